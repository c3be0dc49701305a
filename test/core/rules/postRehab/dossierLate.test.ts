import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/dossierLate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// 01/12/2025 is a Monday: three working days end on Thursday 04/12. From Thursday 04/12 they end on Tuesday 09/12.
const clock = { value: 3, unit: "workingDays" } as const;
const at = { row: 1, column: "dossierOn", message: "late" } as const;
const iso = (text: string): LocalDate => text as LocalDate;

testRule(rule, {
  valid: [
    { name: "on the third working day", postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("04/12/2025") }] },
    { name: "the weekend does not count", postRehab: [{ reportedOn: day("04/12/2025"), dossierOn: day("09/12/2025") }] },
    { name: "a listed holiday does not count", parameters: { holidays: "03/12/2025" }, postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("05/12/2025") }] },
    { name: "reported on the first day of the new law", dates: { asOf: "2026-08-15" }, postRehab: [{ reportedOn: day("01/07/2026"), dossierOn: day("31/07/2026") }] },
    { name: "a month alone that can mean the third day", postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: "12/2025" }] },
    { name: "reported in a month alone", postRehab: [{ reportedOn: "11/2025", dossierOn: day("19/12/2025") }] },
    { name: "no dossier yet, dashes and broken formulas", postRehab: [{ reportedOn: day("01/12/2025") }, { reportedOn: day("01/12/2025"), dossierOn: "-" }, { reportedOn: "#REF!", dossierOn: "#N/A" }] },
    { name: "made before the report", postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("28/11/2025") }] },
    { name: "the management has ended", postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("05/12/2025"), outcome: "Chuyển đi" }] },
  ],
  invalid: [
    {
      name: "on the fourth working day",
      postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("05/12/2025") }],
      findings: [{ ...at, params: { reportedOn: iso("2025-12-01"), dossierOn: written("2025-12-05"), due: iso("2025-12-04"), ...clock } }],
    },
    {
      name: "over a weekend, typed as text",
      postRehab: [{ reportedOn: "4/12/2025", dossierOn: "10/12/2025" }],
      findings: [{ ...at, params: { reportedOn: iso("2025-12-04"), dossierOn: written("2025-12-10"), due: iso("2025-12-09"), ...clock } }],
    },
    {
      name: "a month alone, all of it too late",
      dates: { asOf: "2026-02-01" },
      postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: "01/2026" }],
      findings: [{ ...at, params: { reportedOn: iso("2025-12-01"), dossierOn: { year: 2026, month: 1, date: null }, due: iso("2025-12-04"), ...clock } }],
    },
    {
      name: "reported on the last day of the old law",
      dates: { asOf: "2026-08-15" },
      postRehab: [{ reportedOn: day("30/06/2026"), dossierOn: day("06/07/2026") }],
      findings: [{ ...at, params: { reportedOn: iso("2026-06-30"), dossierOn: written("2026-07-06"), due: iso("2026-07-03"), ...clock } }],
    },
    {
      name: "only the second of two people, who leaves tomorrow",
      postRehab: [{ reportedOn: day("01/12/2025"), dossierOn: day("02/12/2025") }, { reportedOn: day("01/12/2025"), dossierOn: day("15/12/2025"), removedOn: day("21/12/2025") }],
      findings: [{ ...at, row: 2, params: { reportedOn: iso("2025-12-01"), dossierOn: written("2025-12-15"), due: iso("2025-12-04"), ...clock } }],
    },
  ],
  notRun: [
    { name: "no column for the report", postRehab: [{}], without: { postRehab: ["reportedOn"] }, notRun: [{ rule: "postRehab/dossier-late", reason: "missing-column", column: "reportedOn" }] },
    { name: "no column for the day of the dossier", postRehab: [{}], without: { postRehab: ["dossierOn"] }, notRun: [{ rule: "postRehab/dossier-late", reason: "missing-column", column: "dossierOn" }] },
  ],
});
