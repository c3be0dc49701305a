import rule from "../../../../src/core/rules/parameters/baselineMissing";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null, params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both there", parameters: { addictBaseline: 12, userBaseline: 5 } },
    { name: "zero is a number", parameters: { addictBaseline: 0, userBaseline: 0 } },
    { name: "typed as text", parameters: { addictBaseline: "12", userBaseline: " 5 " } },
    { name: "thousands with a point", parameters: { addictBaseline: "1.204", userBaseline: 310 } },
    { name: "no registration date yet", parameters: { addictBaseline: 7, userBaseline: 2 }, dates: { registeredOn: null } },
  ],
  invalid: [
    { name: "both blank", parameters: { addictBaseline: "", userBaseline: "" }, findings: [{ ...sheet, message: "both" }] },
    { name: "both without a line on the sheet", parameters: {}, findings: [{ ...sheet, message: "both" }] },
    { name: "only that of addicts missing", parameters: { addictBaseline: "", userBaseline: 5 }, findings: [{ ...sheet, message: "addicts" }] },
    { name: "only that of users missing", parameters: { addictBaseline: 12 }, findings: [{ ...sheet, message: "users" }] },
    { name: "words that are no number", parameters: { addictBaseline: "chưa rà soát", userBaseline: 0 }, findings: [{ ...sheet, message: "addicts" }] },
  ],
  notRun: [
    { name: "no parameter sheet", addict: [], notRun: [{ rule: "parameters/baseline-missing", reason: "missing-register", column: "parameters" }] },
  ],
});
