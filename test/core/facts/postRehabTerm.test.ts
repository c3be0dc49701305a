import { absentDaysOf, canMean, postRehabTerm, prolonged, writtenTermOf } from "../../../src/core/facts/postRehabTerm";
import type { LocalDate } from "../../../src/core/model/localDate";
import { factsOf } from "../../support/factsOf";
import { written } from "../../support/registerSheets";

const rowsOf = (postRehab: NonNullable<Parameters<typeof factsOf>[0]["postRehab"]>) => {
  const facts = factsOf({ postRehab });
  return { facts, entries: facts.entries("postRehab") };
};

describe("the term of post-rehabilitation management", () => {
  it("is two years after compulsory rehabilitation of an adult, else one", () => {
    const forms = ["Bắt buộc (từ đủ 18 tuổi)", "Bắt buộc (12 đến dưới 18 tuổi)", "Tự nguyện", "Điều trị thay thế", "khác", ""];
    const { facts, entries } = rowsOf(forms.map((completedForm) => ({ completedForm, completedOn: "10/5/2025" })));
    expect(entries.map((entry) => postRehabTerm(entry, facts)?.end ?? null)).toEqual(["2027-05-10", "2026-05-10", "2026-05-10", "2026-05-10", null, null]);
  });

  it("is not known without the full day of completion", () => {
    const { facts, entries } = rowsOf(["05/2025", "", "?"].map((completedOn) => ({ completedForm: "Tự nguyện", completedOn })));
    expect(entries.map((entry) => postRehabTerm(entry, facts))).toEqual([null, null, null]);
  });

  it("grows by the days of absence", () => {
    const { facts, entries } = rowsOf([{ completedForm: "Tự nguyện", completedOn: "29/02/2024" }]);
    const [term] = entries.map((entry) => postRehabTerm(entry, facts));
    expect(term).toEqual({ completedOn: "2024-02-29", months: 12, end: "2025-02-28" });
    expect(term && prolonged(term, 3)).toBe("2025-03-03");
  });

  it("knows the days of absence only from a whole number", () => {
    const { entries } = rowsOf([15, "15", "", "-", 0, "15 ngày", 1.5, -2, "#N/A", 3650, 3651, 38095001234].map((absentDays) => ({ absentDays })));
    expect(entries.map(absentDaysOf)).toEqual([15, 15, 0, 0, 0, null, null, null, null, 3650, null, null]);
  });

  it("is written in two columns or in one, from the completion where no start is written", () => {
    const { entries } = rowsOf([
      { managedFrom: "10/5/2025", managedTo: "10/5/2026", managedPeriod: "02 năm" },
      { managedPeriod: "10/5/2025 - 10/5/2026" },
      { completedOn: "10/5/2025", managedPeriod: "02 năm" },
      { completedOn: "10/5/2025", managedTo: "?", managedPeriod: "02 năm" },
      { managedPeriod: "02 năm" },
    ]);
    const [from, to] = [written("2025-05-10"), written("2026-05-10")];
    expect(entries.map(writtenTermOf)).toEqual([
      { from, to, endField: "managedTo" },
      { from, to, endField: "managedPeriod" },
      { from, to: written("2027-05-10"), endField: "managedPeriod" },
      { from, to: null, endField: "managedTo" },
      { from: null, to: null, endField: "managedTo" },
    ]);
  });

  it("can end in a month or a year alone", () => {
    const day = "2026-05-10" as LocalDate;
    expect([written("2026-05-10"), written("2026-05-11"), { year: 2026, month: 5, date: null }, { year: 2026, month: 6, date: null }, { year: 2026, month: null, date: null }].map((end) => canMean(end, day))).toEqual([true, false, true, false, true]);
  });
});
