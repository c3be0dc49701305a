import { thresholds, type ThresholdId } from "../legal/thresholds";
import type { FixListing } from "./model/cellFix";
import { columnLetters } from "./model/cellRef";
import type { CheckDates, CheckResult, RegisterSummary } from "./model/checkResult";
import type { CriteriaSettings } from "./model/criteriaSettings";
import type { Job } from "./model/job";
import type { Justification } from "./model/justification";
import { yearOf, type LocalDate } from "./model/localDate";
import type { RuleSettings } from "./model/ruleSettings";
import type { WorkbookSnapshot } from "./model/sheetGrid";
import { decideAll, describeSets } from "./criteria/sets";
import type { Profile } from "./criteria/profile";
import { collectFacts, type Facts } from "./facts/facts";
import { unitNamesOf } from "./facts/unitNames";
import { judgeJustifications } from "./justifications/judge";
import { readJustifications } from "./justifications/rows";
import { parseWorkbook, type ParsedWorkbook } from "./parse/parseWorkbook";
import type { Parameters } from "./parse/parameters";
import { summarise } from "./parse/registerTable";
import { computeCompleteness } from "./reports/completeness/completeness";
import { doubtfulColumns } from "./reports/doubtfulColumns";
import { fingerprint } from "./reports/fingerprint";
import { barredSheets, countOldTexts, findFixes } from "./plan/fixes/findFixes";
import { filledWith, outdatedSheets, stampedSheets } from "./plan/summary/outOfDate";
import { ruleFamilies } from "./rules/index";
import { readRecord } from "./verification/recordRows";
import { readClaims } from "./verification/claims";
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

/** A profile that was given stands before what the workbook stores; the answers are the workbook's alone. */
const criteriaInForce = (stored: CriteriaSettings, profile: Profile | null): CriteriaSettings =>
  profile === null ? stored : { ...stored, switches: { ...stored.switches, ...profile.switches }, thresholds: { ...stored.thresholds, ...profile.thresholds }, windows: { ...stored.windows, ...profile.windows }, names: { ...stored.names, ...profile.names }, duties: { ...stored.duties, ...profile.duties }, targets: { ...stored.targets, ...profile.targets }, sets: profile.sets.length > 0 ? profile.sets : stored.sets };

const settingsInForce = (stored: RuleSettings, profile: Profile | null): RuleSettings =>
  profile === null ? stored : { off: [...new Set([...stored.off, ...profile.rulesOff])], limits: { ...stored.limits, ...profile.limits } };

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
  return (yield* checkParsed(snapshot, given, today, profile)).result;
}

/** A check with the records it was made from, so that criteria can be decided anew without reading a cell. */
export interface Checked {
  readonly result: CheckResult;
  readonly workbook: ParsedWorkbook;
}

/** `checkWorkbook`, with the records. */
export function* checkParsed(snapshot: WorkbookSnapshot, given: GivenDates, today: LocalDate, profile: Profile | null = null): Job<Checked> {
  const workbook = yield* parseWorkbook(snapshot, yearOf(given.asOf ?? today));
  const dates = settleDates(given, workbook.parameters, today);
  const rules = settingsInForce(workbook.rules, profile);
  const criteriaSettings = criteriaInForce(workbook.criteria, profile);
  const facts = collectFacts(workbook, dates, rules.limits, criteriaSettings.switches);
  const outcomes = yield* runRules(ruleFamilies, facts, { off: new Set(rules.off) });
  const storedJustifications = snapshot.sheets.find(({ owned }) => owned === "findings")?.kept ?? [];
  const stored = readJustifications(storedJustifications, snapshot.uses1904Dates);
  const storedVerification = snapshot.sheets.find(({ owned }) => owned === "verification")?.kept ?? [];
  const verification = readRecord(storedVerification);
  const criteria = decideAll(facts, criteriaSettings);
  yield 0;
  const completeness = yield* computeCompleteness(facts);
  const { parameters } = workbook;
  const registers = [...(parameters ? [summariseParameters(parameters)] : []), ...workbook.tables.map(summarise)];
  const limits = limitsInForce(facts);
  const fixes = yield* findFixes(snapshot, facts);
  const mark = yield* fingerprint(workbook);
  const stamped = stampedSheets(snapshot.sheets);
  const decided: Omit<CheckResult, "outdatedSheets"> = {
    dates,
    unit: unitNamesOf(parameters, criteriaSettings.names),
    population: parameters?.population ?? null,
    householdTotal: parameters?.householdTotal ?? null,
    registers,
    readings: workbook.readings,
    mapping: workbook.mapping,
    unrecognisedSheets: workbook.unrecognisedSheets,
    legacyCells: countOldTexts(fixes),
    fixes,
    hasJournal: snapshot.sheets.some(({ owned }) => owned === "journal"),
    ...outcomes,
    doubtfulColumns: doubtfulColumns({ findings: outcomes.findings, registers, limits }),
    completeness,
    justifications: judgeJustifications(stored.justifications, outcomes, dates.asOf),
    incompleteJustifications: stored.incomplete,
    storedJustifications,
    criteria,
    criteriaSets: describeSets(criteriaSettings),
    criteriaSettings,
    scoring: workbook.scoring,
    limits,
    profile: profile?.name ?? null,
    rules,
    verification: verification.record,
    damagedVerification: verification.damaged,
    storedVerification,
    claims: readClaims(snapshot.sheets, criteria),
    rowsRead: workbook.rowsRead,
    fingerprint: mark,
    filledWith: filledWith(stamped),
  };
  return { result: { ...decided, outdatedSheets: outdatedSheets(stamped, decided) }, workbook };
}

/** The facts that a check was made from. */
export const factsOfChecked = ({ result, workbook }: Checked): Facts => collectFacts(workbook, result.dates, result.rules.limits, result.criteriaSettings.switches);

/** The criteria of a check by other readings, thresholds or answers, or as of another proposal date; nothing is read again. */
export const decideAnew = ({ result, workbook }: Checked, settings: CriteriaSettings, proposedOn: LocalDate | null = result.dates.proposedOn): CheckResult["criteria"] => {
  const facts = collectFacts(workbook, { ...result.dates, proposedOn }, result.rules.limits, settings.switches);
  return decideAll(facts, settings);
};

/** The result with other justifications, judged by the findings it has; nothing is checked anew. */
export const withJustifications = (result: CheckResult, justifications: readonly Justification[]): CheckResult => ({
  ...result,
  justifications: judgeJustifications(justifications, result, result.dates.asOf),
});

/** The cells whose right value is certain, without checking anything: also where no register was recognised. */
export function* listFixes(snapshot: WorkbookSnapshot, given: GivenDates, today: LocalDate): Job<FixListing> {
  const workbook = yield* parseWorkbook(snapshot, yearOf(given.asOf ?? today));
  const facts = collectFacts(workbook, settleDates(given, workbook.parameters, today));
  const fixes = yield* findFixes(snapshot, facts);
  return { fixes, barred: barredSheets(snapshot, fixes) };
}

/** How the sheets are read, without checking anything: also where no register was recognised. */
export function* recogniseWorkbook(snapshot: WorkbookSnapshot, today: LocalDate): Job<Pick<CheckResult, "readings" | "mapping" | "rules">> {
  const { readings, mapping, rules } = yield* parseWorkbook(snapshot, yearOf(today));
  return { readings, mapping, rules };
}
