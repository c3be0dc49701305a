import rule from "../../../../src/core/rules/person/personalIdMissing";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "personalId", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a number of 12 digits", addict: [{ personalId: "038095001234" }] },
    { name: "an old number, a passport", user: [{ personalId: "171234567" }, { personalId: "C1234567" }] },
    { name: "a number in a numeric cell", suspect: [{ personalId: 38095001234 }] },
    { name: "a malformed number is another rule's matter", postRehab: [{ personalId: "123" }] },
    { name: "an error value is not blank", addict: [{ personalId: "#REF!" }] },
  ],
  invalid: [
    { name: "blank, an addict", addict: [{ personalId: "" }], findings: [{ ...at, rule: "addict/personal-id-missing" }] },
    { name: "spaces, a suspect", suspect: [{ personalId: " \u00a0 " }], findings: [{ ...at, rule: "suspect/personal-id-missing" }] },
    { name: "blank, a user: the form asks for it", user: [{}], findings: [{ ...at, rule: "user/personal-id-missing", severity: "violation" }] },
    { name: "blank, after rehabilitation: the form asks for it", postRehab: [{}], findings: [{ ...at, rule: "postRehab/personal-id-missing", severity: "violation" }] },
    { name: "blank, a former prisoner", exPrisoner: [{}], findings: [{ ...at, rule: "exPrisoner/personal-id-missing" }] },
    { name: "a dash", addict: [{ personalId: "–" }], findings: [{ ...at, rule: "addict/personal-id-missing" }] },
  ],
  notRun: [
    { name: "no column for the number", user: [{}], without: { user: ["personalId"] }, notRun: [{ rule: "user/personal-id-missing", reason: "missing-column", column: "personalId" }] },
  ],
});
