import rule from "../../../../src/core/rules/postRehab/termEnded";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// T is 20/12/2025.
const running = { outcome: "Đang quản lý" };
const at = { row: 1, column: "managedTo" } as const;
const yesterday = { managedTo: written("2025-12-19") };

testRule(rule, {
  valid: [
    { name: "ends on the as-of date", postRehab: [{ ...running, managedTo: day("20/12/2025") }] },
    { name: "the month or the year is not over", postRehab: [{ ...running, managedTo: "12/2025" }, { outcome: "", managedTo: 2025 }] },
    { name: "completed, moved away, in prison", postRehab: [{ outcome: "Đã chấp hành xong (Mẫu 54)", managedTo: day("19/12/2025") }, { outcome: "Chuyển đi", managedTo: day("19/12/2025") }, { outcome: "Án tù", managedTo: day("19/12/2025") }] },
    { name: "relapsed or used again: not to be certified", postRehab: [{ outcome: "Tái nghiện", managedTo: day("19/12/2025") }, { outcome: "Tái sử dụng", managedTo: day("19/12/2025") }] },
    { name: "an outcome in unknown words or broken", postRehab: [{ outcome: "chờ xét", managedTo: day("19/12/2025") }, { outcome: "#N/A", managedTo: day("19/12/2025") }] },
    { name: "no end, a dash, a broken formula", postRehab: [{ ...running }, { ...running, managedTo: "-" }, { ...running, managedTo: "#REF!" }] },
    { name: "left the list", postRehab: [{ ...running, managedTo: day("19/12/2025"), removedOn: day("19/12/2025") }] },
  ],
  invalid: [
    { name: "ended on the day before", postRehab: [{ ...running, managedTo: day("19/12/2025") }], findings: [{ ...at, message: "running", params: { ...yesterday, outcome: "Đang quản lý" } }] },
    { name: "no outcome", postRehab: [{ outcome: "", managedTo: "19/12/2025" }], findings: [{ ...at, message: "blank", params: yesterday }] },
    { name: "a dash for the outcome", postRehab: [{ outcome: "—", managedTo: day("19/12/2025") }], findings: [{ ...at, message: "blank", params: yesterday }] },
    { name: "the month is over", postRehab: [{ outcome: "Đang chấp hành", managedTo: "11/2025" }], findings: [{ ...at, message: "running", params: { managedTo: { year: 2025, month: 11, date: null }, outcome: "Đang chấp hành" } }] },
    {
      name: "the one column of the official form",
      postRehab: [{ ...running, managedPeriod: "19/12/2024 - 19/12/2025" }],
      without: { postRehab: ["managedFrom", "managedTo"] },
      findings: [{ ...at, column: "managedPeriod", message: "running", params: { ...yesterday, outcome: "Đang quản lý" } }],
    },
    {
      name: "a length from the completion",
      postRehab: [{ outcome: "", completedOn: day("19/12/2024"), managedPeriod: "12 tháng" }],
      findings: [{ ...at, column: "managedPeriod", message: "blank", params: yesterday }],
    },
  ],
  notRun: [
    { name: "no column for the term", postRehab: [running], without: { postRehab: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "postRehab/term-ended", reason: "missing-column", column: "managedTo" }] },
    { name: "no column for the outcome, as in the official form", postRehab: [{}], without: { postRehab: ["outcome"] }, notRun: [{ rule: "postRehab/term-ended", reason: "missing-column", column: "outcome" }] },
  ],
});
