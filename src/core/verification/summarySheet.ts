import { criterionPrefixes, summaryHeadings, verdictSpellings } from "../../legal/summaryWords";
import type { ClaimedFigures } from "../model/claim";
import type { Verdict } from "../model/criterion";
import type { CellValue, SheetGrid } from "../model/sheetGrid";
import { cellAt, lastColumnOf, lastRowOf } from "../parse/grid";
import { readableText } from "../parse/readable";
import { foldText } from "../parse/text";

type HeadingName = keyof typeof summaryHeadings;

const folded = (words: readonly string[]): readonly string[] => words.map(foldText);
const headings = Object.fromEntries(Object.entries(summaryHeadings).map(([name, words]) => [name, folded(words)])) as Readonly<Record<HeadingName, readonly string[]>>;
const verdicts = Object.entries(verdictSpellings).map(([verdict, words]) => [verdict as Verdict, new Set(folded(words))] as const);
const prefixes = [...folded(criterionPrefixes)].sort((a, b) => b.length - a.length);

const textOf = (value: CellValue): string => (typeof value === "string" ? readableText(value) : typeof value === "number" ? String(value) : "");

/** The heading a text stands for: one of its spellings, or one that goes on. The longest spelling that fits decides. */
const headingOf = (text: string): HeadingName | null => {
  let best: { readonly name: HeadingName; readonly length: number } | null = null;
  for (const name of Object.keys(headings) as HeadingName[]) {
    for (const words of headings[name]) {
      if ((text === words || text.startsWith(`${words} `)) && words.length > (best?.length ?? 0)) best = { name, length: words.length };
    }
  }
  return best?.name ?? null;
};

/** Where the columns of a summary stand. */
interface Located {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<HeadingName, number>;
}

const searchedRows = 40;

const columnsIn = (grid: SheetGrid, row: number): ReadonlyMap<HeadingName, number> => {
  const columns = new Map<HeadingName, number>();
  for (let column = grid.firstColumn; column <= lastColumnOf(grid); column += 1) {
    const name = headingOf(foldText(textOf(cellAt(grid, row, column))));
    if (name !== null && !columns.has(name)) columns.set(name, column);
  }
  return columns;
};

/** The heading row of a summary: it has numerator, verdict, and a column that tells the criterion. */
const locate = (grid: SheetGrid): Located | null => {
  const last = Math.min(lastRowOf(grid), grid.firstRow + searchedRows - 1);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const columns = columnsIn(grid, row);
    if (columns.has("numerator") && columns.has("verdict") && (columns.has("criterion") || columns.has("ordinal"))) return { headerRow: row, columns };
  }
  return null;
};

/** "TC1a", "Tieu chi 1.a", "1 (a)" → "1a"; "" for a text that is no number of a part. */
const partNumber = (text: string): string => {
  let rest = foldText(text);
  const prefix = prefixes.find((words) => rest === words || rest.startsWith(`${words} `) || new RegExp(`^${words}\\d`).test(rest));
  if (prefix !== undefined) rest = rest.slice(prefix.length).trim();
  const compact = rest.replace(/ diem /g, " ").replace(/\s/g, "");
  return /^[a-z]?\d+(\.\d+)*[a-z]?$/.test(compact) ? compact : "";
};

const wholeNumber = (value: CellValue): number | null => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const text = textOf(value).replace(/\s/g, "");
  return /^\d{1,3}(\.\d{3})+$/.test(text) ? Number(text.replaceAll(".", "")) : /^\d+$/.test(text) ? Number(text) : null;
};

/** "15/16" in one cell, where people write both counts together. */
const fraction = (value: CellValue): readonly [number, number] | null => {
  const match = typeof value === "string" ? /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(value) : null;
  return match === null ? null : [Number(match[1]), Number(match[2])];
};

const verdictIn = (value: CellValue): Verdict | null => {
  const text = foldText(textOf(value).replace(/\(.*\)/g, " "));
  return verdicts.find(([, words]) => words.has(text))?.[0] ?? null;
};

/** A line of a summary, as somebody filled it in. */
export interface SummaryEntry {
  readonly id: string;
  readonly row: number;
  readonly claimed: ClaimedFigures;
}

const claimedIn = (grid: SheetGrid, row: number, { columns }: Located): ClaimedFigures => {
  const at = (name: HeadingName): CellValue => {
    const column = columns.get(name);
    return column === undefined ? "" : cellAt(grid, row, column);
  };
  const both = fraction(at("numerator")) ?? (at("numerator") === "" ? fraction(at("result")) : null);
  return {
    numerator: both?.[0] ?? wholeNumber(at("numerator")),
    denominator: both?.[1] ?? wholeNumber(at("denominator")),
    verdict: verdictIn(at("verdict")),
  };
};

/** The id of a line's part: its own cell, or the number of the criterion above and a letter ("1" and below it "a"). */
const idIn = (grid: SheetGrid, row: number, { columns }: Located, ids: ReadonlySet<string>, above: string): string | null => {
  for (const name of ["criterion", "ordinal"] as const) {
    const column = columns.get(name);
    if (column === undefined) continue;
    const text = textOf(cellAt(grid, row, column));
    const number = partNumber(text);
    // In a column of ordinals a bare number counts lines unless no other column tells the part.
    if (number !== "" && ids.has(number) && (name === "criterion" || /[a-z]/i.test(number) || !columns.has("criterion") || above !== "ordinals")) return number;
    const letter = foldText(text);
    if (/^[a-z]$/.test(letter) && ids.has(`${above}${letter}`)) return `${above}${letter}`;
  }
  return null;
};

/** True where the ordinals only count the lines (1, 2, 3 … beside "TC1a", "TC1b" …). */
const countsLines = (grid: SheetGrid, { headerRow, columns }: Located, ids: ReadonlySet<string>): boolean => {
  const column = columns.get("criterion");
  if (column === undefined) return false;
  for (let row = headerRow + 1; row <= lastRowOf(grid); row += 1) if (ids.has(partNumber(textOf(cellAt(grid, row, column))))) return true;
  return false;
};

/**
 * The lines of a filled summary of a set with these part ids: in a sheet of ours, or one that a person typed in the same
 * layout. Null when the sheet is none. A cell that holds no plain number or known verdict claims nothing.
 */
export const readSummary = (grid: SheetGrid, ids: ReadonlySet<string>): readonly SummaryEntry[] | null => {
  const located = locate(grid);
  if (located === null) return null;
  const isCounting = countsLines(grid, located, ids);
  const entries: SummaryEntry[] = [];
  let above = "";
  for (let row = located.headerRow + 1; row <= lastRowOf(grid); row += 1) {
    const ordinal = located.columns.get("ordinal");
    const number = ordinal === undefined ? "" : partNumber(textOf(cellAt(grid, row, ordinal)));
    if (!isCounting && /^\d+$/.test(number)) above = number;
    const id = idIn(grid, row, located, ids, isCounting ? "ordinals" : above);
    if (id === null || entries.some((entry) => entry.id === id)) continue;
    const claimed = claimedIn(grid, row, located);
    if (claimed.numerator !== null || claimed.verdict !== null) entries.push({ id, row, claimed });
  }
  return entries.length === 0 ? null : entries;
};
