import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/wrongTerm";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const compulsory = { completedForm: "Bắt buộc (từ đủ 18 tuổi)", completedOn: day("10/05/2025") };
const voluntary = { completedForm: "Tự nguyện", completedOn: day("10/05/2025") };
const completedOn = "2025-05-10" as LocalDate;
const oneYear = { completedOn, months: 12, end: "2026-05-10" as LocalDate };
const twoYears = { completedOn, months: 24, end: "2027-05-10" as LocalDate };
const at = { row: 1, column: "managedTo" } as const;

testRule(rule, {
  valid: [
    { name: "two years after compulsory rehabilitation of an adult", postRehab: [{ ...compulsory, managedTo: day("10/05/2027") }] },
    {
      name: "one year after voluntary rehabilitation, substitution and compulsory rehabilitation of a minor",
      postRehab: [
        { ...voluntary, managedTo: day("10/05/2026") },
        { ...voluntary, completedForm: "Điều trị thay thế", managedTo: "10/5/2026" },
        { ...voluntary, completedForm: "Bắt buộc (12 đến dưới 18 tuổi)", managedTo: day("10/05/2026") },
      ],
    },
    { name: "the last day of a shorter month", postRehab: [{ ...voluntary, completedOn: day("29/02/2024"), managedTo: day("28/02/2025") }] },
    { name: "days of absence added, or not added", postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("25/05/2026") }, { ...voluntary, absentDays: 15, managedTo: day("10/05/2026") }] },
    { name: "an identity number typed among the days of absence", postRehab: [{ ...voluntary, absentDays: 38095001234, managedTo: day("20/05/2026") }] },
    { name: "absence in words: a later end may be right", postRehab: [{ ...voluntary, absentDays: "khoảng 10 ngày", managedTo: day("20/05/2026") }, { ...voluntary, absentDays: "#N/A", managedTo: day("10/05/2026") }] },
    { name: "a month or a year that can mean the day", postRehab: [{ ...voluntary, managedTo: "05/2026" }, { ...compulsory, managedTo: "2027" }] },
    { name: "finished in a month alone, or in an unknown form", postRehab: [{ ...voluntary, completedOn: "05/2025", managedTo: day("01/01/2027") }, { ...voluntary, completedForm: "cai khác", managedTo: day("01/01/2027") }] },
    { name: "no end, a dash, a broken formula", postRehab: [{ ...voluntary }, { ...voluntary, managedTo: "-" }, { ...voluntary, managedTo: "#N/A" }] },
    { name: "the one column of the official form, as two days and as a length", postRehab: [{ ...voluntary, managedPeriod: "10/5/2025 - 10/5/2026" }, { ...compulsory, managedPeriod: "02 năm" }] },
    { name: "left the list", postRehab: [{ ...voluntary, managedTo: day("10/05/2027"), removedOn: day("19/12/2025") }] },
  ],
  invalid: [
    { name: "one year after compulsory rehabilitation", postRehab: [{ ...compulsory, managedTo: day("10/05/2026") }], findings: [{ ...at, message: "wrong", params: { ...twoYears, managedTo: written("2026-05-10") } }] },
    { name: "two years after voluntary rehabilitation", postRehab: [{ ...voluntary, managedTo: day("10/05/2027") }], findings: [{ ...at, message: "wrong", params: { ...oneYear, managedTo: written("2027-05-10") } }] },
    {
      name: "a day too early and a day too late",
      postRehab: [{ ...voluntary, managedTo: "09/05/2026" }, { ...voluntary, managedTo: day("11/05/2026") }],
      findings: [
        { ...at, message: "wrong", params: { ...oneYear, managedTo: written("2026-05-09") } },
        { ...at, row: 2, message: "wrong", params: { ...oneYear, managedTo: written("2026-05-11") } },
      ],
    },
    {
      name: "29/02 does not run on into March",
      postRehab: [{ ...voluntary, completedOn: day("29/02/2024"), managedTo: day("01/03/2025") }],
      findings: [{ ...at, message: "wrong", params: { completedOn: "2024-02-29" as LocalDate, months: 12, end: "2025-02-28" as LocalDate, managedTo: written("2025-03-01") } }],
    },
    {
      name: "days of absence added wrongly",
      postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("24/05/2026") }, { ...voluntary, absentDays: "15", managedTo: day("26/05/2026") }],
      findings: [
        { ...at, message: "wrongWithAbsence", params: { ...oneYear, end: "2026-05-25" as LocalDate, absentDays: 15, managedTo: written("2026-05-24") } },
        { ...at, row: 2, message: "wrongWithAbsence", params: { ...oneYear, end: "2026-05-25" as LocalDate, absentDays: 15, managedTo: written("2026-05-26") } },
      ],
    },
    { name: "absence in words, and still too early", postRehab: [{ ...voluntary, absentDays: "vài ngày", managedTo: day("09/05/2026") }], findings: [{ ...at, message: "wrong", params: { ...oneYear, managedTo: written("2026-05-09") } }] },
    { name: "a dash for absence is none", postRehab: [{ ...voluntary, absentDays: "-", managedTo: day("20/05/2026") }], findings: [{ ...at, message: "wrong", params: { ...oneYear, managedTo: written("2026-05-20") } }] },
    { name: "a year that cannot mean the day", postRehab: [{ ...voluntary, managedTo: 2027 }], findings: [{ ...at, message: "wrong", params: { ...oneYear, managedTo: { year: 2027, month: null, date: null } } }] },
    {
      name: "the same term under the law from 01/7/2026",
      dates: { asOf: "2026-08-01" },
      postRehab: [{ ...compulsory, completedOn: day("01/07/2026"), managedTo: day("01/07/2027") }],
      findings: [{ ...at, message: "wrong", params: { completedOn: "2026-07-01" as LocalDate, months: 24, end: "2028-07-01" as LocalDate, managedTo: written("2027-07-01") } }],
    },
    {
      name: "the one column of the official form",
      postRehab: [{ ...voluntary, managedPeriod: "02 năm" }],
      without: { postRehab: ["managedTo", "managedFrom"] },
      findings: [{ ...at, column: "managedPeriod", message: "wrong", params: { ...oneYear, managedTo: written("2027-05-10") } }],
    },
  ],
  notRun: [
    { name: "no column for the form", postRehab: [{}], without: { postRehab: ["completedForm"] }, notRun: [{ rule: "postRehab/wrong-term", reason: "missing-column", column: "completedForm" }] },
    { name: "no column for the day of completion", postRehab: [{}], without: { postRehab: ["completedOn"] }, notRun: [{ rule: "postRehab/wrong-term", reason: "missing-column", column: "completedOn" }] },
    { name: "no column for the term", postRehab: [{}], without: { postRehab: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "postRehab/wrong-term", reason: "missing-column", column: "managedTo" }] },
  ],
});
