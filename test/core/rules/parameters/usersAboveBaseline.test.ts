import rule from "../../../../src/core/rules/parameters/usersAboveBaseline";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null, message: "above" } as const;
const id = "038095001234";

testRule(rule, {
  valid: [
    { name: "as many as before", user: [{}, {}], parameters: { userBaseline: 2 } },
    { name: "fewer", user: [{}], parameters: { userBaseline: 2 } },
    { name: "none and zero", user: [], parameters: { userBaseline: 0 } },
    { name: "one has left the list", user: [{}, { removedOn: "20/12/2025" }], parameters: { userBaseline: 1 } },
    { name: "two rows of one person", user: [{ personalId: id }, { personalId: "038 095 001 234" }], parameters: { userBaseline: 1 } },
  ],
  invalid: [
    { name: "one more", user: [{}, {}], parameters: { userBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "above zero", user: [{}], parameters: { userBaseline: 0 }, findings: [{ ...sheet, params: { count: 1, baseline: 0 } }] },
    { name: "one leaves tomorrow", user: [{}, { removedOn: "21/12/2025" }], parameters: { userBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "over two sheets", user: [{ fullName: "Vi Thị Một" }], further: { user: [{ fullName: "Vi Thị Hai" }] }, parameters: { userBaseline: "1" }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "one removed in a year not yet over", user: [{}, { removedOn: "2025" }], parameters: { userBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
  ],
  notRun: [
    { name: "no parameter sheet", user: [{}], notRun: [{ rule: "parameters/users-above-baseline", reason: "missing-register", column: "parameters" }] },
    { name: "the number is blank", user: [{}], parameters: { userBaseline: "" }, notRun: [{ rule: "parameters/users-above-baseline", reason: "missing-column", column: "userBaseline" }] },
    { name: "no such register", household: [], parameters: { userBaseline: 1 }, notRun: [{ rule: "parameters/users-above-baseline", reason: "missing-register", column: "user" }] },
  ],
});
