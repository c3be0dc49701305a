import type { Facts } from "../../facts/facts";
import { columnLetters } from "../../model/cellRef";
import type { Finding, NotRun } from "../../model/finding";
import type { Job } from "../../model/job";
import type { RegisterId } from "../../model/registerIds";
import type { RegisterTable } from "../../parse/registerTable";
import type { Detection, Messages, Need, ParameterField, RegisterDetection, RowRule, Rule, RuleFamily, Source } from "./rule";

/** What running the rules gave. A rule that threw is in `notRun` with reason "failed"; the others ran all the same. */
export interface RuleOutcomes {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** Rules that ran on at least one sheet and found nothing anywhere. */
  readonly passed: readonly string[];
}

type Missing = Pick<NotRun, "reason" | "column" | "sheet">;

const tablesOf = (facts: Facts, rule: Rule): readonly RegisterTable[] => facts.tables.filter((table) => table.register === rule.register);

const missingParameter = (name: ParameterField, { parameters }: Facts): Missing | null => {
  if (parameters === null) return { reason: "missing-register", column: "parameters" };
  const value = parameters[name];
  return value === null ? { reason: "missing-column", column: name, sheet: parameters.sheet } : null;
};

const hasRegister = (register: RegisterId, facts: Facts): boolean =>
  register === "parameters" ? facts.parameters !== null : facts.has(register);

const missingSource = (source: Source, table: RegisterTable | null, facts: Facts): Missing | null => {
  if (typeof source === "string") {
    return table && !table.located.columns.has(source) ? { reason: "missing-column", column: source } : null;
  }
  if ("parameter" in source) return missingParameter(source.parameter, facts);
  return hasRegister(source.register, facts) ? null : { reason: "missing-register", column: source.register };
};

/** What the rule lacks on a sheet of its register (null table: a rule of the whole workbook); null when nothing. */
const missingNeed = (need: Need, table: RegisterTable | null, facts: Facts): Missing | null => {
  if (typeof need === "string" || "register" in need || "parameter" in need) return missingSource(need, table, facts);
  if ("date" in need) return facts.dates[need.date] === null ? { reason: "missing-date", column: need.date } : null;
  const missing = need.anyOf.map((source) => missingSource(source, table, facts));
  // The first source is the usual one: it is the one to ask for.
  return missing.includes(null) ? null : (missing[0] ?? null);
};

const firstMissing = (rule: Rule, table: RegisterTable | null, facts: Facts): Missing | null => {
  for (const need of rule.needs) {
    const missing = missingNeed(need, table, facts);
    if (missing) return missing;
  }
  return null;
};

const rowFinding = (rule: Rule, words: string, table: RegisterTable, row: number, detection: Detection<Messages>): Finding => {
  const column = table.located.columns.get(detection.column) ?? table.located.columns.get("fullName") ?? table.located.headingColumns[0];
  return {
    rule: rule.id,
    ref: rule.ref,
    severity: detection.severity ?? rule.severity,
    register: rule.register,
    sheet: table.sheet,
    row,
    column: column === undefined ? null : columnLetters(column),
    words,
    message: detection.message,
    params: { ...detection.params },
    citations: rule.citations,
  };
};

const registerFinding = (rule: Rule, words: string, sheet: string | null, detection: RegisterDetection<Messages>): Finding => ({
  rule: rule.id,
  ref: rule.ref,
  severity: detection.severity ?? rule.severity,
  register: rule.register,
  sheet: detection.at?.sheet ?? sheet,
  row: detection.at?.row ?? null,
  column: detection.at?.column ?? null,
  words,
  message: detection.message,
  params: { ...detection.params },
  citations: rule.citations,
});

interface RunState {
  readonly findings: Finding[];
  readonly notRun: NotRun[];
  ran: boolean;
}

const notRun = (rule: Rule, missing: Missing, sheet?: string): NotRun => ({
  rule: rule.id,
  ref: rule.ref,
  ...(sheet === undefined ? {} : { sheet }),
  ...missing,
});

const rowsPerStep = 200;

function* runRowRule(rule: RowRule, words: string, tables: readonly RegisterTable[], facts: Facts, state: RunState): Job<void> {
  const runnable = new Set<RegisterTable>();
  for (const table of tables) {
    const missing = firstMissing(rule, table, facts);
    if (missing) state.notRun.push(notRun(rule, missing, table.sheet));
    else runnable.add(table);
  }
  if (runnable.size === 0) return;
  for (const [index, entry] of facts.entries(rule.register).entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield 0;
    if (!runnable.has(entry.table)) continue;
    for (const detection of rule.check(entry, facts)) {
      state.findings.push(rowFinding(rule, words, entry.table, entry.sheetRow, detection));
    }
  }
  state.ran = true;
}

const runWholeRule = (rule: Exclude<Rule, RowRule>, words: string, tables: readonly RegisterTable[], facts: Facts, state: RunState): void => {
  const missing = tables.length === 0 ? firstMissing(rule, null, facts) : tables.map((table) => firstMissing(rule, table, facts)).find((found) => found !== null);
  if (missing) {
    state.notRun.push(notRun(rule, missing));
    return;
  }
  const sheet = tables[0]?.sheet ?? facts.parameters?.sheet ?? null;
  for (const detection of rule.check(facts)) state.findings.push(registerFinding(rule, words, sheet, detection));
  state.ran = true;
};

function* runRule(rule: Rule, words: string, facts: Facts): Job<RunState> {
  const state: RunState = { findings: [], notRun: [], ran: false };
  const tables = tablesOf(facts, rule);
  if (rule.scope !== "workbook" && tables.length === 0) {
    state.notRun.push({ rule: rule.id, ref: rule.ref, reason: "missing-register", column: rule.register });
    return state;
  }
  if (rule.scope === "row") yield* runRowRule(rule, words, tables, facts, state);
  else runWholeRule(rule, words, tables, facts, state);
  return state;
}

/**
 * Runs all rules over the facts, each in a guard of its own. Yields 1 for each rule run, and 0 now and then within a long one. `onFailure` hears of every
 * rule that threw; the others run all the same.
 */
export function* runRules(families: readonly RuleFamily[], facts: Facts, onFailure?: (rule: string, error: unknown) => void): Job<RuleOutcomes> {
  const findings: Finding[] = [];
  const skipped: NotRun[] = [];
  const passed: string[] = [];
  for (const family of families) {
    for (const rule of family.members) {
      try {
        const state = yield* runRule(rule, family.words, facts);
        for (const finding of state.findings) findings.push(finding);
        skipped.push(...state.notRun);
        if (state.ran && state.findings.length === 0 && state.notRun.length === 0) passed.push(rule.id);
      } catch (error) {
        onFailure?.(rule.id, error);
        skipped.push({ rule: rule.id, ref: rule.ref, reason: "failed" });
      }
      yield 1;
    }
  }
  return { findings, notRun: skipped, passed };
}
