import type { CellValue } from "../model/sheetGrid";
import type { Cell, Column, PartialDate, TermList } from "../registers/column";
import { parseDateNumber, parseDateText, type DateReading } from "./dates";
import { readableText } from "./readable";
import { cleanText, foldText, withoutBrackets } from "./text";

/**
 * Error values of Excel, and the one our own readers give for a formula whose result the file does not hold (xlsx/cellText);
 * they are reported, never treated as empty.
 */
const errorValues = new Set([
  "#UNCALCULATED!",
  "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
]);

export const isErrorValue = (value: CellValue): boolean => typeof value === "string" && errorValues.has(value);

const blank: Cell<never> = Object.freeze({ state: "blank", value: null, text: "", isNumber: false });

/** The cell of a column that the sheet does not have. */
export const missingCell = blank;

/** True for a cell that shows nothing: empty, spaces, no-break or zero-width characters, a formula giving "". */
export const looksBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === "" || (typeof value === "string" && cleanText(value) === "");

const shown = (value: CellValue): string => {
  if (typeof value === "string") return readableText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
};

/** Abbreviations count letter by letter: without its marks one can mean something else altogether. */
const isAbbreviation = (spelling: string): boolean => /^\p{Lu}{1,5}$/u.test(spelling);

interface TermIndex {
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}
const termIndexes = new WeakMap<TermList, TermIndex>();

const compact = (value: string): string => cleanText(value).toLowerCase().replace(/ /g, "");

/** Spellings of one value each; a folded spelling that two values share would be a guess and is left out. */
const termIndex = (terms: TermList): TermIndex => {
  const known = termIndexes.get(terms);
  if (known) return known;
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [name, spellings] of Object.entries(terms)) {
    for (const spelling of spellings) {
      exact.set(compact(spelling), name);
      const key = foldText(spelling);
      if (key === "" || isAbbreviation(spelling)) continue;
      const taken = folded.get(key);
      if (taken !== undefined && taken !== name) ambiguous.add(key);
      folded.set(key, name);
    }
  }
  for (const key of ambiguous) folded.delete(key);
  const index = { exact, folded };
  termIndexes.set(terms, index);
  return index;
};

/** The value a text stands for, or null when it is none of the accepted spellings. */
export const findTerm = (text: string, terms: TermList): string | null => {
  const index = termIndex(terms);
  const exact = index.exact.get(compact(text));
  if (exact !== undefined) return exact;
  return index.folded.get(foldText(text)) ?? index.folded.get(foldText(withoutBrackets(text))) ?? null;
};

/**
 * A commune counts nothing by the hundred million: nine digits and more are an identity or telephone number in the
 * wrong column, which must neither be added up nor printed as a sum.
 */
const largestQuantity = 99_999_999;

const numberIn = (value: CellValue): number | null => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = cleanText(value).replace(/ /g, "");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  if (/^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(",", "."));
  return null;
};

const parseNumber = (value: CellValue): number | null => {
  const read = numberIn(value);
  return read === null || Math.abs(read) > largestQuantity ? null : read;
};

const parseDate = (value: CellValue, text: string, reading: DateReading): PartialDate | null =>
  typeof value === "number" ? parseDateNumber(value, reading) : parseDateText(text, reading);

const parseValue = (value: CellValue, text: string, column: Column, reading: DateReading): unknown => {
  switch (column.kind) {
    case "text":
      return text;
    case "date":
      return parseDate(value, text, reading);
    case "number":
      return parseNumber(value);
    case "term":
      return findTerm(text, column.terms);
  }
};

/** Reads one cell by the kind of its column. */
export const parseCell = (value: CellValue | undefined, column: Column, reading: DateReading): Cell<unknown> => {
  if (value === undefined || value === "") return blank;
  const text = shown(value);
  if (text === "") return blank;
  const isNumber = typeof value === "number";
  if (isErrorValue(value)) return { state: "error", value: null, text, isNumber };
  const parsed = parseValue(value, text, column, reading);
  return { state: parsed === null ? "unread" : "read", value: parsed, text, isNumber };
};
