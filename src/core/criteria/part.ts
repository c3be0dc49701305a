import type { Citation } from "../../legal/sources";
import type { Facts } from "../facts/facts";
import { personKey, type PersonEntry } from "../facts/identity";
import type { CriterionResult, RecordRef, UndeterminedReason, Verdict } from "../model/criterion";
import type { Entry } from "../parse/registerTable";
import { shortfall } from "./shortfall";
import type { ListRegisterId } from "../registers/registry";

/** What deciding a part gives; the set adds its own id, the part's id and the citation. */
export type Decision = Pick<CriterionResult, "numerator" | "denominator" | "verdict" | "level" | "rows" | "reason" | "missing"> & { readonly parts?: Readonly<Record<string, number>> };

/** One part of a criteria set: what it needs and how it is decided. */
export interface CriterionPart {
  readonly id: string;
  readonly citation: Citation;
  /** Columns without which the part is undetermined, by register. */
  readonly needs: readonly { readonly register: ListRegisterId; readonly columns: readonly string[] }[];
  readonly decide: (facts: Facts) => Decision;
}

/** A part of any set, to be decided on its own. */
export interface SetPart {
  readonly id: string;
  readonly decide: (facts: Facts) => CriterionResult;
}

export const refOf = (entry: Entry): RecordRef => ({ sheet: entry.table.sheet, row: entry.sheetRow });

export const undetermined = (reason: UndeterminedReason, known: Partial<Pick<Decision, "numerator" | "denominator" | "rows" | "parts">> = {}): Decision => ({
  numerator: null,
  denominator: null,
  rows: [],
  ...known,
  verdict: "undetermined",
  reason,
});

/** "100 %": counts are compared, never percentages. Nobody at all is "not applicable". */
export const allOf = <E extends Entry>(entries: readonly E[], holds: (entry: E) => boolean): Decision => {
  const failing = entries.filter((entry) => !holds(entry));
  const verdict: Verdict = entries.length === 0 ? "notApplicable" : failing.length === 0 ? "met" : "notMet";
  return { numerator: entries.length - failing.length, denominator: entries.length, verdict, rows: failing.map(refOf), reason: null, ...(failing.length > 0 && { missing: failing.length }) };
};

/**
 * The same over persons: someone listed twice counts once (decisions.md 5), and only when every row of theirs holds,
 * since nothing tells which row is the true one.
 */
export const allPersons = <E extends PersonEntry>(entries: readonly E[], holds: (entry: E) => boolean): Decision => {
  const failing = entries.filter((entry) => !holds(entry));
  const persons = new Set(entries.map(personKey)).size;
  const failingPersons = new Set(failing.map(personKey)).size;
  const verdict: Verdict = persons === 0 ? "notApplicable" : failingPersons === 0 ? "met" : "notMet";
  return { numerator: persons - failingPersons, denominator: persons, verdict, rows: failing.map(refOf), reason: null, ...(failingPersons > 0 && { missing: failingPersons }) };
};

const judged = (numerator: number, isMet: (count: number) => boolean): Pick<Decision, "numerator" | "verdict" | "missing"> =>
  isMet(numerator) ? { numerator, verdict: "met" } : { numerator, verdict: "notMet", missing: shortfall(numerator, isMet) };

/** Persons counted once, judged as a number. */
export const countPersons = (entries: readonly PersonEntry[], isMet: (count: number) => boolean): Decision => {
  const persons = new Set(entries.map(personKey)).size;
  return { ...judged(persons, isMet), denominator: null, rows: entries.map(refOf), reason: null };
};

/** A count judged as a number. */
export const countOf = (entries: readonly Entry[], isMet: (count: number) => boolean): Decision => ({
  ...judged(entries.length, isMet),
  denominator: null,
  rows: entries.map(refOf),
  reason: null,
});

const missingInput = (part: CriterionPart, facts: Facts): UndeterminedReason | null => {
  for (const { register, columns } of part.needs) {
    if (!facts.has(register)) return { why: "missing-register", register };
    const column = columns.find((name) => !facts.hasColumn(register, name));
    if (column !== undefined) return { why: "missing-column", register, column };
  }
  return null;
};

/** Decides one part; a missing register or column makes it undetermined, never met. */
export const decidePart = (set: string, part: CriterionPart, facts: Facts): CriterionResult => {
  const missing = missingInput(part, facts);
  const decision = missing ? undetermined(missing) : part.decide(facts);
  return { set, id: part.id, citation: part.citation, ...decision };
};
