import rule from "../../../../src/core/rules/parameters/addictsAboveBaseline";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null, message: "above" } as const;
const id = "038095001234";

testRule(rule, {
  valid: [
    { name: "as many as before", addict: [{}, {}], parameters: { addictBaseline: 2 } },
    { name: "fewer", addict: [{}], parameters: { addictBaseline: 2 } },
    { name: "none and zero", addict: [], parameters: { addictBaseline: 0 } },
    { name: "one has left the list", addict: [{}, { removedOn: "20/12/2025" }], parameters: { addictBaseline: 1 } },
    { name: "two rows of one person", addict: [{ personalId: id }, { personalId: "038 095 001 234" }], parameters: { addictBaseline: 1 } },
  ],
  invalid: [
    { name: "one more", addict: [{}, {}], parameters: { addictBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "above zero", addict: [{}], parameters: { addictBaseline: 0 }, findings: [{ ...sheet, params: { count: 1, baseline: 0 } }] },
    { name: "one leaves tomorrow", addict: [{}, { removedOn: "21/12/2025" }], parameters: { addictBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "over two sheets", addict: [{ fullName: "Vi Thị Một" }], further: { addict: [{ fullName: "Vi Thị Hai" }] }, parameters: { addictBaseline: "1" }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
    { name: "one removed in a year not yet over", addict: [{}, { removedOn: "2025" }], parameters: { addictBaseline: 1 }, findings: [{ ...sheet, params: { count: 2, baseline: 1 } }] },
  ],
  notRun: [
    { name: "no parameter sheet", addict: [{}], notRun: [{ rule: "parameters/addicts-above-baseline", reason: "missing-register", column: "parameters" }] },
    { name: "the number is blank", addict: [{}], parameters: { addictBaseline: "" }, notRun: [{ rule: "parameters/addicts-above-baseline", reason: "missing-column", column: "addictBaseline" }] },
    { name: "no such register", household: [], parameters: { addictBaseline: 1 }, notRun: [{ rule: "parameters/addicts-above-baseline", reason: "missing-register", column: "addict" }] },
  ],
});
