import { shortestReason, type Justification } from "../model/justification";
import { dayOf, monthOf, yearOf, type LocalDate } from "../model/localDate";
import { registerIds, type RegisterId } from "../model/registerIds";
import type { CellValue } from "../model/sheetGrid";
import { parseDateNumber, parseDateText } from "../parse/dates";
import { cleanText } from "../parse/text";

/** Columns of the table of justifications, in order; the first two are for people alone and are not read back. */
export const justificationColumns = [
  "ordinal", "state", "register", "sheet", "cell", "reason", "title", "author", "rule", "givenOn", "documentNumber", "expiresOn", "key",
] as const;

type ColumnName = (typeof justificationColumns)[number];

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Days stand as text, so that neither the sheet's formats nor its date system can change them. */
const dayText = (day: LocalDate | null): string => (day === null ? "" : `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${yearOf(day)}`);

/** The cell that binds a row to its finding: digests, never an identity number. */
const keyOf = ({ register, subject, basis }: Justification): string => [register, subject, basis].join(".");

/** One row of the table; `state`, `register` and `title` are words for people. */
export const justificationRow = (justification: Justification, ordinal: number, words: { readonly state: string; readonly register: string; readonly title: string }): CellValue[] => {
  const { sheet, cell, reason, author, rule, givenOn, documentNumber, expiresOn } = justification;
  const row: Readonly<Record<ColumnName, CellValue>> = {
    ordinal,
    ...words,
    sheet,
    cell,
    reason,
    author,
    rule,
    givenOn: dayText(givenOn),
    documentNumber,
    expiresOn: dayText(expiresOn),
    key: keyOf(justification),
  };
  return justificationColumns.map((name) => row[name]);
};

const isRegister = (text: string): text is RegisterId => (registerIds as readonly string[]).includes(text);

const dayIn = (value: CellValue, uses1904Dates: boolean): LocalDate | null => {
  const reading = { uses1904Dates, latestYear: 2099 };
  const read = typeof value === "number" ? parseDateNumber(value, reading) : parseDateText(String(value), reading);
  return read?.date ?? null;
};

const readRow = (values: readonly CellValue[], uses1904Dates: boolean): Justification | null => {
  const cell = (name: ColumnName): CellValue => values[justificationColumns.indexOf(name)] ?? "";
  const text = (name: ColumnName): string => cleanText(String(cell(name)));
  const [register = "", subject = "", basis = ""] = text("key").split(".");
  const givenOn = dayIn(cell("givenOn"), uses1904Dates);
  const expiresOn = dayIn(cell("expiresOn"), uses1904Dates);
  const isComplete = text("reason").length >= shortestReason && text("author") !== "" && givenOn !== null;
  // A last day that cannot be read is not "no last day".
  const hasExpiry = expiresOn !== null || text("expiresOn") === "";
  if (!isRegister(register) || subject === "" || basis === "" || text("rule") === "" || !isComplete || !hasExpiry) return null;
  return {
    rule: text("rule"),
    subject,
    basis,
    register,
    sheet: text("sheet"),
    cell: text("cell"),
    reason: text("reason"),
    author: text("author"),
    givenOn,
    documentNumber: text("documentNumber"),
    expiresOn,
  };
};

/** What the table of justifications of a workbook holds. */
export interface StoredJustifications {
  readonly justifications: readonly Justification[];
  /** Rows that a person has changed so that something needed is missing: kept as they are, and counted for nothing. */
  readonly incomplete: readonly (readonly CellValue[])[];
}

/** Reads the table back from its rows; dates in either form in which Excel may hold them by now. */
export const readJustifications = (rows: readonly (readonly CellValue[])[], uses1904Dates: boolean): StoredJustifications => {
  const justifications: Justification[] = [];
  const incomplete: (readonly CellValue[])[] = [];
  for (const row of rows.filter((cells) => cells.some((value) => value !== ""))) {
    const justification = readRow(row, uses1904Dates);
    if (justification) justifications.push(justification);
    else incomplete.push(row);
  }
  return { justifications, incomplete };
};
