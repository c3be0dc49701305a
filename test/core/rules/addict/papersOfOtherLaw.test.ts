import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/addict/papersOfOtherLaw";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const dates = { asOf: "2026-12-20" };
const underOld = { rehabFrom: day("30/06/2026") };
const underNew = { rehabFrom: day("01/07/2026") };
const oldPaper = (paper: string, column: "rehabDecisionNumber" | "note" = "rehabDecisionNumber", begunOn: PartialDate = written("2026-07-01")) =>
  ({ row: 1, column, message: "oldPaper", params: { paper, begunOn } }) as const;
const newPaper = (paper: string, column: "rehabDecisionNumber" | "note" = "rehabDecisionNumber", begunOn: PartialDate = written("2026-06-30")) =>
  ({ row: 1, column, message: "newPaper", params: { paper, begunOn } }) as const;

testRule(rule, {
  valid: [
    { name: "old papers under the old law", dates, addict: ["62/QĐ-UBND (Mẫu 24)", "NĐ 116/2021", "Luật 73/2021/QH14"].map((rehabDecisionNumber) => ({ ...underOld, rehabDecisionNumber })) },
    { name: "new papers under the new law", dates, addict: [{ ...underNew, note: "theo Luật 120/2025/QH15" }] },
    { name: "decisions whose own numbers look alike", dates, addict: ["116/2021/QĐ-UBND", "QĐ số 73/2021", "1116/2021", "624/QĐ-UBND"].map((rehabDecisionNumber) => ({ ...underNew, rehabDecisionNumber })) },
    { name: "a decision of 2025 with the number 120", dates, addict: ["120/2025", "120/2025/QĐ-UBND", "Số 120/2025 ngày 12/3/2025", "theo 120/2025/QĐ-UBND"].map((rehabDecisionNumber) => ({ ...underOld, rehabDecisionNumber })) },
    { name: "a blood test and a sample of the 24th are no form 24", dates, addict: ["xét nghiệm máu 24", "lấy mẫu 24/7/2026", "mẫu 241"].map((note) => ({ ...underNew, note })) },
    { name: "a start that may be under either law, or none", dates, addict: [2026, "", "-", "giữa năm", "#N/A"].map((rehabFrom) => ({ rehabFrom, note: "Mẫu 24, Luật 120/2025/QH15" })) },
    { name: "no papers named", dates, addict: [{ ...underNew, rehabDecisionNumber: "62/QĐ-UBND", note: "gia đình cam kết" }] },
    { name: "left the list", dates, addict: [{ ...underNew, note: "Mẫu 24", removedOn: day("20/12/2026") }] },
  ],
  invalid: [
    { name: "form 24 on the first day of the new law", dates, addict: [{ ...underNew, rehabDecisionNumber: "62/QĐ-UBND (Mẫu 24)" }], findings: [oldPaper("Mẫu 24")] },
    { name: "form 24 in other words, decomposed", dates, addict: [{ ...underNew, note: "theo mẫu số 24 của xã".normalize("NFD") }], findings: [oldPaper("mẫu số 24", "note")] },
    { name: "the decree, in three spellings", dates, addict: ["NĐ116", "Nghị định số 116/2021/NĐ-CP", "(116/2021)"].map((note) => ({ ...underNew, note })), findings: [oldPaper("NĐ116", "note"), { ...oldPaper("Nghị định số 116/2021", "note"), row: 2 }, { ...oldPaper("116/2021", "note"), row: 3 }] },
    { name: "the law of 2021, one finding for two cells", dates, addict: [{ ...underNew, rehabDecisionNumber: "62 (73/2021/QH14)", note: "Luật PCMT 73" }], findings: [oldPaper("73/2021")] },
    { name: "the law of 2025 on the last day of the old one", dates, addict: [{ ...underOld, rehabDecisionNumber: "62/QĐ-UBND theo 120/2025" }], findings: [newPaper("theo 120/2025")] },
    { name: "the law of 2025 by its number and by name", dates, addict: [{ ...underOld, note: "120/2025/QH15" }, { ...underOld, note: "Luật Phòng, chống ma túy số 120/2025/QH15" }], findings: [newPaper("120/2025/QH15", "note"), { ...newPaper("Luật Phòng, chống ma túy số 120/2025", "note"), row: 2 }] },
    { name: "a month that lies in the new law, a sheet without decisions", dates, addict: [{ rehabFrom: "07/2026", note: "Mẫu 24" }], without: { addict: ["rehabDecisionNumber", "rehabDecisionOn"] }, findings: [oldPaper("Mẫu 24", "note", { year: 2026, month: 7, date: null })] },
    { name: "no first day: the day of the decision", dates, addict: [{ rehabDecisionOn: day("05/06/2026"), note: "Luật 120" }], findings: [newPaper("Luật 120", "note", written("2026-06-05"))] },
  ],
  notRun: [
    { name: "no day at all", addict: [{}], without: { addict: ["rehabFrom", "rehabDecisionOn"] }, notRun: [{ rule: "addict/papers-of-other-law", reason: "missing-column", column: "rehabFrom" }] },
    { name: "no cell that could name a paper", addict: [{}], without: { addict: ["rehabDecisionNumber", "note"] }, notRun: [{ rule: "addict/papers-of-other-law", reason: "missing-column", column: "rehabDecisionNumber" }] },
    { name: "no notes: nothing found is no pass", dates, addict: [underNew], without: { addict: ["note"] }, notRun: [] },
  ],
});
