import rule from "../../../../src/core/rules/person/personalIdProvince";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "personalId", message: "unknown" } as const;

testRule(rule, {
  valid: [
    { name: "the first, the last and one between", addict: [{ personalId: "001095001234" }, { personalId: "096095001234" }, { personalId: "038095001234" }] },
    { name: "a province merged in 2025 keeps its code", user: [{ personalId: "017095001234" }] },
    { name: "an old number of 9 digits", suspect: [{ personalId: "971234567" }] },
    { name: "a number that lost its zero", postRehab: [{ personalId: "97095001234" }, { personalId: 97095001234 }] },
    { name: "blank or malformed", addict: [{ personalId: "" }, { personalId: "9970950012345" }] },
  ],
  invalid: [
    { name: "one above the last", suspect: [{ personalId: "097094417845" }], findings: [{ ...at, rule: "suspect/personal-id-province", params: { code: "097" } }] },
    { name: "a gap in the list", addict: [{ personalId: "003095001234" }], findings: [{ ...at, rule: "addict/personal-id-province", params: { code: "003" } }] },
    { name: "three zeros", user: [{ personalId: "000095001234" }], findings: [{ ...at, rule: "user/personal-id-province", params: { code: "000" } }] },
    { name: "digits in groups", postRehab: [{ personalId: "380 950 012 341" }], findings: [{ ...at, rule: "postRehab/personal-id-province", params: { code: "380" } }] },
    { name: "a code of another country", addict: [{ personalId: "101095001234" }], findings: [{ ...at, rule: "addict/personal-id-province", params: { code: "101" } }] },
  ],
  notRun: [
    { name: "no column for the number", suspect: [{}], without: { suspect: ["personalId"] }, notRun: [{ rule: "suspect/personal-id-province", reason: "missing-column", column: "personalId" }] },
  ],
});
