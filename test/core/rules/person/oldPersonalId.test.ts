import rule from "../../../../src/core/rules/person/oldPersonalId";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "personalId", message: "nineDigits", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "12 digits", addict: [{ personalId: "038095001234" }] },
    { name: "10 and 8 digits: malformed, another rule's matter", user: [{ personalId: "1712345678" }, { personalId: "17123456" }] },
    { name: "9 digits in a numeric cell: digits may be missing", suspect: [{ personalId: 171234567 }] },
    { name: "a passport", postRehab: [{ personalId: "C1234567" }] },
    { name: "blank", addict: [{ personalId: "" }] },
  ],
  invalid: [
    { name: "9 digits", addict: [{ personalId: "171234567" }], findings: [{ ...at, rule: "addict/old-personal-id" }] },
    { name: "with spaces", user: [{ personalId: "171 234 567" }], findings: [{ ...at, rule: "user/old-personal-id" }] },
    { name: "with dots", suspect: [{ personalId: "171.234.567" }], findings: [{ ...at, rule: "suspect/old-personal-id" }] },
    { name: "beginning with zero", postRehab: [{ personalId: "012345678" }], findings: [{ ...at, rule: "postRehab/old-personal-id" }] },
    { name: "with an apostrophe", addict: [{ personalId: "'171234567" }], findings: [{ ...at, rule: "addict/old-personal-id" }] },
  ],
  notRun: [
    { name: "no column for the number", addict: [{}], without: { addict: ["personalId"] }, notRun: [{ rule: "addict/old-personal-id", reason: "missing-column", column: "personalId" }] },
  ],
});
