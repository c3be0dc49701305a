import { readFileSync } from "node:fs";
import path from "node:path";
import { createUseCases } from "../../src/app/createUseCases";
import type { CheckResult } from "../../src/core/model/checkResult";
import { localDate } from "../../src/core/model/localDate";
import { makeSampleWorkbook } from "../../src/cli/sample/sampleWorkbook";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { sheetWords } from "../../src/i18n/sheets";
import { closeExcel, openExcel } from "../excel/support/openExcel";
import { now } from "../support/clock";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";

/** The sample's plan speaks of these rules and no others. */
const plannedRefs = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 23, 28, 37, 38, 39, 40, 41, 42, 47, 48, 59, 60, 64, 67, 70, 75, 76, 82, 83, 90, 91, 95, 97, 98, 100, 105, 110, 114, 123, 124, 125, 128, 129,
]);
const sampleFile = path.join(__dirname, "../../assets/samples/so-mau-xa-khong-ma-tuy.xlsx");
const sample = makeSampleWorkbook();

const today = (): NonNullable<ReturnType<typeof localDate>> => localDate(2026, 3, 1)!;

const checkSample = async (): Promise<CheckResult> => {
  const { port } = openExcel(sample.file);
  const useCases = createUseCases({ workbook: port, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, now, loadExample: noExamples, loadExport, loadExaminer, today });
  return useCases.check();
};

let result: CheckResult;
beforeAll(async () => { result = await checkSample(); });
afterAll(closeExcel);

describe("the committed sample workbook", () => {
  it("is exactly what the generator makes (run `npm run sample` after a change)", () => {
    expect(Buffer.compare(readFileSync(sampleFile), sample.file)).toBe(0);
  });

  it("is made the same way twice", () => {
    expect(Buffer.compare(makeSampleWorkbook().file, sample.file)).toBe(0);
  });

  it("says on its first sheet and on every page that all is invented", () => {
    const workbook = openWorkbook(sample.file);
    const [parameters] = workbook.sheets();
    expect(parameters!.getCell(2, 1).value).toMatch(/hư cấu/);
    for (const sheet of workbook.sheets()) expect(sheet.pageLayout.headersFooters.oddFooter).toMatch(/hư cấu/);
  });
});

describe("what a check finds in the sample", () => {
  it("is every register, where it stands, with the planned number of rows", () => {
    const found = result.registers
      .filter(({ register }) => register !== "parameters")
      .map(({ register, sheet, headerRow, firstRow, lastRow, rows }) => ({ register, sheet, headerRow, firstRow, lastRow, rows }));
    expect(found).toEqual(sample.registers);
    expect(Object.fromEntries(found.map(({ register, rows }) => [register, rows]))).toEqual({
      addict: 25, user: 12, suspect: 10, postRehab: 15, test: 60, household: 120, hotspot: 6, incident: 8, model: 4, outreach: 10,
    });
  });

  it("takes every heading and every sheet for something", () => {
    expect(result.registers.flatMap(({ unrecognised }) => unrecognised)).toEqual([]);
    expect(result.unrecognisedSheets).toEqual([]);
  });

  it("reads the dates and the commune from the parameter sheet", () => {
    expect(result.dates).toEqual({ asOf: "2025-12-20", asOfSource: "parameters", proposedOn: "2025-12-15", registeredOn: "2024-11-20" });
    expect(result.unit.name).toBe("Xã Nậm Lưa");
    expect(result.householdTotal).toBe(116);
  });

  it("is exactly the planted rows, rule by rule", () => {
    const place = (ref: number | null, register: string, sheet: string | null, row: number | null): string =>
      [String(ref), register, row === null ? "" : sheet, row === null ? "" : String(row)].join(" | ");
    const found = result.findings
      .filter(({ ref }) => ref !== null && plannedRefs.has(ref))
      .map(({ ref, register, sheet, row }) => place(ref, register, sheet, row));
    const planted = sample.findings.map(({ ref, register, sheet, row }) => place(ref, register, sheet, row));
    expect(found.sort()).toEqual(planted.sort());
  });

  it("gives the criteria that the plan adds up to", () => {
    const figures = Object.fromEntries(result.criteria.filter(({ set }) => set === "xkmt-2024").map(({ id, numerator, denominator, verdict }) => [id, [numerator, denominator, verdict]]));
    // 23 addicts on the list, 8 in the community; 11 users in 12 rows; 14 people after rehabilitation; 114 resident households.
    expect(figures).toEqual({
      "1a": [21, 23, "notMet"],
      // One takes part in nothing, three are only being prepared for compulsory rehabilitation.
      "1b": [19, 23, "notMet"],
      "1c": [8, null, "met"],
      "1d": [7, 8, "notMet"],
      // Never tested, tested too long ago, positive.
      "1e": [5, 8, "notMet"],
      "2a": [10, 11, "notMet"],
      "2b": [9, 11, "notMet"],
      "3": [8, 10, "notMet"],
      "4a": [23, 22, "notMet"],
      "4b": [null, null, "undetermined"],
      "5a": [13, 14, "notMet"],
      "5b": [13, 14, "notMet"],
      "5c": [12, 14, "notMet"],
      "5d": [14, 14, "met"],
      // Three active spots and one case of growing.
      "6": [4, null, "notMet"],
      "7": [1, null, "notMet"],
      // Four not signed, one signed after the proposal; and the household total differs.
      "8": [109, 114, "undetermined"],
      "9": [0, null, "notMet"],
    });
  });

  it("breaks every planned rule but those that would disturb the figures: doubles, impossible test dates, the proposal, hidden rows", () => {
    const shown = new Set(sample.findings.map(({ ref }) => ref));
    expect([...plannedRefs].filter((ref) => !shown.has(ref))).toEqual([13, 83, 123, 129]);
  });

  it("leaves no planned rule without its inputs, except those whose figure is left out on purpose", () => {
    const registers: readonly string[] = sample.registers.map(({ register }) => register);
    const ofOtherRegisters = result.notRun.filter(({ reason, column = "" }) => reason === "missing-register" && !registers.includes(column));
    const notRun = result.notRun.filter((item) => item.partly !== true && item.ref !== null && plannedRefs.has(item.ref) && !ofOtherRegisters.includes(item)).map(({ rule }) => rule);
    // The list of addicts names its hamlets in group rows alone.
    expect(notRun).toEqual(["addict/hamlet-unknown", "postRehab/psychosis-test", "parameters/users-above-baseline"]);
  });
});
