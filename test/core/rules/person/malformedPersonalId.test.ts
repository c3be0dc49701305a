import rule from "../../../../src/core/rules/person/malformedPersonalId";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "12 digits", addict: [{ personalId: "038095001234" }] },
    { name: "12 digits with spaces and a no-break space", user: [{ personalId: "038 095 00\u00A01234" }] },
    { name: "an old card of 9 digits", suspect: [{ personalId: "171234567" }] },
    { name: "a passport", postRehab: [{ personalId: "C1234567" }] },
    { name: "a blank cell and one with a dash only", addict: [{ personalId: "" }, { personalId: "-" }] },
    { name: "11 digits and a number belong to another rule", addict: [{ personalId: "38095001234" }, { personalId: 38095001234 }] },
  ],
  invalid: [
    {
      name: "10 digits",
      addict: [{ personalId: "0380950012" }],
      findings: [{ rule: "addict/malformed-personal-id", row: 1, column: "personalId", message: "malformed", params: { length: 10 } }],
    },
    {
      name: "13 digits, in the second row",
      user: [{ personalId: "038095001234" }, { personalId: "0380950012345" }],
      findings: [{ rule: "user/malformed-personal-id", row: 2, column: "personalId", message: "malformed", params: { length: 13 } }],
    },
    {
      name: "a letter O for a zero",
      suspect: [{ personalId: "O38095001234" }],
      findings: [{ rule: "suspect/malformed-personal-id", row: 1, column: "personalId", message: "malformed", params: { length: 12 } }],
    },
    {
      name: "words",
      postRehab: [{ personalId: "không có" }],
      findings: [{ rule: "postRehab/malformed-personal-id", row: 1, column: "personalId", message: "malformed", params: { length: 7 } }],
    },
    {
      name: "also a person who has left the list",
      addict: [{ personalId: "12345678", removedOn: "01/02/2025" }],
      findings: [{ rule: "addict/malformed-personal-id", row: 1, column: "personalId", message: "malformed", params: { length: 8 } }],
    },
  ],
  notRun: [
    {
      name: "no column for the number",
      addict: [{}],
      without: { addict: ["personalId"] },
      notRun: [{ rule: "addict/malformed-personal-id", reason: "missing-column", column: "personalId" }],
    },
  ],
});
