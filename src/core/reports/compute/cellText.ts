import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import { dayOf, monthOf, yearOf, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { Cell, Column, PartialDate, TermList } from "../../registers/column";
import { columnsOf } from "../../registers/registry";
import { nothingShown, type Shown } from "./show";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "2025-12-09" as "09/12/2025", as lists print every day. */
export const printedDay = (day: LocalDate): string => `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${String(yearOf(day))}`;

/** A date as far as it is known: "09/12/2025", "12/2025", "2025". */
export const printedDate = ({ date, month, year }: PartialDate): string => (date !== null ? printedDay(date) : month === null ? String(year) : `${twoDigits(month)}/${String(year)}`);

/** A number with the decimal comma. */
export const printedNumber = (value: number): string => String(value).replace(".", ",");

/** Marks and abbreviations ("x", "AT") that stand for a value; longer words are printed as they were written. */
const longestMark = 2;

const printedTerm = (text: string, value: unknown, terms: TermList): Shown => {
  const [standard = text] = typeof value === "string" ? (terms[value] ?? []) : [];
  return text.length <= longestMark ? { text: standard } : { text, typed: { means: standard } };
};

/** A cell as a list prints it: days as dd/MM/yyyy, numbers with a comma, everything else as it reads; nothing where it says nothing. */
export const printedCell = (cell: Cell<unknown> | undefined, column: Column | undefined): Shown => {
  if (cell === undefined || isVacant(cell)) return nothingShown;
  const { value, text } = cell;
  if (value === null) return { text, typed: { means: null } };
  if (column?.kind === "date") return { text: printedDate(value as PartialDate) };
  if (column?.kind === "number") return { text: printedNumber(Number(value)) };
  return column?.kind === "term" ? printedTerm(text, value, column.terms) : { text, typed: { means: null } };
};

/** The cell of a column of a record, as a list prints it. */
export const printedField = (entry: Entry, field: string): Shown => printedCell(cellOf(entry, field), columnsOf(entry.register)[field]);

/** Several texts in one cell; what says nothing is left out. */
export const joined = (parts: readonly Shown[], between: string): Shown => {
  const said = parts.filter(({ text }) => text !== null && text !== "");
  const text = said.map((part) => part.text).join(between);
  if (said.every(({ typed }) => typed === undefined)) return { text };
  const means = said.map(({ text: own, typed }) => (typed === undefined ? own : typed.means));
  return { text, typed: { means: means.includes(null) ? null : means.join(between) } };
};
