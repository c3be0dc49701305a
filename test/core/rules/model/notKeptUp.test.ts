import rule from "../../../../src/core/rules/model/notKeptUp";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const model = { level: "Khu dân cư", rating: "Hoạt động hiệu quả" };
const at = { row: 1, column: "lastActiveOn" } as const;
const old = { ...at, message: "old", params: { lastActiveOn: written("2025-06-19"), months: 6 } } as const;
const blank = { ...at, message: "blank", params: { months: 6 } } as const;

testRule(rule, {
  valid: [
    { name: "six months before to the day", model: [{ ...model, lastActiveOn: day("20/06/2025") }] },
    { name: "the commune's own is another matter", model: [{ ...model, level: "Xã", lastActiveOn: day("01/03/2024") }, { ...model, level: "Toàn xã" }] },
    { name: "stopped", model: [{ ...model, rating: "Đã dừng", lastActiveOn: day("01/03/2024") }, { ...model, rating: "Dừng" }] },
    { name: "level blank or unknown", model: [{ ...model, level: "", lastActiveOn: day("01/03/2024") }, { ...model, level: "liên thôn" }] },
    { name: "a rating nobody knows", model: [{ ...model, rating: "giải thể", lastActiveOn: day("01/03/2024") }] },
    { name: "a day that could not be read, an error value", model: [{ ...model, lastActiveOn: "hàng tháng" }, { ...model, lastActiveOn: "#N/A" }] },
    { name: "a month or year alone: its last day counts", model: [{ ...model, lastActiveOn: "6/2025" }, { ...model, lastActiveOn: 2025 }] },
    { name: "no activity yet, launched within the months", model: [{ ...model, launchedOn: day("20/06/2025") }] },
  ],
  invalid: [
    { name: "the day before", model: [{ ...model, lastActiveOn: day("19/06/2025") }], findings: [old] },
    { name: "typed as text, weak, a school", model: [{ level: "Trường học", rating: "Kém hiệu quả", lastActiveOn: "19.6.2025" }], findings: [old] },
    { name: "no day, launched before the months", model: [{ ...model, launchedOn: day("19/06/2025") }], findings: [blank] },
    { name: "a dash, no rating, decomposed letters", model: [{ level: "Dòng họ".normalize("NFD"), rating: "", lastActiveOn: "-" }], findings: [blank] },
    { name: "launched lately, but with an old day", model: [{ ...model, lastActiveOn: day("19/06/2025"), launchedOn: day("01/12/2025") }], findings: [old] },
    { name: "a month alone, the last day of a shorter month", dates: { asOf: "2026-08-31" }, model: [{ ...model, lastActiveOn: day("28/02/2026") }, { ...model, lastActiveOn: "1/2026" }], findings: [{ ...at, row: 2, message: "old", params: { lastActiveOn: { year: 2026, month: 1, date: null }, months: 6 } }] },
  ],
  notRun: [
    { name: "no column for the level", model: [model], without: { model: ["level"] }, notRun: [{ rule: "model/not-kept-up", reason: "missing-column", column: "level" }] },
    { name: "no column for the rating", model: [model], without: { model: ["rating"] }, notRun: [{ rule: "model/not-kept-up", reason: "missing-column", column: "rating" }] },
    { name: "no column for the activity", model: [model], without: { model: ["lastActiveOn"] }, notRun: [{ rule: "model/not-kept-up", reason: "missing-column", column: "lastActiveOn" }] },
  ],
});
