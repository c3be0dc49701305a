import { footerWords, hamletWords, signatureWords, totalWords } from "../../legal/lists";
import type { SheetGrid } from "../model/sheetGrid";
import { registers } from "../registers/registry";
import { looksBlank } from "./cells";
import type { LocatedRegister } from "./findRegister";
import { cellAt, textAt, textsOfRow } from "./grid";
import { cleanText, foldText } from "./text";

/** What a row below the headings is; only `record` rows are data. */
export type RowKind = "record" | "blank" | "numbering" | "heading" | "group" | "total" | "footer" | "signature";

const startsWithAny = (folded: string, openings: readonly string[]): boolean =>
  openings.some((opening) => folded === opening || folded.startsWith(`${opening} `));

const foldedHamletWords = hamletWords.map(foldText);
const foldedTotalWords = totalWords.map(foldText);
const foldedFooterWords = footerWords.map(foldText);
const foldedSignatureWords = signatureWords.map(foldText);

/** True for a text such as a hamlet's name: it opens with the word for one. */
export const looksLikeHamlet = (text: string): boolean => startsWithAny(foldText(text), foldedHamletWords);

/** Words that open other titles too: "To cong tac", "Khu vuc"; alone they name no hamlet above a list. */
const doubtfulWords = new Set(["to", "khu", "cum"]);
const certainHamletWords = foldedHamletWords.filter((word) => !doubtfulWords.has(word));

/** The stricter question, for titles and names of sheets. */
export const isHamletTitle = (text: string): boolean => startsWithAny(foldText(text), certainHamletWords);

/** Numbering in front of a group's name: "I. ", "2) ", "A - ", "* ". */
const groupNumbering = /^(?:(?:[IVXLC]+|\p{Lu}|\d{1,2})\s*[.):/–-]|[*+–-])\s*(?=\p{L})/u;
const romanOrLetter = /^(?:[IVXLC]+|[A-Z])\s*[.):]?$/;

/** The name of the hamlet that a group row shows, without its number: "I" beside it or "I. " in front of it. */
export const groupName = (texts: readonly string[]): string => {
  const [first = "", second] = texts;
  return (second !== undefined && romanOrLetter.test(first) ? second : first).replace(groupNumbering, "");
};

/**
 * A line of signatures holds words only, at least half of them titles of signatories: a short record may name the
 * chief of police too, and nothing below it may be lost.
 */
const isSignature = (texts: readonly string[], hasNumbers: boolean): boolean => {
  const titles = texts.filter((text) => text.length <= 60 && startsWithAny(foldText(text), foldedSignatureWords));
  return !hasNumbers && texts.length <= 4 && titles.length > 0 && titles.length * 2 >= texts.length;
};

/** "Cong", "Tong" alone open other words too; longer openings are clear. */
const bareTotalWords = new Set(foldedTotalWords.filter((word) => !word.includes(" ")));
const clearTotalWords = foldedTotalWords.filter((word) => !bareTotalWords.has(word));

/** A number, perhaps with the word for what was counted. */
const counted = /^\d+( \p{L}+)?$/u;

/** "Tong cong", "Cong thon …"; after a bare word that goes on otherwise, a row with further words is a record. */
const isTotal = (texts: readonly string[]): boolean => {
  const folded = foldText(texts[0] ?? "");
  if (startsWithAny(folded, clearTotalWords)) return true;
  const [opening = "", ...rest] = folded.split(" ");
  if (!bareTotalWords.has(opening)) return false;
  const goesOn = rest.join(" ");
  return goesOn === "" || /^\d/.test(goesOn) || startsWithAny(goesOn, foldedHamletWords) || texts.slice(1).every((text) => counted.test(text));
};

/** "Mau Son, ngay 20 thang 12 nam 2025" by itself: the line above signatures, in whatever column it stands. */
const isPlaceAndDate = (texts: readonly string[]): boolean => texts.length === 1 && /^\p{L}[^,]*, ngay .*thang .*nam/u.test(withoutMarks(texts[0] ?? ""));
const withoutMarks = (text: string): string => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F]/g, "");

/** "1. Tong so …", "(Tinh tu ngay …)": lines under a register that count it. */
const isFooter = (first: string, filled: number): boolean => {
  const withoutNumber = foldText(first).replace(/^\d+ /, "");
  const numbered = /^\s*\d+\s*[.)]\s*\p{L}/u.test(first);
  return filled <= 2 && (startsWithAny(withoutNumber, foldedFooterWords) || (numbered && startsWithAny(withoutNumber, foldedTotalWords)) || (numbered && first.length > 40));
};

/** The value of a row of column numbers: 1, "1", "(1)", "A". */
const numberingValue = (value: unknown): string | null => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return /^\(?\s*(\d{1,2}|[A-Z])\s*\)?$/.exec(cleanText(value))?.[1] ?? null;
};

const isNumbering = (grid: SheetGrid, row: number, columns: readonly number[]): boolean => {
  const filled = columns.map((column) => cellAt(grid, row, column)).filter((value) => !looksBlank(value));
  if (filled.length < 3 || filled.length < columns.length / 2) return false;
  const numbers = filled.map(numberingValue);
  if (numbers.some((number) => number === null)) return false;
  const digits = numbers.filter((number): number is string => number !== null && /^\d+$/.test(number)).map(Number);
  return digits.every((digit, index) => index === 0 || digit >= (digits[index - 1] ?? 0)) && (digits[0] ?? 0) <= 2 && new Set(digits).size >= digits.length - 1;
};

/** The headings printed again at the top of a further page. */
const isRepeatedHeading = (grid: SheetGrid, row: number, located: LocatedRegister): boolean => {
  const texts = textsOfRow(grid, row);
  if (texts.size < 3) return false;
  const same = [...texts].filter(([column, text]) => {
    for (let heading = located.topRow; heading <= located.headerRow; heading += 1) {
      if (foldText(textAt(grid, heading, column)) === foldText(text)) return true;
    }
    return false;
  });
  return same.length === texts.size;
};

/** The columns in which a record of the register shows whom or what it is about. */
const subjectColumns = (located: LocatedRegister): number[] =>
  registers[located.register].subject.map((field) => located.columns.get(field)).filter((column): column is number => column !== undefined);

const shownCells = (grid: SheetGrid, row: number): number => (grid.values[row - grid.firstRow] ?? []).filter((value) => !looksBlank(value)).length;

/** What the row is. `group` rows carry the name of a hamlet for the rows below them. */
export const rowKind = (grid: SheetGrid, row: number, located: LocatedRegister): RowKind => {
  const filled = located.headingColumns.filter((column) => !looksBlank(cellAt(grid, row, column)));
  if (filled.length === 0) return "blank";
  const ordinal = located.columns.get("ordinal");
  const named = filled.filter((column) => column !== ordinal);
  const texts = [...textsOfRow(grid, row).values()];
  const first = texts[0] ?? "";
  if (isNumbering(grid, row, located.headingColumns)) return "numbering";
  if (isRepeatedHeading(grid, row, located)) return "heading";
  const ordinalText = ordinal === undefined ? "" : textAt(grid, row, ordinal);
  const isNumbered = ordinal !== undefined && numberedRecord(cellAt(grid, row, ordinal));
  if (!isNumbered) {
    if (isSignature(texts, texts.length < shownCells(grid, row))) return "signature";
    if (isTotal(texts)) return "total";
    if (isFooter(first, filled.length)) return "footer";
    if (isPlaceAndDate(texts)) return "blank";
  }
  const isText = ordinalText !== "" && !/^\d+[.)]?$/.test(ordinalText);
  if (named.length === 0) return isText ? "group" : "blank";
  const onlyText = texts.length === 1 && filled.length === 1;
  if (onlyText && (isText || looksLikeHamlet(groupName(texts)))) return "group";
  if (named.length === 1 && texts.length === 2 && romanOrLetter.test(ordinalText)) return "group";
  const subjects = subjectColumns(located);
  if (subjects.length > 0 && subjects.every((column) => looksBlank(cellAt(grid, row, column))) && named.length <= 1 && !isNumbered) {
    return "blank";
  }
  return "record";
};

const numberedRecord = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && /^\s*\d+\s*[.)]?\s*$/.test(value));
