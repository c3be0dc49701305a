import { createUseCases } from "../../src/app/createUseCases";
import type { UseCases } from "../../src/app/useCases";
import type { WorkbookPort } from "../../src/app/ports";
import { shippedCriteria } from "../../src/core/model/criteriaSettings";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { LocalDate } from "../../src/core/model/localDate";
import type { WritePlan } from "../../src/core/model/writePlan";
import { sheetWords } from "../../src/i18n/sheets";
import { now } from "../support/clock";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";
import { sheetsOf } from "../support/registerSheets";

interface Opened {
  readonly useCases: UseCases;
  readonly plans: WritePlan[];
  readonly reads: () => number;
}

const open = (state: string | null = null): Opened => {
  const plans: WritePlan[] = [];
  let reads = 0;
  const sheets = sheetsOf({ parameters: { addictBaseline: 1 }, addict: [{ dossier: "Đã lập" }], incident: [{ incidentKind: "Vụ án", detectedOn: "01/06/2025", resolution: "Đã xét xử" }, { incidentKind: "Vụ án", detectedOn: "01/06/2025" }] });
  const workbook: WorkbookPort = {
    read: () => {
      reads += 1;
      return Promise.resolve({ sheets, uses1904Dates: false, state });
    },
    apply: (plan) => {
      plans.push(plan);
      return Promise.resolve({ refused: [], sheets: [] });
    },
    select: () => Promise.resolve(),
    openNew: () => Promise.resolve(),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
  const today = (): LocalDate => "2025-12-20" as LocalDate;
  const useCases = createUseCases({ workbook, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, now, loadExample: noExamples, loadExport, loadExaminer, today });
  return { useCases, plans, reads: () => reads };
};
const verdict = ({ criteria }: CheckResult, key: string) => criteria.find(({ set, id }) => `${set} ${id}` === key)?.verdict;

describe("readings, thresholds and answers", () => {
  const settings = {
    ...shippedCriteria,
    switches: { mustFall: true },
    thresholds: { "vinhyen-2021 k2": 49 },
    answers: [{ set: "da272-2022", part: "ct6", verdict: "met", on: "2025-12-01" as LocalDate, evidence: "Báo cáo 12" }],
  } as const;

  it("decide the criteria anew without reading a sheet, and are stored in one part of the workbook", async () => {
    const { useCases, plans, reads } = open();
    const before = await useCases.check();
    const { result } = await useCases.saveCriteria(before, settings);
    expect(reads()).toBe(1);
    expect(["xkmt-2024 4a", "vinhyen-2021 k2", "da272-2022 ct6"].map((key) => [verdict(before, key), verdict(result, key)])).toEqual([["met", "notMet"], ["notMet", "met"], ["undetermined", "met"]]);
    expect(plans).toEqual([{ operations: [{ kind: "putState", json: JSON.stringify({ version: 1, sheets: [], switches: { mustFall: true }, thresholds: { "vinhyen-2021 k2": 49 }, answers: settings.answers }) }] }]);
    expect({ ...result, criteria: before.criteria, criteriaSettings: before.criteriaSettings }).toEqual(before);
  });

  it("can be settled again and again, and taken back", async () => {
    const { useCases, plans, reads } = open();
    const before = await useCases.check();
    const { result } = await useCases.saveCriteria(before, settings);
    const back = await useCases.saveCriteria(result, shippedCriteria);
    expect(back.result).toEqual(before);
    expect(plans.at(-1)).toEqual({ operations: [{ kind: "putState", json: null }] });
    expect(reads()).toBe(1);
  });

  it("hold at the next check, beside the rules that are stored", async () => {
    const { useCases, plans } = open(JSON.stringify({ version: 1, sheets: [], rulesOff: ["addict/no-drug"], switches: { mustFall: true } }));
    const result = await useCases.check();
    expect(verdict(result, "xkmt-2024 4a")).toBe("notMet");
    await useCases.saveCriteria(result, { ...result.criteriaSettings, switches: {} });
    expect(plans).toEqual([{ operations: [{ kind: "putState", json: JSON.stringify({ version: 1, sheets: [], rulesOff: ["addict/no-drug"] }) }] }]);
  });
});

describe("a profile as a file", () => {
  const state = JSON.stringify({ version: 1, sheets: [], rulesOff: ["addict/no-drug"], limits: { testValidityDays: 25 }, switches: { mustFall: true }, targets: { "xkmt-2024": 35 }, answers: [{ set: "da272-2022", part: "ct6", verdict: "met", on: "2025-12-01", evidence: "Báo cáo 12" }] });

  it("says what the workbook stores, without the answers, and reads the workbook once at most", async () => {
    const { useCases, reads, plans } = open(state);
    expect(JSON.parse(await useCases.profileFile("Tỉnh thử"))).toEqual({ schemaVersion: 1, name: "Tỉnh thử", limits: { testValidityDays: 25 }, rulesOff: ["addict/no-drug"], switches: { mustFall: true }, targets: { "xkmt-2024": 35 } });
    await useCases.profileFile("Tỉnh thử");
    expect([reads(), plans.length]).toEqual([1, 0]);
  });

  it("takes the place of what was stored, and leaves the answers", async () => {
    const { useCases, plans } = open(state);
    const taken = await useCases.takeProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", thresholds: { "vinhyen-2021 k2": 85 }, targets: { "xkmt-2024-2030": 60 } }));
    expect(taken).toMatchObject({ rules: { off: [], limits: {} } });
    const [operation] = plans[0]?.operations ?? [];
    expect(operation?.kind === "putState" ? JSON.parse(operation.json ?? "") : null).toEqual({ version: 1, sheets: [], thresholds: { "vinhyen-2021 k2": 85 }, targets: { "xkmt-2024-2030": 60 }, answers: JSON.parse(state).answers });
  });

  it("with a fault stores nothing", async () => {
    const { useCases, plans } = open(state);
    expect(await useCases.takeProfile("{")).toEqual({ unusable: "" });
    expect(await useCases.takeProfile(JSON.stringify({ schemaVersion: 1, name: "x", limits: { testValidityDays: -1 } }))).toEqual({ unusable: "limits.testValidityDays" });
    expect(plans).toEqual([]);
  });
});
