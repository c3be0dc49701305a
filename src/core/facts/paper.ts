import type { RegisterTable } from "../parse/registerTable";
import type { Cell, PartialDate } from "../registers/column";
import { isVacant, namesSomeone } from "./vacancy";

/** True when a cell for a number or a name says that there is none: blank, dashes, "not yet". An error value says nothing. */
export const saysNone = (cell: Cell<string>): boolean => cell.state !== "error" && !namesSomeone(cell);

/** What a paper written as number and date lacks. */
export type PaperLack = "neither" | "number" | "date";

/** Which of number and date a paper lacks; null when both are there. A date that could not be read is not missing. */
export const lackOfPaper = (number: Cell<string>, date: Cell<PartialDate>): PaperLack | null => {
  if (!saysNone(number)) return isVacant(date) ? "date" : null;
  return isVacant(date) ? "neither" : "number";
};

interface Column<F extends string, T> {
  readonly field: F;
  readonly cell: Cell<T>;
}

/**
 * What a record's paper lacks, and the column to stand at. Where the sheet has one of the two columns alone, which may
 * well hold both, it is judged by that one: blank is "neither", anything else lacks nothing that could be seen.
 */
export const paperLackIn = <N extends string, D extends string>(
  { located: { columns } }: RegisterTable,
  number: Column<N, string>,
  date: Column<D, PartialDate>,
): { readonly message: PaperLack; readonly column: N | D } | null => {
  const message = lackOfPaper(number.cell, date.cell);
  const [hasNumber, hasDate] = [columns.has(number.field), columns.has(date.field)];
  if (message === null || (message === "number" && !hasNumber) || (message === "date" && !hasDate)) return null;
  return { message, column: message === "date" || !hasNumber ? date.field : number.field };
};
