import { classHeadings } from "../../../legal/scoringWords";
import type { CellValue } from "../../model/sheetGrid";
import { foldText } from "../../parse/text";

/** Columns of the table, and of the classes below it. */
export const scoringColumns = { number: 0, content: 1, standard: 2, self: 3, appraised: 4, note: 5 } as const;
export const classColumns = { name: 0, least: 1, most: 2, required: 3 } as const;
export const scoringWidth = 6;

/** A number as typed; null for a blank cell, "unreadable" for anything else. */
export type Points = number | "unreadable" | null;

export interface ScoringItem {
  /** The number the person gave; that of its place where none stands. */
  readonly id: string;
  readonly content: string;
  readonly standard: Points;
  readonly self: Points;
  readonly appraised: Points;
}

export interface ScoringClass {
  readonly name: string;
  readonly least: Points;
  readonly most: Points;
  /** Numbers of the criteria that need all their points. */
  readonly required: readonly string[];
}

export interface ScoringTable {
  readonly items: readonly ScoringItem[];
  readonly classes: readonly ScoringClass[];
}

const textOf = (value: CellValue | undefined): string => (value === undefined ? "" : String(value).trim());

const decimal = /^\d+([.,]\d+)?$/;

const pointsOf = (value: CellValue | undefined): Points => {
  if (typeof value === "number") return value >= 0 ? value : "unreadable";
  const text = textOf(value);
  if (text === "") return null;
  return decimal.test(text) ? Number(text.replace(",", ".")) : "unreadable";
};

const isBlank = (row: readonly CellValue[]): boolean => row.every((value) => textOf(value) === "");

/** Whether a row is the heading of the classes. */
export const isClassHeading = (row: readonly CellValue[]): boolean => classHeadings.some((heading) => foldText(heading) === foldText(textOf(row[0])));

const itemOf = (row: readonly CellValue[], index: number): ScoringItem => ({
  id: textOf(row[scoringColumns.number]) || String(index + 1),
  content: textOf(row[scoringColumns.content]),
  standard: pointsOf(row[scoringColumns.standard]),
  self: pointsOf(row[scoringColumns.self]),
  appraised: pointsOf(row[scoringColumns.appraised]),
});

const classOf = (row: readonly CellValue[]): ScoringClass => ({
  name: textOf(row[classColumns.name]),
  least: pointsOf(row[classColumns.least]),
  most: pointsOf(row[classColumns.most]),
  required: textOf(row[classColumns.required]).split(/[,;]/).map((part) => part.trim()).filter((part) => part !== ""),
});

/**
 * What a person typed into the scoring table (NQLT 01/2008 left no points that could be found: every number is theirs).
 * Criteria are rows with a content, classes rows with a name below their heading.
 */
export const readScoring = (rows: readonly (readonly CellValue[])[]): ScoringTable => {
  const split = rows.findIndex(isClassHeading);
  const above = split < 0 ? rows : rows.slice(0, split);
  const below = split < 0 ? [] : rows.slice(split + 1);
  return {
    items: above.filter((row) => !isBlank(row) && textOf(row[scoringColumns.content]) !== "").map(itemOf),
    classes: below.filter((row) => textOf(row[classColumns.name]) !== "").map(classOf),
  };
};
