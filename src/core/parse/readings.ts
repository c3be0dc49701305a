import { distance } from "fastest-levenshtein";
import { columnLetters } from "../model/cellRef";
import type { ColumnReading, RegisterReading, SheetReading } from "../model/mapping";
import type { SheetGrid } from "../model/sheetGrid";
import { columnsOf, type ListRegisterId } from "../registers/registry";
import { looksBlank } from "./cells";
import { cellAt, lastRowOf } from "./grid";
import { headingKey, readHeadings, shownHeading, type HeadingBlock } from "./headingBlock";
import type { Parameters } from "./parameters";
import type { RecognisedSheet } from "./recognise";
import type { RegisterTable } from "./registerTable";
import { cleanText, foldText, withoutBrackets } from "./text";

const sampleCount = 3;
const sampleLength = 40;
const sampledRows = 60;
/** A heading may differ from a spelling by one letter in five to be proposed. */
const lettersPerSlip = 5;

const samplesOf = (grid: SheetGrid, column: number, headerRow: number): readonly string[] => {
  const samples: string[] = [];
  const last = Math.min(lastRowOf(grid), headerRow + sampledRows);
  for (let row = headerRow + 1; row <= last && samples.length < sampleCount; row += 1) {
    const value = cellAt(grid, row, column);
    if (!looksBlank(value)) samples.push(cleanText(String(value)).slice(0, sampleLength));
  }
  return samples;
};

/** The free field whose accepted spelling is nearest to a heading, when it is near enough to be proposed. */
const proposalFor = (heading: string, register: ListRegisterId, taken: ReadonlySet<string>): string | null => {
  const folded = foldText(withoutBrackets(heading));
  const limit = Math.floor(folded.length / lettersPerSlip);
  let best: { field: string; slips: number } | null = null;
  for (const [field, column] of Object.entries(columnsOf(register))) {
    if (taken.has(field)) continue;
    for (const spelling of column.headings) {
      const slips = distance(folded, foldText(withoutBrackets(spelling)));
      if (slips <= limit && (!best || slips < best.slips)) best = { field, slips };
    }
  }
  return best?.field ?? null;
};

const readColumns = (grid: SheetGrid, block: HeadingBlock, register: ListRegisterId | null, columns: ReadonlyMap<string, number>): readonly ColumnReading[] => {
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field] as const));
  const taken = new Set(columns.keys());
  return [...block.paths].map(([column, path]) => {
    const field = fieldAt.get(column) ?? null;
    return {
      letter: columnLetters(column),
      heading: shownHeading(path),
      headingKey: headingKey(path),
      field,
      proposal: field === null && register !== null ? proposalFor(shownHeading(path), register, taken) : null,
      samples: samplesOf(grid, column, block.headerRow),
    };
  });
};

const registerReadings = (sheet: RecognisedSheet, tables: readonly RegisterTable[]): readonly RegisterReading[] =>
  sheet.parts.map(({ grid, located }) => ({
    register: located.register,
    score: located.score,
    why: located.why,
    headerRow: located.headerRow,
    rows: tables.find((table) => table.located === located)?.recordRows.length ?? 0,
    columns: readColumns(grid, readHeadings(grid, located.topRow, located.headerRow), located.register, located.columns),
  }));

const parameterReading = (parameters: Parameters): RegisterReading => ({
  register: "parameters",
  score: Math.min(100, parameters.rows * 10),
  why: "headings",
  headerRow: parameters.headerRow,
  rows: parameters.rows,
  columns: [],
});

/** How each sheet was read, with what a person needs to see to agree or to change it. */
export const readingsOf = (sheets: readonly RecognisedSheet[], tables: readonly RegisterTable[], parameters: Parameters | null): readonly SheetReading[] =>
  sheets.map((sheet) => {
    const [best] = sheet.candidates;
    return {
      sheet: sheet.grid.name,
      visibility: sheet.grid.visibility,
      registers: sheet.isParameters && parameters ? [parameterReading(parameters)] : registerReadings(sheet, tables),
      candidates: sheet.candidates.map(({ register, score }) => ({ register, score })),
      headerRow: best?.block.headerRow ?? null,
      columns: best ? readColumns(sheet.grid, best.block, best.register, best.columns) : [],
      isChosen: sheet.choice !== null,
    };
  });
