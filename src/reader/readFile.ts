import type { FileOutcome } from "../app/filePorts";
import type { CellValue, OwnedSheetKind, SheetGrid, WorkbookSnapshot } from "../core/model/sheetGrid";
import { requireZipSignature } from "../xlsx/fileSignature";
import { UnreadableWorkbook } from "../xlsx/unreadableWorkbook";
import { findMainPart } from "./mainPart";
import { type OwnMarks, ownedKinds, readOwnMarks } from "./ownMarks";
import { openParts, type Parts } from "./parts";
import { readRelationships } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { createBudget, type Budget } from "./sheet/budget";
import { isFiltering, readSheetPart } from "./sheet/sheetPart";
import { readTables } from "./sheetTables";
import { readStoredState } from "./storedState";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";

/** A larger file holds no registers of a commune. */
const maxFileBytes = 150_000_000;

export interface ReadFileOptions {
  /** Sheets of ours whose cells are read too; without this they come by name only, as through Office.js. */
  readonly owned?: readonly OwnedSheetKind[];
}

/** What one workbook's sheets have in common while they are read. */
interface Reading {
  readonly parts: Parts;
  readonly main: WorkbookPart;
  readonly strings: readonly string[];
  readonly budget: Budget;
  readonly kinds: ReadonlyMap<OwnMarks, OwnedSheetKind>;
  readonly marks: readonly OwnMarks[];
  readonly wanted: ReadonlySet<OwnedSheetKind>;
  /** Rows to be read back, by the tab that owns them, as their sheets come by. */
  readonly kept: Map<OwnMarks, readonly (readonly CellValue[])[]>;
}

/** A sheet without its kept rows, which may stand on a sheet that is read later. */
const readSheet = ({ parts, main, strings, budget, kinds, marks, wanted, kept }: Reading, tab: number, part: string): SheetGrid => {
  const { name, visibility } = main.tabs[tab] ?? { name: "", visibility: "visible" };
  const { cells, hiddenRows, isProtected, filter } = readSheetPart(parts.open(part), strings, main.uses1904Dates, budget);
  const tables = readTables(parts, part);
  const used = cells.usedArea();
  for (const mark of marks) {
    if (mark.kept === null || !kinds.has(mark) || mark.kept.sheet.toLowerCase() !== name.toLowerCase()) continue;
    kept.set(mark, cells.valuesOf(mark.kept));
  }
  const own = marks[tab];
  const kind = own === undefined ? undefined : kinds.get(own);
  const isRead = used !== null && (kind === undefined || wanted.has(kind));
  return {
    name,
    visibility,
    firstRow: used?.firstRow ?? 1,
    firstColumn: used?.firstColumn ?? 1,
    values: isRead ? cells.valuesOf(used) : [],
    hiddenRows: new Set(isRead ? hiddenRows.filter((row) => row >= used.firstRow && row <= used.lastRow) : []),
    isProtected,
    isFiltered: isFiltering(filter, hiddenRows) || tables.some((table) => isFiltering(table.filter, hiddenRows)),
    owned: kind ?? null,
    statusColumn: own?.heading?.firstColumn ?? null,
    kept: [],
    tables: isRead ? tables.map(({ area }) => area) : [],
  };
};

const readSheets = (bytes: Uint8Array, { owned = [] }: ReadFileOptions): WorkbookSnapshot => {
  requireZipSignature(bytes);
  if (bytes.length > maxFileBytes) throw new UnreadableWorkbook("tooLarge", "file");
  const parts = openParts(bytes);
  const mainPart = findMainPart(parts);
  const main = readWorkbookPart(parts.open(mainPart));
  const relationships = readRelationships(parts, mainPart);
  const marks = readOwnMarks(main);
  const reading: Reading = {
    parts, main, marks,
    strings: readSharedStrings(parts, relationships),
    budget: createBudget(),
    kinds: ownedKinds(marks),
    wanted: new Set(owned),
    kept: new Map(),
  };
  const sheets = main.tabs.flatMap(({ relationshipId }, tab): readonly { readonly tab: number; readonly grid: SheetGrid }[] => {
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (relationship === undefined) throw new UnreadableWorkbook("broken", "a tab without its part");
    // Chart sheets, dialogs and macro sheets hold no cells.
    return relationship.kind === "worksheet" ? [{ tab, grid: readSheet(reading, tab, relationship.target) }] : [];
  });
  if (sheets.length === 0) throw new UnreadableWorkbook("notWorkbook", "no worksheet");
  return {
    uses1904Dates: main.uses1904Dates,
    state: readStoredState(parts, relationships),
    sheets: sheets.map(({ tab, grid }) => ({ ...grid, kept: reading.kept.get(marks[tab] as OwnMarks) ?? [] })),
  };
};

/**
 * Reads the bytes of a .xlsx or .xlsm file into the snapshot that Office.js would give of the workbook opened from it
 * (excel/readSheets), cells not yet calculated excepted: they read as the error `UNCALCULATED`, since a blank would be a guess.
 * Never throws for what a file holds; memory stays within a small multiple of the limits, whatever the file claims.
 */
export const readFile = (bytes: Uint8Array, options: ReadFileOptions = {}): FileOutcome<WorkbookSnapshot> => {
  try {
    return { answer: readSheets(bytes, options) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { refusal: { code: error.code, detail: error.detail } };
    // Only sizes beyond what a string or an array can hold get here as RangeError.
    if (error instanceof RangeError) return { refusal: { code: "tooLarge", detail: error.message } };
    throw error;
  }
};
