import rule from "../../../../src/core/rules/addict/noConclusion";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const slip = { conclusionNumber: "26/KQXĐ", conclusionOn: day("05/01/2025") };
const neither = { row: 1, column: "conclusionNumber", message: "neither", params: {} } as const;
const number = { row: 1, column: "conclusionNumber", message: "number", params: {} } as const;
const date = { row: 1, column: "conclusionOn", message: "date", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "number and date", addict: [slip] },
    { name: "a month or a year is a date", addict: [{ ...slip, conclusionOn: "01/2025" }, { ...slip, conclusionOn: 2025 }] },
    { name: "a date that could not be read is not missing", addict: [{ ...slip, conclusionOn: "theo bản án" }] },
    { name: "error values", addict: [{ conclusionNumber: "#N/A", conclusionOn: "#N/A" }] },
    { name: "left the list", addict: [{ removedOn: day("20/12/2025") }] },
    { name: "headings only", addict: [] },
  ],
  invalid: [
    { name: "both blank", addict: [{}], findings: [neither] },
    { name: "dashes", addict: [{ conclusionNumber: "–", conclusionOn: "-" }], findings: [neither] },
    { name: "no number", addict: [{ ...slip, conclusionNumber: "" }], findings: [number] },
    { name: "the word for none yet in place of the number", addict: [{ ...slip, conclusionNumber: "chưa có" }], findings: [number] },
    { name: "no date", addict: [{ ...slip, conclusionOn: "" }], findings: [date] },
    { name: "no date, a space in its place, leaves the list tomorrow", addict: [{ ...slip, conclusionOn: " \u00A0", removedOn: day("21/12/2025") }], findings: [date] },
    { name: "one column for both, blank", addict: [{}], without: { addict: ["conclusionOn"] }, findings: [neither] },
    { name: "a column for the date alone, blank", addict: [{}], without: { addict: ["conclusionNumber"] }, findings: [{ ...neither, column: "conclusionOn" }] },
    { name: "the second of two", addict: [slip, {}], findings: [{ ...neither, row: 2 }] },
  ],
  notRun: [
    { name: "neither column", addict: [{}], without: { addict: ["conclusionNumber", "conclusionOn"] }, notRun: [{ rule: "addict/no-conclusion", reason: "missing-column", column: "conclusionNumber" }] },
    { name: "no column for the number: nothing found is no pass", addict: [slip], without: { addict: ["conclusionNumber"] }, notRun: [] },
    { name: "one column for number and date: nothing found is no pass", addict: [{ conclusionNumber: "26/KQXĐ ngày 05/01/2025" }], without: { addict: ["conclusionOn"] }, notRun: [] },
  ],
});
