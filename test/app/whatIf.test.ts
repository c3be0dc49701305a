import { createUseCases } from "../../src/app/createUseCases";
import type { Progress, WorkbookPort } from "../../src/app/ports";
import type { UseCases } from "../../src/app/useCases";
import type { SheetGrid } from "../../src/core/model/sheetGrid";
import { sheetWords } from "../../src/i18n/sheets";
import { now } from "../support/clock";
import { serial } from "../support/grid";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";
import { d, registerSheet } from "../support/workbook";

/** Addicts whose tests of 15/11/2025 are 30 days old on 15/12/2025. */
const addicts = (count: number): SheetGrid =>
  registerSheet(
    "addict",
    ["ordinal", "fullName", "personalId", "dossier", "position", "manager", "lastTestedOn", "lastTestResult"],
    Array.from({ length: count }, (_, index) => ({ ordinal: index + 1, fullName: "Lò Văn A", personalId: `0380${String(85_000_000 + index)}`, dossier: "Đã lập", position: "Ngoài cộng đồng", manager: "Ông Thử", lastTestedOn: serial("2025-11-15"), lastTestResult: "Âm tính" })),
    "Nghiện",
  );

interface Counted {
  readonly useCases: UseCases;
  /** Everything that was asked of the workbook. */
  readonly asked: string[];
}

let clock = 0;
const build = (sheets: readonly SheetGrid[], pause: () => Promise<void> = () => Promise.resolve()): Counted => {
  const asked: string[] = [];
  const answer = <T>(name: string, value: T): Promise<T> => {
    asked.push(name);
    return Promise.resolve(value);
  };
  const workbook: WorkbookPort = {
    read: () => answer("read", { sheets, uses1904Dates: false, state: null }),
    apply: () => answer("apply", { refused: [], sheets: [] }),
    select: () => answer("select", undefined),
    openNew: () => answer("openNew", undefined),
    onChanged: () => answer("onChanged", () => Promise.resolve()),
  };
  return { asked, useCases: createUseCases({ workbook, words: sheetWords, pause, stopwatch: () => (clock += 20), now, loadExample: noExamples, loadExport, loadExaminer, today: () => d("2026-02-03") }) };
};

const dates = { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15") };

describe("trying another proposal date", () => {
  test("asks nothing of the workbook", async () => {
    const { useCases, asked } = build([addicts(2)]);
    const result = await useCases.check({ dates });
    expect(asked).toEqual(["read"]);
    const tried = await useCases.whatIf(result, d("2025-12-16"), "xkmt-2024");
    const earliest = await useCases.earliestDate(result, "xkmt-2024");
    expect(asked).toEqual(["read"]);
    expect(tried.expiring.map(({ sheet, row, daysLeft }) => [sheet, row, daysLeft])).toEqual([["Nghiện", 3, 0], ["Nghiện", 4, 0]]);
    expect(earliest).toMatchObject({ set: "xkmt-2024", date: null });
  });

  test("gives what concerns the set alone, and changes the result in nothing", async () => {
    const { useCases } = build([addicts(2)]);
    const result = await useCases.check({ dates });
    const before = structuredClone(result);
    const tried = await useCases.whatIf(result, d("2025-12-16"), "da272-2022");
    expect(new Set(tried.criteria.map(({ set }) => set))).toEqual(new Set(["da272-2022"]));
    expect(tried.expiring).toEqual([]);
    expect(result).toEqual(before);
  });

  test("follows the answers and readings that were stored since the check", async () => {
    const { useCases } = build([addicts(2)]);
    const result = await useCases.check({ dates });
    const answer = { set: "tt124-2021", part: "kdc.1", verdict: "met", on: d("2025-12-01"), evidence: "Nghị quyết 01" } as const;
    const { result: answered } = await useCases.saveCriteria(result, { ...result.criteriaSettings, answers: [answer] });
    const tried = await useCases.whatIf(answered, d("2025-12-16"), "tt124-2021");
    expect(tried.criteria.find(({ id }) => id === "kdc.1")?.verdict).toBe("met");
    expect(tried.flips).toEqual([]);
  });

  test.each(["whatIf", "earliestDate"] as const)("%s breathes between slices and ends where the person stops it", async (name) => {
    const signal = { aborted: false };
    const { useCases } = build([addicts(2)], () => {
      signal.aborted = true;
      return Promise.resolve();
    });
    const result = await useCases.check({ dates });
    signal.aborted = false;
    const work = name === "whatIf" ? useCases.whatIf(result, d("2025-12-16"), "xkmt-2024", { signal }) : useCases.earliestDate(result, "xkmt-2024", { signal });
    await expect(work).rejects.toMatchObject({ code: "cancelled" });
  });

  test("progress never runs backwards or past its total", async () => {
    const { useCases } = build([addicts(2)]);
    const result = await useCases.check({ dates });
    const seen: Progress[] = [];
    await useCases.earliestDate(result, "xkmt-2024", { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ phase: "checking", done: 365, total: 365 });
    seen.forEach(({ done }, index) => expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0));
  });

  test("a result that nobody remembers is a failure, not an answer", async () => {
    const { useCases } = build([addicts(2)]);
    const result = { ...(await useCases.check({ dates })) };
    await expect(useCases.whatIf(result, d("2025-12-16"), "xkmt-2024")).rejects.toMatchObject({ code: "unexpected" });
    await expect(useCases.earliestDate(result, "xkmt-2024")).rejects.toMatchObject({ code: "unexpected" });
  });
});
