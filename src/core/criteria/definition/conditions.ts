import { spanOf, type Span } from "../../facts/assessmentPeriod";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import type { Cell, PartialDate } from "../../registers/column";
import type { Answer, Judging } from "./judging";
import { named } from "./namedConditions";
import type { Condition } from "./schema";

export type { Answer, Judging };

/** The cell of a record under a field; undefined where the register has no such field. */
export const cellOf = (entry: Entry, field: string): Cell<unknown> | undefined => (entry.row as Readonly<Record<string, Cell<unknown>>>)[field];

const dateOf = (entry: Entry, field: string): Cell<PartialDate> | undefined => cellOf(entry, field) as Cell<PartialDate> | undefined;

/** The written date surely lies inside, surely outside, or may be either. */
const liesWithin = (cell: Cell<PartialDate>, { from, to }: Span): Answer => {
  const days = cell.value && spanOf(cell.value);
  if (days === null) return null;
  if (days.from >= from && days.to <= to) return true;
  return days.to < from || days.from > to ? false : null;
};

const firstWritten = (entry: Entry, fields: readonly string[]): Cell<PartialDate> | undefined =>
  fields.map((field) => dateOf(entry, field)).find((cell) => cell !== undefined && !isVacant(cell));

/** Judges one condition of one record. A blank cell is "not so" (decisions.md 23); a word nobody knows tells nothing. */
export const judge = (condition: Condition, entry: Entry, judging: Judging): Answer => {
  if ("is" in condition) return named[condition.is]?.holds(entry, judging) ?? null;
  if ("within" in condition) {
    const written = firstWritten(entry, condition.fields);
    return written === undefined ? null : liesWithin(written, judging.period);
  }
  const cell = cellOf(entry, condition.field);
  if (cell === undefined) return null;
  if ("filled" in condition) return cell.state === "error" ? null : cell.state === "read" && !isVacant(cell);
  if (cell.value === null) return isVacant(cell) ? false : null;
  return typeof cell.value === "string" && condition.in.includes(cell.value);
};

/** All conditions of a record: one that fails decides, one that cannot be told leaves it open. */
export const judgeAll = (conditions: readonly Condition[], entry: Entry, judging: Judging): Answer => {
  const answers = conditions.map((condition) => judge(condition, entry, judging));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};
