import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/person/birthDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "birth" } as const;
const asOf = "2025-12-20" as LocalDate;

testRule(rule, {
  valid: [
    { name: "a date", addict: [{ birth: day("05/03/1990") }] },
    { name: "a date as text, a month, a year, a year as text", user: [{ birth: "5-3-90" }, { birth: "3/1990" }, { birth: 1990 }, { birth: "năm 1990" }] },
    { name: "born on the as-of date, or at some day of that month or year", suspect: [{ birth: day("20/12/2025") }, { birth: "12/2025" }, { birth: 2025 }] },
    { name: "the last day of being 110", postRehab: [{ birth: "21/12/1914" }] },
    { name: "a year in which the 111th birthday is still to come", addict: [{ birth: 1914 }] },
    { name: "only the column of the sex", suspect: [{ birthFemale: 1985, birthMale: "-" }] },
  ],
  invalid: [
    { name: "blank", addict: [{ birth: "" }], findings: [{ ...at, rule: "addict/birth-date", message: "blank", params: {} }] },
    { name: "a dash and dots in the two columns", suspect: [{ birthMale: "-", birthFemale: "..." }], findings: [{ ...at, rule: "suspect/birth-date", message: "blank", params: {} }] },
    { name: "blank, a former prisoner", exPrisoner: [{}], findings: [{ ...at, rule: "exPrisoner/birth-date", message: "blank", params: {} }] },
    { name: "words", user: [{ birth: "không nhớ" }], findings: [{ ...at, rule: "user/birth-date", message: "unreadable", params: {} }] },
    { name: "31 February", postRehab: [{ birth: "31/02/1990" }], findings: [{ ...at, rule: "postRehab/birth-date", message: "unreadable", params: {} }] },
    { name: "an error value", addict: [{ birth: "#REF!" }], findings: [{ ...at, rule: "addict/birth-date", message: "unreadable", params: {} }] },
    { name: "the day after the as-of date", addict: [{ birth: day("21/12/2025") }], findings: [{ ...at, rule: "addict/birth-date", message: "future", params: { birth: written("2025-12-21"), asOf } }] },
    { name: "next year", user: [{ birthMale: 2026 }], findings: [{ ...at, column: "birthMale", rule: "user/birth-date", message: "future", params: { birth: { year: 2026, month: null, date: null }, asOf } }] },
    { name: "the 111th birthday", postRehab: [{ birth: "20/12/1914" }], findings: [{ ...at, rule: "postRehab/birth-date", message: "tooOld", params: { birth: written("1914-12-20"), limit: 110 } }] },
    { name: "a year that is too long ago whatever the day", suspect: [{ birth: 1913 }], findings: [{ ...at, rule: "suspect/birth-date", message: "tooOld", params: { birth: { year: 1913, month: null, date: null }, limit: 110 } }] },
  ],
  notRun: [
    { name: "no column of birth", addict: [{}], without: { addict: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "addict/birth-date", reason: "missing-column", column: "birth" }] },
  ],
});
