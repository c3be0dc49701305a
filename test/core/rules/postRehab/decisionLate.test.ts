import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/decisionLate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// 05/12/2025 is a Friday: two working days end on Tuesday 09/12.
const proposed = { proposedOn: day("05/12/2025") };
const clock = { proposedOn: "2025-12-05" as LocalDate, due: "2025-12-09" as LocalDate, value: 2, unit: "workingDays" } as const;
const at = { row: 1, column: "decisionOn" } as const;

testRule(rule, {
  valid: [
    { name: "on the second working day", postRehab: [{ ...proposed, decisionOn: day("09/12/2025") }] },
    { name: "a day later after a listed holiday", parameters: { holidays: "08/12/2025" }, postRehab: [{ ...proposed, decisionOn: day("10/12/2025") }] },
    { name: "no decision yet on the last day", dates: { asOf: "2025-12-09" }, postRehab: [proposed] },
    { name: "a number without a day: when is not known", postRehab: [{ ...proposed, decisionNumber: "41/QĐ-UBND ngày 10/12" }] },
    { name: "words or a broken formula in place of a day", postRehab: [{ ...proposed, decisionOn: "đã có" }, { ...proposed, decisionOn: "#N/A" }] },
    { name: "proposed in a month alone, or not at all", postRehab: [{ proposedOn: "11/2025", decisionOn: day("19/12/2025") }, { decisionOn: day("19/12/2025") }] },
    { name: "the year alone can mean the second day", postRehab: [{ ...proposed, decisionOn: 2025 }] },
    { name: "left the list", postRehab: [{ ...proposed, decisionOn: day("18/12/2025"), removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "on the third working day", postRehab: [{ ...proposed, decisionOn: day("10/12/2025") }], findings: [{ ...at, message: "late", params: { ...clock, decisionOn: written("2025-12-10") } }] },
    { name: "typed as text", postRehab: [{ proposedOn: "05-12-2025", decisionOn: "11.12.2025" }], findings: [{ ...at, message: "late", params: { ...clock, decisionOn: written("2025-12-11") } }] },
    { name: "no decision on the day after the last", dates: { asOf: "2025-12-10" }, postRehab: [proposed], findings: [{ ...at, message: "none", params: clock }] },
    { name: "dashes for the decision", postRehab: [{ ...proposed, decisionNumber: "-", decisionOn: "–" }], findings: [{ ...at, message: "none", params: clock }] },
    {
      name: "the span stays after 01/7/2026",
      dates: { asOf: "2026-07-20" },
      postRehab: [{ proposedOn: day("01/07/2026"), decisionOn: day("06/07/2026") }],
      findings: [{ ...at, message: "late", params: { ...clock, proposedOn: "2026-07-01" as LocalDate, due: "2026-07-03" as LocalDate, decisionOn: written("2026-07-06") } }],
    },
    {
      name: "a month alone, all of it too late",
      dates: { asOf: "2026-01-20" },
      postRehab: [{ ...proposed, decisionOn: "01/2026" }],
      findings: [{ ...at, message: "late", params: { ...clock, decisionOn: { year: 2026, month: 1, date: null } } }],
    },
  ],
  notRun: [
    { name: "no column for the proposal, as in the official form", postRehab: [{}], without: { postRehab: ["proposedOn"] }, notRun: [{ rule: "postRehab/decision-late", reason: "missing-column", column: "proposedOn" }] },
    { name: "no column for the day of the decision", postRehab: [{}], without: { postRehab: ["decisionOn"] }, notRun: [{ rule: "postRehab/decision-late", reason: "missing-column", column: "decisionOn" }] },
  ],
});
