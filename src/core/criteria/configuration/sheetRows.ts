import type { ConfigurationFault, ConfigurationKind, ConfigurationProblem, ConfigurationWords } from "../../model/configuration";
import { configurationKinds } from "../../model/configuration";
import { columnLetters, type CellRef } from "../../model/cellRef";
import { digest } from "../../model/digest";
import type { CellValue, SheetGrid } from "../../model/sheetGrid";
import { cleanText, foldText } from "../../parse/text";
import { configurationColumns, type ConfigurationColumn } from "./rows";

const readColumns = ["kind", "code", "value"] as const satisfies readonly ConfigurationColumn[];
type ReadColumn = (typeof readColumns)[number];

/** A row of the sheet as it stands, with the cell of each of its columns. */
export interface SheetRow {
  readonly kind: ConfigurationKind;
  readonly code: string;
  readonly value: CellValue;
  readonly cells: Readonly<Record<ReadColumn, CellRef>>;
}

export type KindWords = Pick<ConfigurationWords, "headings" | "kind" | "window">;

/** A problem in one cell. */
export const problemAt = (fault: ConfigurationFault, cell: CellRef | null): ConfigurationProblem => ({ fault, cell, set: null, part: null, path: null });

const key = (value: CellValue): string => foldText(String(value));

/** Where the table stands: index of the row with the headings, and of each column, wherever a person has put them. */
interface Table {
  readonly heading: number;
  readonly columns: Readonly<Record<ReadColumn, number>>;
}

const headingOf = (column: ReadColumn, { headings }: KindWords): string => headings[configurationColumns.indexOf(column)]?.text ?? "";

const findTable = ({ values }: SheetGrid, words: KindWords): Table | { readonly missing: string } => {
  const tables = values.map((row, heading) => {
    const find = (column: ReadColumn): number => row.findIndex((value) => key(value) === key(headingOf(column, words)));
    return { heading, columns: { kind: find("kind"), code: find("code"), value: find("value") } };
  });
  const found = ({ columns }: Table): number => readColumns.filter((column) => columns[column] >= 0).length;
  const [best] = [...tables].sort((a, b) => found(b) - found(a) || a.heading - b.heading);
  const missing = readColumns.find((column) => best === undefined || best.columns[column] < 0);
  return best === undefined || missing !== undefined ? { missing: headingOf(missing ?? "kind", words) } : best;
};

/** The rows of the table and those that settle nothing anybody knows. */
export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly ConfigurationProblem[];
  /** What stands above the table. */
  readonly above: readonly string[];
}

/** The rows that say something, in whatever order a person has put them. */
export const sheetRows = (sheet: SheetGrid, words: KindWords): SheetRows => {
  const table = findTable(sheet, words);
  if ("missing" in table) return { rows: [], problems: [problemAt({ key: "noHeading", params: { heading: table.missing } }, { sheet: sheet.name, column: "A", row: 1 })], above: [] };
  const rows: SheetRow[] = [];
  const problems: ConfigurationProblem[] = [];
  sheet.values.slice(table.heading + 1).forEach((cells, index) => {
    const valueOf = (column: ReadColumn): CellValue => cells[table.columns[column]] ?? "";
    const cellOf = (column: ReadColumn): CellRef => ({ sheet: sheet.name, column: columnLetters(sheet.firstColumn + table.columns[column]), row: sheet.firstRow + table.heading + 1 + index });
    if (readColumns.every((column) => cleanText(String(valueOf(column))) === "")) return;
    const kind = configurationKinds.find((candidate) => key(words.kind[candidate]) === key(valueOf("kind")));
    if (kind === undefined) problems.push(problemAt({ key: "unknownKind", params: { text: cleanText(String(valueOf("kind"))) } }, cellOf("kind")));
    else rows.push({ kind, code: cleanText(String(valueOf("code"))), value: valueOf("value"), cells: { kind: cellOf("kind"), code: cellOf("code"), value: cellOf("value") } });
  });
  return { rows, problems, above: sheet.values.slice(0, table.heading).flat().map(String) };
};

/** A digest of what rows settle, in whatever order they stand. */
export const markOf = (rows: readonly Pick<SheetRow, "kind" | "code" | "value">[]): string =>
  digest(
    rows
      .filter(({ value }) => value !== "")
      .map(({ kind, code, value }) => JSON.stringify([kind, code, value]))
      .sort()
      .join("\n"),
  );
