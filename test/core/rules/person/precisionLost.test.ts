import rule from "../../../../src/core/rules/person/precisionLost";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "personalId" } as const;

testRule(rule, {
  valid: [
    { name: "12 digits as text", addict: [{ personalId: "038095001234" }] },
    { name: "a number Excel still holds: lost-leading-zero alone", user: [{ personalId: 38095001234 }] },
    { name: "15 digits as a number, the last it holds", suspect: [{ personalId: 380950012345678 }] },
    { name: "16 digits as text", postRehab: [{ personalId: "3809500123456789" }] },
    { name: "a passport number that begins with E", addict: [{ personalId: "E1234567" }] },
    { name: "an E without digits before it or after it", user: [{ personalId: "E+10" }, { personalId: "38E" }] },
  ],
  invalid: [
    { name: "16 digits as a number", addict: [{ personalId: 3809500123456789 }], findings: [{ ...at, rule: "addict/precision-lost", message: "tooLong", params: { length: 16, kept: 15 } }] },
    { name: "18 digits as a number", user: [{ personalId: 380950012345678900 }], findings: [{ ...at, rule: "user/precision-lost", message: "tooLong", params: { length: 18, kept: 15 } }] },
    { name: "as Excel shows it", suspect: [{ personalId: "3.8E+10" }], findings: [{ ...at, rule: "suspect/precision-lost", message: "scientific", params: {} }] },
    { name: "with a comma, without a plus", postRehab: [{ personalId: "3,80950E10" }], findings: [{ ...at, rule: "postRehab/precision-lost", message: "scientific", params: {} }] },
    { name: "small letter, spaces", addict: [{ personalId: " 4e +11 " }], findings: [{ ...at, rule: "addict/precision-lost", message: "scientific", params: {} }] },
  ],
  notRun: [
    { name: "no column for the number", addict: [{}], without: { addict: ["personalId"] }, notRun: [{ rule: "addict/precision-lost", reason: "missing-column", column: "personalId" }] },
  ],
});
