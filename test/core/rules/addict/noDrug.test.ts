import rule from "../../../../src/core/rules/addict/noDrug";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const blank = { row: 1, column: "drug", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a drug", addict: [{ drug: "Heroine" }] },
    { name: "several drugs", addict: [{ drug: "Sử dụng nhiều loại" }] },
    { name: "a word that is no drug on any list", addict: [{ drug: "đá" }] },
    { name: "an error value", addict: [{ drug: "#N/A" }] },
    { name: "left the list", addict: [{ drug: "", removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "blank", addict: [{ drug: "" }], findings: [blank] },
    { name: "a dash", addict: [{ drug: "–" }], findings: [blank] },
    { name: "dots", addict: [{ drug: "....." }], findings: [blank] },
    { name: "no-break and zero-width spaces", addict: [{ drug: "\u00A0\u200B" }], findings: [blank] },
    { name: "in a centre, leaves the list tomorrow, the second of two", addict: [{ drug: "Ketamine" }, { position: "CNBB", removedOn: day("21/12/2025") }], findings: [{ ...blank, row: 2 }] },
  ],
  notRun: [
    { name: "no column for the drug", addict: [{}], without: { addict: ["drug"] }, notRun: [{ rule: "addict/no-drug", reason: "missing-column", column: "drug" }] },
  ],
});
