import type { Job } from "../model/job";
import type { LegacyCell, LegacyCount } from "../model/legacyCell";
import type { SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { ReplaceTexts } from "../model/writePlan";
import { type LegacyText, decodeLegacy } from "../parse/encoding/decodeLegacy";

/** Rows looked at between two breaths: a cell costs well below a microsecond, save for texts that come up first. */
const rowsPerStep = 20;

/** Every old encoding shows itself by a letter of this range, and has none of Unicode's; most cells end here. */
const latin1 = /[\u00A1-\u00FF]/;
const unicodeLetter = /[\u0100-\u1FFF]/;

type Decode = (text: string) => LegacyText | null;

/** Registers repeat their texts (hamlets, places, yes and no): each is decoded once. */
const decodeOnce = (): Decode => {
  const known = new Map<string, LegacyText | null>();
  return (text) => {
    if (!latin1.test(text) || unicodeLetter.test(text)) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const decoded = decodeLegacy(text);
    known.set(text, decoded);
    return decoded;
  };
};

function* cellsOfSheet(grid: SheetGrid, decode: Decode): Job<LegacyCell[]> {
  const cells: LegacyCell[] = [];
  for (const [index, values] of grid.values.entries()) {
    if (index % rowsPerStep === 0) yield 0;
    for (const [offset, before] of values.entries()) {
      const column = grid.firstColumn + offset;
      if (typeof before !== "string" || column === grid.statusColumn) continue;
      const legacy = decode(before);
      if (legacy === null || legacy.text === before) continue;
      cells.push({ sheet: grid.name, row: grid.firstRow + index, column, encoding: legacy.encoding, before, after: legacy.text });
    }
  }
  return cells;
}

/**
 * The cells of the clerk's own sheets whose text is in an old encoding beyond doubt, in tab order, row by row. Sheets
 * and the status column of ours are left out. Yields nothing but room to breathe.
 */
export function* findLegacyCells(snapshot: WorkbookSnapshot): Job<readonly LegacyCell[]> {
  const decode = decodeOnce();
  const found: LegacyCell[][] = [];
  for (const grid of snapshot.sheets) {
    if (grid.owned === null) found.push(yield* cellsOfSheet(grid, decode));
  }
  return found.flat();
}

const bySheet = (cells: readonly LegacyCell[]): ReadonlyMap<string, readonly LegacyCell[]> => {
  const sheets = new Map<string, LegacyCell[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheet);
    if (known) known.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
};

/** Sheets that have such cells, in tab order, and how many. */
export function* countLegacyCells(snapshot: WorkbookSnapshot): Job<readonly LegacyCount[]> {
  const sheets = bySheet(yield* findLegacyCells(snapshot));
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells: cells.length }));
}

/** Puts the Unicode text into exactly the given cells, one operation for each sheet. */
export const planConversion = (cells: readonly LegacyCell[]): readonly ReplaceTexts[] =>
  [...bySheet(cells)].map(([sheet, own]) => ({
    kind: "replaceTexts",
    sheet,
    cells: own.map(({ row, column, before, after }) => ({ row, column, before, after })),
  }));
