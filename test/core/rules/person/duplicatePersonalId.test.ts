import rule from "../../../../src/core/rules/person/duplicatePersonalId";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const at = { rule: "addict/duplicate-personal-id", column: "personalId", message: "sameSheet" } as const;

testRule(rule, {
  valid: [
    { name: "different numbers", addict: [{ personalId: id }, { personalId: "038095001235" }] },
    { name: "the same number in two registers", addict: [{ personalId: id }], user: [{ personalId: id }] },
    { name: "left and came back", addict: [{ personalId: id, removedOn: "01/03/2025" }, { personalId: id }] },
    { name: "removed on the as-of date itself", addict: [{ personalId: id }, { personalId: id, removedOn: "20/12/2025" }] },
    { name: "two blanks, two dashes, two unusable texts", suspect: [{}, {}, { personalId: "-" }, { personalId: "-" }, { personalId: "123" }, { personalId: "123" }] },
  ],
  invalid: [
    {
      name: "twice in one register",
      addict: [{ personalId: id }, { personalId: "038095001235" }, { personalId: id }],
      findings: [{ ...at, row: 3, params: { row: 2 } }],
    },
    {
      name: "three times: each later row names the first",
      user: [{ personalId: id }, { personalId: id }, { personalId: id }],
      findings: [
        { ...at, rule: "user/duplicate-personal-id", row: 2, params: { row: 2 } },
        { ...at, rule: "user/duplicate-personal-id", row: 3, params: { row: 2 } },
      ],
    },
    {
      name: "spaces and a lost zero make no difference",
      suspect: [{ personalId: "038 095 001 234" }, { personalId: 38095001234 }],
      findings: [{ ...at, rule: "suspect/duplicate-personal-id", row: 2, params: { row: 2 } }],
    },
    {
      name: "removed the day after the as-of date: still active",
      addict: [{ personalId: id }, { personalId: id, removedOn: "21/12/2025" }],
      findings: [{ ...at, row: 2, params: { row: 2 } }],
    },
    {
      name: "old cards of 9 digits",
      postRehab: [{ personalId: "171234567" }, { personalId: "171234567" }],
      findings: [{ ...at, rule: "postRehab/duplicate-personal-id", row: 2, params: { row: 2 } }],
    },
    {
      name: "on another sheet of the same register",
      addict: [{ personalId: id }],
      further: { addict: [{ personalId: "038095001239" }, { personalId: id }] },
      findings: [{ ...at, row: 2, message: "otherSheet", params: { row: 2, sheet: "danh sách người nghiện" } }],
    },
  ],
  notRun: [
    {
      name: "no column for the number",
      postRehab: [{ completedForm: "Bắt buộc" }],
      without: { postRehab: ["personalId"] },
      notRun: [{ rule: "postRehab/duplicate-personal-id", reason: "missing-column", column: "personalId" }],
    },
  ],
});
