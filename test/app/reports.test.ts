import { createUseCases } from "../../src/app/createUseCases";
import type { WorkbookPort } from "../../src/app/ports";
import type { UseCases } from "../../src/app/useCases";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { DutyDue } from "../../src/core/model/duty";
import type { SheetGrid } from "../../src/core/model/sheetGrid";
import type { WritePlan } from "../../src/core/model/writePlan";
import { sheetWords } from "../../src/i18n/sheets";
import { loadExaminer } from "../support/examineFiles";
import { loadExport } from "../support/exportWriters";
import { noExamples } from "../support/noExamples";
import { now } from "../support/clock";
import { d, parameterSheet, registerSheet } from "../support/workbook";

const addicts = registerSheet("addict", ["fullName", "birth", "hamlet", "listedOn", "dossier"], [
  { fullName: "Lò Văn Mẫu", birth: "1985", hamlet: "Thôn Đông", listedOn: d("2024-05-06"), dossier: "Đã lập" },
  { fullName: "Hà Văn Mẫu", birth: "1990", hamlet: "Thôn Tây", listedOn: d("2025-11-03"), dossier: "" },
]);
const parameters = parameterSheet({ communeName: "Mẫu Sơn", asOf: "20/12/2025", proposedOn: "15/12/2025" });

interface Opened {
  readonly useCases: UseCases;
  readonly result: CheckResult;
  readonly plans: readonly WritePlan[];
}

const open = async (sheets: readonly SheetGrid[] = [addicts, parameters], today = "2025-12-02"): Promise<Opened> => {
  const plans: WritePlan[] = [];
  const workbook: WorkbookPort = {
    read: () => Promise.resolve({ sheets, uses1904Dates: false, state: null }),
    apply: (plan) => {
      plans.push(plan);
      return Promise.resolve({ refused: [], sheets: [] });
    },
    select: () => Promise.resolve(),
    openNew: () => Promise.resolve(),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
  let clock = 0;
  const useCases = createUseCases({ workbook, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => (clock += 10), now, loadExample: noExamples, loadExport, loadExaminer, today: () => d(today) });
  return { useCases, result: await useCases.check(), plans };
};

test("the summary tables are those of the sets, by number and by what the set is called", async () => {
  const { useCases, result } = await open();
  const summaries = await useCases.summaries(result);
  expect(summaries.map(({ set, code }) => `${set} ${code}`).slice(0, 3)).toEqual(["xkmt-2024 T01", "qd28-2025 T02", "da272-2022 T18"]);
  expect(summaries).toHaveLength(result.criteriaSets.length);
  expect(summaries.at(-1)).toEqual({ set: "nqlt-2008", code: "", sheetName: "Bảng chấm điểm", title: result.criteriaSets.at(-1)?.title });
  for (const { title, sheetName } of summaries) expect([title === "", sheetName === ""]).toEqual([false, false]);
});

test("a table is looked at for a period without anything being written, and names nobody", async () => {
  const { useCases, result, plans } = await open();
  const view = await useCases.viewReport(result, "T09");
  expect(view.body.kind === "figures" && view.body.rows.map(({ label }) => label).slice(0, 2)).toEqual(["Thôn Đông", "Thôn Tây"]);
  expect(JSON.stringify(view)).not.toMatch(/Lò Văn|Hà Văn/);
  const november = { kind: "month", from: d("2025-11-01"), to: d("2025-11-30") } as const;
  expect(await useCases.viewReport(result, "T09", november)).toMatchObject({ period: november, asOf: "2025-11-30" });
  await expect(useCases.viewReport(result, "T00")).rejects.toMatchObject({ code: "unexpected" });
  expect(plans).toEqual([]);
});

const dutyOf = async ({ useCases, result }: Opened, id: string): Promise<DutyDue> => (await useCases.duties(result)).find((duty) => duty.id === id)!;

describe("the calendar of reports", () => {
  it("counts from the day of the computer, not from the as-of date, with the names of the unit filled in", async () => {
    const opened = await open();
    const duties = await opened.useCases.duties(opened.result);
    expect(duties.slice(0, 2).map(({ id, next }) => [id, next?.daysLeft])).toEqual([["T01", 13], ["T02", 13]]);
    expect(await dutyOf(opened, "T21")).toMatchObject({ from: "Xã Mẫu Sơn", to: "Ủy ban nhân dân tỉnh", next: { day: "2026-11-20" }, passed: { day: "2025-11-20", daysLeft: -13 } });
  });

  it("follows the days that are settled in the workbook", async () => {
    const { useCases, result } = await open();
    const { result: settled } = await useCases.saveCriteria(result, { ...result.criteriaSettings, duties: { T02: "05/12" } });
    expect((await useCases.duties(settled))[0]).toMatchObject({ id: "T02", fixedBy: "office", next: { daysLeft: 3 } });
  });

  it("says what is missing: inputs of the tables, and parts of the set that are undecided", async () => {
    const opened = await open();
    const gaps = await opened.useCases.dutyGaps(opened.result, await dutyOf(opened, "T02"), null);
    // The workbook has no register of households, cases or spots.
    const t09 = gaps.tables.find(({ id }) => id === "T09");
    expect(t09?.missing).toContainEqual({ register: "household", column: null });
    expect(gaps.open.map(({ set }) => set)).toContain("qd28-2025");
    for (const { verdict, reason } of gaps.open) expect(verdict === "undetermined" || reason !== null).toBe(true);
  });

  it("finds nothing missing where a form is filled in by hand and no set is asked", async () => {
    const opened = await open();
    expect(await opened.useCases.dutyGaps(opened.result, await dutyOf(opened, "T21-area"), null)).toEqual({ tables: [], open: [] });
  });
});
