import type { Finding, NotRun } from "../model/finding";
import type { Explanation, JudgedJustification, Justification, JustificationState } from "../model/justification";
import type { LocalDate } from "../model/localDate";

const recordOf = ({ rule, subject }: Pick<Finding, "rule" | "subject">): string => `${rule}|${subject}`;
const bindingOf = (bound: Pick<Finding, "rule" | "subject" | "basis">): string => `${recordOf(bound)}|${bound.basis}`;

/** What a check found out, as far as justifications are concerned. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

const stateOf = (justification: Justification, bindings: ReadonlySet<string>, records: ReadonlySet<string>, notRun: ReadonlySet<string>, asOf: LocalDate): JustificationState => {
  if (bindings.has(bindingOf(justification))) return justification.expiresOn !== null && justification.expiresOn < asOf ? "expired" : "valid";
  if (records.has(recordOf(justification))) return "changed";
  return notRun.has(justification.rule) ? "unchecked" : "resolved";
};

/**
 * How each justification stands on the as-of date. A finding that it was not given for keeps it from being `valid`: the
 * same record and rule with other values is `changed`, and only a rule that ran and found nothing any more makes it
 * `resolved`. The last day itself still counts.
 */
export const judgeJustifications = (justifications: readonly Justification[], { findings, notRun }: Checked, asOf: LocalDate): readonly JudgedJustification[] => {
  const bindings = new Set(findings.map(bindingOf));
  const records = new Set(findings.map(recordOf));
  const skipped = new Set(notRun.map(({ rule }) => rule));
  return justifications.map((justification) => ({ ...justification, state: stateOf(justification, bindings, records, skipped, asOf) }));
};

/** The valid justification of a finding; null when it is open. */
export type FindJustification = (finding: Finding) => JudgedJustification | null;

/** Looks justifications up by what they are bound to. */
export const indexJustifications = (judged: readonly JudgedJustification[]): FindJustification => {
  const valid = new Map(judged.filter(({ state }) => state === "valid").map((justification) => [bindingOf(justification), justification]));
  return (finding) => valid.get(bindingOf(finding)) ?? null;
};

/** Binds an explanation to a finding as it stands. */
export const justify = (finding: Finding, explanation: Explanation): Justification => {
  const { rule, subject, basis, register, sheet, row, column } = finding;
  return { ...explanation, rule, subject, basis, register, sheet: sheet ?? "", cell: row === null || column === null ? "" : `${column}${row}` };
};

/** The list with a justification put in; one for the same record and rule is replaced. */
export const withJustification = (list: readonly Justification[], added: Justification): readonly Justification[] => [
  ...list.filter((known) => recordOf(known) !== recordOf(added)),
  added,
];

/** The list without the justification of a record and rule. */
export const withoutJustification = (list: readonly Justification[], removed: Pick<Justification, "rule" | "subject">): readonly Justification[] =>
  list.filter((known) => recordOf(known) !== recordOf(removed));
