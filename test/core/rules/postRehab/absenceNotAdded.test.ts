import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/absenceNotAdded";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// One year from 10/05/2025 ends on 10/05/2026; with 15 days of absence on 25/05/2026.
const voluntary = { completedForm: "Tự nguyện", completedOn: day("10/05/2025"), managedTo: day("10/05/2026") };
const at = { row: 1, column: "managedTo", message: "notAdded" } as const;
const end = "2026-05-25" as LocalDate;

testRule(rule, {
  valid: [
    { name: "prolonged to the day", postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("25/05/2026") }] },
    { name: "no absence: zero, blank, a dash", postRehab: [{ ...voluntary, absentDays: 0 }, { ...voluntary }, { ...voluntary, absentDays: "-" }] },
    { name: "an end before that of the plain term is wrong in itself", postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("09/05/2026") }] },
    { name: "prolonged by more", postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("26/05/2026") }] },
    { name: "an identity number typed among the days of absence", postRehab: [{ ...voluntary, absentDays: 38095001234 }] },
    { name: "absence in words, half a day, a broken formula", postRehab: [{ ...voluntary, absentDays: "vài ngày" }, { ...voluntary, absentDays: 1.5 }, { ...voluntary, absentDays: "#VALUE!" }] },
    { name: "a month that can mean the prolonged end, no end at all", postRehab: [{ ...voluntary, absentDays: 15, managedTo: "05/2026" }, { ...voluntary, absentDays: 15, managedTo: "" }] },
    { name: "the end of the plain term is not known", postRehab: [{ ...voluntary, absentDays: 15, completedOn: "2025" }, { ...voluntary, absentDays: 15, completedForm: "" }] },
    { name: "the management has ended", postRehab: [{ ...voluntary, absentDays: 15, outcome: "Đã chấp hành xong" }] },
  ],
  invalid: [
    { name: "not prolonged", postRehab: [{ ...voluntary, absentDays: 15 }], findings: [{ ...at, params: { absentDays: 15, managedTo: written("2026-05-10"), end } }] },
    { name: "a day short", postRehab: [{ ...voluntary, absentDays: 15, managedTo: day("24/05/2026") }], findings: [{ ...at, params: { absentDays: 15, managedTo: written("2026-05-24"), end } }] },
    { name: "one day of absence", postRehab: [{ ...voluntary, absentDays: 1 }], findings: [{ ...at, params: { absentDays: 1, managedTo: written("2026-05-10"), end: "2026-05-11" as LocalDate } }] },
    {
      name: "typed as text, after compulsory rehabilitation",
      postRehab: [{ completedForm: "Bắt buộc", completedOn: "10/5/2025", managedTo: "10/5/2027", absentDays: "30" }],
      findings: [{ ...at, params: { absentDays: 30, managedTo: written("2027-05-10"), end: "2027-06-09" as LocalDate } }],
    },
    {
      name: "the one column of the official form",
      postRehab: [{ ...voluntary, managedTo: "", managedPeriod: "10/05/2025 - 10/05/2026", absentDays: 15 }],
      findings: [{ ...at, column: "managedPeriod", params: { absentDays: 15, managedTo: written("2026-05-10"), end } }],
    },
  ],
  notRun: [
    { name: "no column for absence", postRehab: [{}], without: { postRehab: ["absentDays"] }, notRun: [{ rule: "postRehab/absence-not-added", reason: "missing-column", column: "absentDays" }] },
    { name: "no column for the term", postRehab: [{}], without: { postRehab: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "postRehab/absence-not-added", reason: "missing-column", column: "managedTo" }] },
  ],
});
