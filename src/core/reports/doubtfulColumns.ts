/**
 * "Was the column recognised correctly?" Where more than a share of the rows of a register break one row rule because of
 * one column, that column was more likely misread than the rows are wrong.
 */
import type { CheckResult, RegisterSummary } from "../model/checkResult";
import type { DoubtfulColumn } from "../model/doubtfulColumn";
import type { Finding } from "../model/finding";
import { ruleFamilies } from "../rules/index";
import type { RowRule, RuleFamily } from "../rules/kernel/rule";
import { fieldsOf } from "../rules/kernel/runRules";

/** What has to be known of a check. */
export type CheckedRegisters = Pick<CheckResult, "findings" | "registers"> & {
  readonly limits: Pick<CheckResult["limits"], "doubtfulColumnPercent" | "doubtfulColumnRows">;
};

interface JudgedRow {
  readonly rule: RowRule;
  readonly words: string;
}

const rowRulesOf = (families: readonly RuleFamily[]): ReadonlyMap<string, JudgedRow> =>
  new Map(families.flatMap(({ words, members }) => members.flatMap((rule) => (rule.scope === "row" ? [[rule.id, { rule, words }] as const] : []))));

/** The register as it stands around a finding; several parts of one register may stand on a sheet. */
const partOf = ({ register, sheet, row, column }: Finding, registers: readonly RegisterSummary[]): RegisterSummary | undefined => {
  if (row === null || column === null) return undefined;
  const holds = ({ firstRow, lastRow, columns }: RegisterSummary): boolean =>
    firstRow !== null && lastRow !== null && firstRow <= row && row <= lastRow && Object.values(columns).includes(column);
  return registers.find((part) => part.register === register && part.sheet === sheet && holds(part));
};

interface Suspicion {
  readonly judged: JudgedRow;
  readonly part: RegisterSummary;
  readonly column: string;
  readonly rows: Set<number>;
}

/** Rows with a finding, by rule, part of a register, and column. */
const collect = ({ findings, registers }: CheckedRegisters, rules: ReadonlyMap<string, JudgedRow>): Iterable<Suspicion> => {
  const suspicions = new Map<string, Suspicion>();
  const numbers = new Map(registers.map((part, index) => [part, index] as const));
  for (const finding of findings) {
    const { rule, row, column } = finding;
    const judged = rules.get(rule);
    const part = judged === undefined ? undefined : partOf(finding, registers);
    if (judged === undefined || part === undefined || row === null || column === null) continue;
    const key = `${rule} ${column} ${String(numbers.get(part))}`;
    const known = suspicions.get(key);
    if (known) known.rows.add(row);
    else suspicions.set(key, { judged, part, column, rows: new Set([row]) });
  }
  return suspicions.values();
};

/** A finding whose own column the sheet lacks is put at the name: unless the rule looks at names, there is nothing to doubt. */
const isStandIn = (field: string, { rule, words }: JudgedRow): boolean => field === "fullName" && !words.startsWith("cross/") && !fieldsOf(rule).includes(field);

/** The columns to ask about, in the order of the findings. */
export const doubtfulColumns = (result: CheckedRegisters, families: readonly RuleFamily[] = ruleFamilies): readonly DoubtfulColumn[] => {
  const { doubtfulColumnPercent: percent, doubtfulColumnRows: fewest } = result.limits;
  const doubtful: DoubtfulColumn[] = [];
  for (const { judged, part, column, rows } of collect(result, rowRulesOf(families))) {
    if (part.rows < fewest || rows.size * 100 <= percent * part.rows) continue;
    const field = Object.keys(part.columns).find((name) => part.columns[name] === column);
    if (field === undefined || isStandIn(field, judged)) continue;
    doubtful.push({ rule: judged.rule.id, words: judged.words, register: part.register, sheet: part.sheet, column, field, broken: rows.size, rows: part.rows });
  }
  return doubtful;
};
