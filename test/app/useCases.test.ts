import { AppError } from "../../src/app/appError";
import { createUseCases } from "../../src/app/createUseCases";
import type { Progress, WorkbookPort } from "../../src/app/ports";
import { runInSlices } from "../../src/app/slices";
import type { Job } from "../../src/core/model/job";
import type { SheetGrid } from "../../src/core/model/sheetGrid";
import type { WritePlan } from "../../src/core/model/writePlan";
import { sheetWords } from "../../src/i18n/sheets";
import { grid } from "../support/grid";
import { d, parameterSheet, registerSheet } from "../support/workbook";
import { now } from "../support/clock";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";

const households = (count: number): SheetGrid =>
  registerSheet("household", ["householdCode", "head", "hamlet", "residence", "signed"], Array.from({ length: count }, (_, index) => ({ householdCode: `H${String(index)}`, head: "Vũ Văn A", hamlet: "Thôn Đông", residence: "Đang cư trú", signed: index % 2 === 0 ? "Đã ký" : "" })));

/** A workbook in memory that remembers what it was told to write. */
const fakeWorkbook = (sheets: readonly SheetGrid[]): WorkbookPort & { readonly plans: WritePlan[] } => {
  const plans: WritePlan[] = [];
  return {
    plans,
    read: () => Promise.resolve({ sheets, uses1904Dates: false, state: null }),
    apply: (plan) => {
      plans.push(plan);
      return Promise.resolve({ refused: [], sheets: [] });
    },
    select: () => Promise.resolve(),
    openNew: () => Promise.resolve(),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
};

let clock = 0;
const build = (workbook: WorkbookPort, pause: () => Promise<void> = () => Promise.resolve()) =>
  createUseCases({ workbook, words: sheetWords, pause, stopwatch: () => (clock += 10), now, loadExample: noExamples, loadExport, loadExaminer, today: () => d("2026-02-03") });

describe("checking", () => {
  test("writes nothing", async () => {
    const workbook = fakeWorkbook([households(4)]);
    await build(workbook).check();
    expect(workbook.plans).toEqual([]);
  });

  test("dates: given, else from the parameter sheet, else today, and always said which", async () => {
    const parameters = parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 4, asOf: "20/12/2025", proposedOn: "15/12/2025" });
    const useCases = build(fakeWorkbook([households(4), parameters]));
    expect((await useCases.check()).dates).toEqual({ asOf: "2025-12-20", asOfSource: "parameters", proposedOn: "2025-12-15", registeredOn: null });
    expect((await useCases.check({ dates: { asOf: d("2025-11-30") } })).dates).toMatchObject({ asOf: "2025-11-30", asOfSource: "given", proposedOn: "2025-12-15" });
    expect((await build(fakeWorkbook([households(4)])).check()).dates).toMatchObject({ asOf: "2026-02-03", asOfSource: "today", proposedOn: null });
  });

  test("a workbook without any register is a failure, not an empty success", async () => {
    const useCases = build(fakeWorkbook([grid("Ghi chú", [["Việc cần làm"]])]));
    await expect(useCases.check()).rejects.toMatchObject({ code: "nothingRecognised" });
  });

  test("a wish to stop ends the work between two slices", async () => {
    const signal = { aborted: false };
    const useCases = build(fakeWorkbook([households(2000)]), () => {
      signal.aborted = true;
      return Promise.resolve();
    });
    await expect(useCases.check({ signal })).rejects.toMatchObject({ code: "cancelled" });
  });

  test("progress never runs backwards or past its total", async () => {
    const seen: Progress[] = [];
    await build(fakeWorkbook([households(2000)])).check({ onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    seen.forEach((progress, index) => {
      expect(progress.done).toBeLessThanOrEqual(progress.total);
      expect(progress.done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
    });
  });
});

describe("writing", () => {
  test("each action writes its own plan and nothing else", async () => {
    const workbook = fakeWorkbook([households(4)]);
    const useCases = build(workbook);
    const result = await useCases.check();
    await useCases.highlight(result);
    await useCases.writeFindings(result);
    await useCases.fillCriteria(result, "xkmt-2024");
    await useCases.fillCriteria(result, "nowhere");
    await useCases.writeReports(result, ["T09"]);
    expect(workbook.plans.map(({ operations }) => operations.map((operation) => (operation.kind === "putSheet" ? operation.sheetKind : operation.kind)))).toEqual([["highlightByColumn"], ["findings"], ["T01"], ["T09"]]);
  });
});

describe("slices", () => {
  test("work is cut wherever 30 ms have passed, and its result comes through", async () => {
    function* job(): Job<string> {
      for (let step = 0; step < 10; step += 1) yield 1;
      return "xong";
    }
    let now = 0;
    let pauses = 0;
    const result = await runInSlices(job(), {
      stopwatch: () => (now += 20),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(result).toBe("xong");
    expect(pauses).toBeGreaterThan(2);
    expect(pauses).toBeLessThan(10);
  });

  test("an AppError carries its code", () => {
    expect(new AppError("sheetProtected", { sheet: "DS" })).toMatchObject({ code: "sheetProtected", details: { sheet: "DS" } });
  });
});
