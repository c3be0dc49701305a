import { checkWorkbook } from "../../src/core/check";
import type { CheckResult } from "../../src/core/model/checkResult";
import { runNow, type Job } from "../../src/core/model/job";
import type { WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import { parseCell } from "../../src/core/parse/cells";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { columnsOf, listRegisterIds } from "../../src/core/registers/registry";
import { date, number, text, type Column } from "../../src/core/registers/column";
import { d } from "../support/workbook";
import { strayFindings } from "./pointing";
import { Random } from "./random";
import { anyCell, anyWorkbook } from "./randomWorkbooks";

const cellCount = 10_000;
const workbookCount = 300;
const shownFaults = 5;
/** Rows are read and rules are run in slices; a check that never ends would take more of them than any real one. */
const maxSteps = 5_000;

/** Each different list of terms once, and the three other kinds. */
const columns: readonly Column[] = [
  text("a"), date("b"), number("c"),
  ...new Map(listRegisterIds.flatMap((register) => Object.values(columnsOf(register))).flatMap((column) => (column.kind === "term" ? [[column.terms, column] as const] : []))).values(),
];

const run = (job: Job<CheckResult>): CheckResult => {
  let steps = 0;
  let step = job.next();
  while (!step.done) {
    steps += 1;
    if (steps > maxSteps) throw new RangeError("The check does not end.");
    step = job.next();
  }
  return step.value;
};

const check = (workbook: WorkbookSnapshot): CheckResult => run(checkWorkbook(workbook, {}, d("2025-12-20")));

describe("random input", () => {
  test(`${String(cellCount)} values through every kind of column: read with a value, or not read without one`, () => {
    const random = new Random(1);
    const faults: unknown[] = [];
    for (let count = 0; count < cellCount; count += 1) {
      const value = anyCell(random);
      for (const column of columns) {
        const cell = parseCell(value, column, { uses1904Dates: count % 2 === 1, latestYear: 2030 });
        const isSound = (cell.state === "read") === (cell.value !== null) && cell.text === cell.text.trim() && (cell.state === "blank") === (cell.text === "") && cell.isNumber === (typeof value === "number");
        if (!isSound && faults.length < shownFaults) faults.push({ value, column: column.kind, cell });
      }
    }
    expect(faults).toEqual([]);
  });

  test("a bare sign, a blank or an error is never a result of a test", () => {
    for (const value of ["-", "–", "—", "+", "0", 0, "", " ", "#N/A", "?", "?-", "--"]) {
      for (const column of columns) {
        if (column.kind !== "term" || !Object.hasOwn(column.terms, "negative")) continue;
        expect({ value, result: parseCell(value, column, { uses1904Dates: false, latestYear: 2030 }).value }).toEqual({ value, result: null });
      }
    }
  });

  test(`${String(workbookCount)} workbooks: no crash, no rule that fails, no finding that points at a row without the value`, () => {
    let findings = 0;
    let taken = 0;
    const faults: string[] = [];
    for (let seed = 1; seed <= workbookCount; seed += 1) {
      const workbook = anyWorkbook(seed);
      const result = check(workbook);
      findings += result.findings.length;
      taken += result.registers.length;
      const failed = result.notRun.filter(({ reason }) => reason === "failed").map(({ rule }) => `${rule} failed`);
      const parsed = runNow(parseWorkbook(workbook, 2025));
      faults.push(...[...failed, ...strayFindings(workbook, result, parsed)].map((fault) => `workbook ${String(seed)}: ${fault}`));
    }
    expect(faults).toEqual([]);
    // Enough was taken for registers and found wrong for the test to mean something.
    expect(taken).toBeGreaterThan(workbookCount);
    expect(findings).toBeGreaterThan(10 * workbookCount);
  });
});
