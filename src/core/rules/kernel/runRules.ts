import { isInForce, type Citation } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import { isPersonEntry, recordKey, shownIn } from "../../facts/recordKey";
import { columnLetters } from "../../model/cellRef";
import { digest } from "../../model/digest";
import type { Finding, NotRun } from "../../model/finding";
import type { Job } from "../../model/job";
import type { LocalDate } from "../../model/localDate";
import type { RegisterId } from "../../model/registerIds";
import type { Entry, RegisterTable } from "../../parse/registerTable";
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
  const isMissing = value === null || (typeof value === "object" && value.length === 0);
  return isMissing ? { reason: "missing-column", column: name, sheet: parameters.sheet } : null;
};

const hasRegister = (register: RegisterId, facts: Facts): boolean =>
  register === "parameters" ? facts.parameters !== null : facts.has(register);

const missingElsewhere = (register: RegisterId, column: string, { tables }: Facts): Missing | null => {
  const lacking = tables.find((table) => table.register === register && !table.located.columns.has(column));
  return lacking === undefined ? null : { reason: "missing-column", column, sheet: lacking.sheet };
};

const missingSource = (source: Source, table: RegisterTable | null, facts: Facts): Missing | null => {
  if (typeof source === "string") {
    return table && !table.located.columns.has(source) ? { reason: "missing-column", column: source } : null;
  }
  if ("parameter" in source) return missingParameter(source.parameter, facts);
  if (!hasRegister(source.register, facts)) return { reason: "missing-register", column: source.register };
  return "column" in source ? missingElsewhere(source.register, source.column, facts) : null;
};

/** What the rule lacks on a sheet of its register (null table: a rule of the whole workbook); null when nothing. */
const missingNeed = (need: Need, table: RegisterTable | null, facts: Facts): Missing | null => {
  if (typeof need === "string" || "register" in need || "parameter" in need) return missingSource(need, table, facts);
  if ("ifThere" in need) return missingElsewhere(need.ifThere.register, need.ifThere.column, facts);
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

/** What of its wishes a rule lacks: it runs all the same, and passes no more. */
const unfulfilled = (rule: Rule, table: RegisterTable | null, facts: Facts): readonly Missing[] =>
  (rule.wishes ?? []).map((wish) => missingNeed(wish, table, facts)).filter((missing) => missing !== null);

const columnNames = (need: Need): readonly string[] => {
  if (typeof need === "string") return [need];
  return "anyOf" in need ? need.anyOf.filter((source) => typeof source === "string") : [];
};

const asksTests = (need: Need): boolean =>
  typeof need !== "string" && ("anyOf" in need ? need.anyOf.some((source) => typeof source !== "string" && "register" in source && source.register === "test") : "register" in need && need.register === "test");

const fieldsByRule = new WeakMap<Rule, readonly string[]>();

/** The columns of its own register that a rule looks at, in declared order. */
export const fieldsOf = (rule: Rule): readonly string[] => {
  const known = fieldsByRule.get(rule);
  if (known) return known;
  const fields = [...new Set([...rule.needs.flatMap(columnNames), ...(rule.reads ?? [])])];
  fieldsByRule.set(rule, fields);
  return fields;
};

/** The values behind a finding: the columns the rule looks at, and the person's tests where it asks for them. */
const basisOf = (rule: Rule, entry: Entry, { message, column }: { readonly message: string; readonly column: string }, facts: Facts): string => {
  const tests = isPersonEntry(entry) && rule.needs.some(asksTests) ? facts.tests(entry).map(({ on, result, kind }) => [on, result, kind].join()) : [];
  return digest([message, shownIn(entry, [...fieldsOf(rule), column]), ...tests].join("\u001f"));
};

type Judged = Pick<Detection<Messages>, "message" | "params" | "severity" | "eventOn">;
type Identity = Pick<Finding, "subject" | "basis">;
type Place = Pick<Finding, "sheet" | "row" | "column">;

/** The rule's citations that were in force on the day; all of them where none was (an old event, a later plan). */
const citationsOn = (rule: Rule, day: LocalDate): readonly Citation[] => {
  const inForce = rule.citations.filter(({ source }) => isInForce(source, day));
  return inForce.length === 0 ? rule.citations : inForce;
};

const finding = (rule: Rule, words: string, detection: Judged, facts: Facts, place: Place, identity: Identity): Finding => ({
  rule: rule.id,
  ref: rule.ref,
  severity: rule.status === "trial" ? "notice" : (detection.severity ?? rule.severity),
  register: rule.register,
  ...place,
  words,
  message: detection.message,
  params: { ...detection.params },
  citations: citationsOn(rule, detection.eventOn ?? facts.dates.asOf),
  ...identity,
});

const placeOf = ({ table, sheetRow }: Entry, field: string): Place => {
  const column = table.located.columns.get(field) ?? table.located.columns.get("fullName") ?? table.located.headingColumns[0];
  return { sheet: table.sheet, row: sheetRow, column: column === undefined ? null : columnLetters(column) };
};

const rowFinding = (rule: Rule, words: string, entry: Entry, detection: Judged & { readonly column: string }, facts: Facts): Finding => {
  const identity = { subject: digest(`${entry.register}|${recordKey(entry)}`), basis: basisOf(rule, entry, detection, facts) };
  // A rule of one register may point at a record of another.
  return { ...finding(rule, words, detection, facts, placeOf(entry, detection.column), identity), register: entry.register };
};

const registerFinding = (rule: Rule, words: string, sheet: string | null, detection: RegisterDetection<Messages>, facts: Facts): Finding => {
  const { at, about = "" } = detection;
  if (at && "entry" in at) return rowFinding(rule, words, at.entry, { ...detection, column: at.field }, facts);
  const identity = { subject: digest([rule.register, at?.sheet ?? "", ...(about === "" ? [] : [about])].join("|")), basis: digest(JSON.stringify([detection.message, detection.params])) };
  return finding(rule, words, detection, facts, { sheet: at?.sheet ?? sheet, row: null, column: null }, identity);
};

interface RunState {
  readonly findings: Finding[];
  readonly notRun: NotRun[];
}

const notRun = (rule: Rule, missing: Missing, sheet?: string): NotRun => ({
  rule: rule.id,
  ref: rule.ref,
  ...(sheet === undefined ? {} : { sheet }),
  ...missing,
});

const partly = (rule: Rule, missing: Missing, sheet?: string): NotRun => ({ ...notRun(rule, missing, sheet), partly: true });

const rowsPerStep = 200;

function* runRowRule(rule: RowRule, words: string, tables: readonly RegisterTable[], facts: Facts, state: RunState): Job<void> {
  const runnable = new Set<RegisterTable>();
  for (const table of tables) {
    const missing = firstMissing(rule, table, facts);
    if (missing) state.notRun.push(notRun(rule, missing, table.sheet));
    else {
      runnable.add(table);
      state.notRun.push(...unfulfilled(rule, table, facts).map((wish) => partly(rule, wish, table.sheet)));
    }
  }
  for (const [index, entry] of facts.entries(rule.register).entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield 0;
    if (!runnable.has(entry.table)) continue;
    for (const detection of rule.check(entry, facts)) state.findings.push(rowFinding(rule, words, entry, detection, facts));
  }
}

const runWholeRule = (rule: Exclude<Rule, RowRule>, words: string, tables: readonly RegisterTable[], facts: Facts, state: RunState): void => {
  const missing = tables.length === 0 ? firstMissing(rule, null, facts) : tables.map((table) => firstMissing(rule, table, facts)).find((found) => found !== null);
  if (missing) {
    state.notRun.push(notRun(rule, missing));
    return;
  }
  for (const table of tables.length === 0 ? [null] : tables) state.notRun.push(...unfulfilled(rule, table, facts).map((wish) => partly(rule, wish, table?.sheet)));
  const sheet = tables[0]?.sheet ?? facts.parameters?.sheet ?? null;
  for (const detection of rule.check(facts)) state.findings.push(registerFinding(rule, words, sheet, detection, facts));
};

function* runRule(rule: Rule, words: string, facts: Facts): Job<RunState> {
  const state: RunState = { findings: [], notRun: [] };
  const tables = tablesOf(facts, rule);
  if (rule.scope !== "workbook" && tables.length === 0) {
    state.notRun.push({ rule: rule.id, ref: rule.ref, reason: "missing-register", column: rule.register });
    return state;
  }
  if (rule.scope === "row") yield* runRowRule(rule, words, tables, facts, state);
  else runWholeRule(rule, words, tables, facts, state);
  return state;
}

/** A rule that ran nowhere lacks something, so it has not passed either. */
const hasPassed = (rule: Rule, { findings, notRun: lacking }: RunState): boolean =>
  findings.length === 0 && lacking.length === 0 && rule.isAboutCells !== true;

/** How the rules are run. */
export interface RunOptions {
  /** Ids of rules that the person switched off: they are listed as not run. */
  readonly off?: ReadonlySet<string>;
  /** Hears of every rule that threw. */
  readonly onFailure?: (rule: string, error: unknown) => void;
}

/**
 * Runs all rules over the facts, each in a guard of its own, so that one that throws is listed and the others run all
 * the same. Yields 1 for each rule, and 0 now and then within a long one.
 */
export function* runRules(families: readonly RuleFamily[], facts: Facts, { off = new Set(), onFailure }: RunOptions = {}): Job<RuleOutcomes> {
  const findings: Finding[] = [];
  const skipped: NotRun[] = [];
  const passed: string[] = [];
  for (const family of families) {
    for (const rule of family.members.filter(({ status }) => status !== "retired")) {
      if (off.has(rule.id)) {
        skipped.push({ rule: rule.id, ref: rule.ref, reason: "switched-off" });
        yield 1;
        continue;
      }
      try {
        const state = yield* runRule(rule, family.words, facts);
        for (const finding of state.findings) findings.push(finding);
        skipped.push(...state.notRun);
        if (hasPassed(rule, state)) passed.push(rule.id);
      } catch (error) {
        onFailure?.(rule.id, error);
        skipped.push({ rule: rule.id, ref: rule.ref, reason: "failed" });
      }
      yield 1;
    }
  }
  return { findings, notRun: skipped, passed };
}
