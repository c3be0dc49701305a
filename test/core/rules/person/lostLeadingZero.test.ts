import rule from "../../../../src/core/rules/person/lostLeadingZero";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "12 digits as text", addict: [{ personalId: "038095001234" }] },
    { name: "9 digits as text", user: [{ personalId: "171234567" }] },
    { name: "a passport", suspect: [{ personalId: "C1234567" }] },
    { name: "10 digits belong to another rule", postRehab: [{ personalId: "3809500123" }] },
    { name: "a blank cell", addict: [{ personalId: "" }] },
  ],
  invalid: [
    {
      name: "11 digits as text",
      addict: [{ personalId: "38095001234" }],
      findings: [{ rule: "addict/lost-leading-zero", row: 1, column: "personalId", message: "elevenDigits", params: {} }],
    },
    {
      name: "11 digits as text with spaces",
      user: [{ personalId: " 38 095 001 234 " }],
      findings: [{ rule: "user/lost-leading-zero", row: 1, column: "personalId", message: "elevenDigits", params: {} }],
    },
    {
      name: "a number of 11 digits",
      suspect: [{ personalId: 38095001234 }],
      findings: [{ rule: "suspect/lost-leading-zero", row: 1, column: "personalId", message: "number", params: { length: 11 } }],
    },
    {
      name: "a number that still has its 12 digits",
      postRehab: [{ personalId: 138095001234 }],
      findings: [{ rule: "postRehab/lost-leading-zero", row: 1, column: "personalId", message: "number", params: { length: 12 } }],
    },
    {
      name: "a number of 9 digits",
      addict: [{ personalId: "038095001234" }, { personalId: 171234567 }],
      findings: [{ rule: "addict/lost-leading-zero", row: 2, column: "personalId", message: "number", params: { length: 9 } }],
    },
  ],
  notRun: [
    {
      name: "no column for the number",
      suspect: [{ grounds: "Tự khai" }],
      without: { suspect: ["personalId"] },
      notRun: [{ rule: "suspect/lost-leading-zero", reason: "missing-column", column: "personalId" }],
    },
  ],
});
