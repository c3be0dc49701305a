import { thresholds, type ThresholdId } from "../legal/thresholds";
import { columnLetters } from "./model/cellRef";
import type { CheckDates, CheckResult, RegisterSummary } from "./model/checkResult";
import type { Job } from "./model/job";
import { yearOf, type LocalDate } from "./model/localDate";
import type { WorkbookSnapshot } from "./model/sheetGrid";
import { decideXkmt2024 } from "./criteria/xkmt2024/set";
import type { Profile } from "./criteria/profile";
import { collectFacts, type Facts } from "./facts/facts";
import { parseWorkbook } from "./parse/parseWorkbook";
import type { Parameters } from "./parse/parameters";
import { summarise } from "./parse/registerTable";
import { fingerprint } from "./reports/fingerprint";
import { countLegacyCells } from "./plan/legacyTexts";
import { computeT09 } from "./reports/t09";
import { ruleFamilies } from "./rules/index";
import { runRules } from "./rules/kernel/runRules";

/** Dates a person gave; what is absent comes from the parameter sheet, and T, as a last resort, is today. */
export interface GivenDates {
  readonly asOf?: LocalDate;
  readonly proposedOn?: LocalDate;
  readonly registeredOn?: LocalDate;
}

const settleDates = (given: GivenDates, parameters: Parameters | null, today: LocalDate): CheckDates => ({
  asOf: given.asOf ?? parameters?.asOf ?? today,
  asOfSource: given.asOf ? "given" : parameters?.asOf ? "parameters" : "today",
  proposedOn: given.proposedOn ?? parameters?.proposedOn ?? null,
  registeredOn: given.registeredOn ?? parameters?.registeredOn ?? null,
});

const limitsInForce = (facts: Facts): CheckResult["limits"] => {
  const ids = Object.keys(thresholds) as ThresholdId[];
  return Object.fromEntries(ids.map((id) => [id, facts.limitOf(id, facts.deadline)])) as Record<ThresholdId, number>;
};

const summariseParameters = (parameters: Parameters): RegisterSummary => ({
  register: "parameters",
  sheet: parameters.sheet,
  headerRow: parameters.headerRow,
  firstRow: parameters.firstRow,
  lastRow: parameters.lastRow,
  rows: parameters.rows,
  hiddenRows: 0,
  columns: { label: columnLetters(parameters.labelColumn), value: columnLetters(parameters.valueColumn) },
  unrecognised: [],
});

/**
 * The whole check of a workbook, from cells to verdicts. Pure: today is an argument and nothing is written.
 * Yields the number of rows parsed and rules run since the last yield.
 */
export function* checkWorkbook(snapshot: WorkbookSnapshot, given: GivenDates, today: LocalDate, profile: Profile | null = null): Job<CheckResult> {
  const workbook = yield* parseWorkbook(snapshot, yearOf(given.asOf ?? today));
  const dates = settleDates(given, workbook.parameters, today);
  const facts = collectFacts(workbook, dates, profile?.limits);
  const outcomes = yield* runRules(ruleFamilies, facts);
  const criteria = decideXkmt2024(facts);
  yield 0;
  const reports = [computeT09(facts)];
  yield 0;
  const { parameters } = workbook;
  const legacyCells = yield* countLegacyCells(snapshot);
  return {
    dates,
    communeName: parameters?.communeName ?? null,
    provinceName: parameters?.provinceName ?? null,
    unitKind: parameters?.unitKind ?? null,
    population: parameters?.population ?? null,
    householdTotal: parameters?.householdTotal ?? null,
    registers: [...(parameters ? [summariseParameters(parameters)] : []), ...workbook.tables.map(summarise)],
    readings: workbook.readings,
    mapping: workbook.mapping,
    unrecognisedSheets: workbook.unrecognisedSheets,
    legacyCells,
    ...outcomes,
    criteria,
    limits: limitsInForce(facts),
    profile: profile?.name ?? null,
    reports,
    rowsRead: workbook.rowsRead,
    fingerprint: yield* fingerprint(workbook),
  };
}

/** How the sheets are read, without checking anything: also where no register was recognised. */
export function* recogniseWorkbook(snapshot: WorkbookSnapshot, today: LocalDate): Job<Pick<CheckResult, "readings" | "mapping">> {
  const { readings, mapping } = yield* parseWorkbook(snapshot, yearOf(today));
  return { readings, mapping };
}
