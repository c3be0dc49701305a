import { maxRow } from "../../core/model/cellRef";
import type { TableArea } from "../../core/model/sheetGrid";
import { parseArea } from "../areas";
import { finish, forEachChild, isTrue, openRoot } from "../xml/children";
import { Token, type XmlReader } from "../xml/xmlReader";
import type { Budget } from "./budget";
import { CellReader } from "./cellReader";
import { StoredCells } from "./storedCells";

/** What a worksheet part says (ECMA-376 part 1, 18.3). */
export interface SheetPart {
  readonly cells: StoredCells;
  /** Rows that are hidden, with or without cells. */
  readonly hiddenRows: readonly number[];
  readonly isProtected: boolean;
  readonly filter: Filter | null;
}

/** A filter with criteria: whether it filters shows in the rows it hides. */
export type Filter = TableArea;

/** The filter just opened; null without criteria. Leaves the reader inside it. */
export const readFilter = (xml: XmlReader): Filter | null => {
  const area = parseArea(xml.attribute("ref") ?? "");
  let hasCriteria = false;
  forEachChild(xml, () => {
    if (xml.isNamed("filterColumn")) hasCriteria = true;
  });
  return hasCriteria ? area : null;
};

/** A filter hides a row under its heading. */
export const isFiltering = (filter: Filter | null, hiddenRows: readonly number[]): boolean =>
  filter !== null && hiddenRows.some((row) => row > filter.firstRow && row <= filter.lastRow);

class SheetDataReader {
  readonly cells: StoredCells;
  readonly hiddenRows: number[] = [];
  private row = 0;

  constructor(private readonly xml: XmlReader, private readonly reader: CellReader, budget: Budget) {
    this.cells = new StoredCells(budget);
  }

  /** Reads <sheetData>, just opened. */
  read(): void {
    const { xml } = this;
    for (;;) {
      const token = xml.next();
      if (token === Token.close) return;
      if (token !== Token.open) continue;
      if (xml.isNamed("row")) this.readRow();
      else xml.skip();
    }
  }

  private readRow(): void {
    const { xml, cells, reader } = this;
    const place = xml.attributeDigits("r");
    const row = place === null ? this.row + 1 : place === -1 ? Number(xml.attribute("r")) : place;
    if (!Number.isInteger(row) || row <= this.row || row > maxRow) throw xml.broken(`row ${String(row)} after ${String(this.row)}`);
    this.row = row;
    if (isTrue(xml.attribute("hidden"))) this.hiddenRows.push(row);
    reader.startRow(row);
    for (;;) {
      reader.readPlainCells(cells);
      const token = xml.next();
      if (token === Token.close) break;
      if (token !== Token.open) continue;
      if (reader.isCell()) reader.readCell(cells);
      else xml.skip();
    }
    cells.endRow(row);
  }
}

/**
 * Reads one worksheet part in one pass. Throws UnreadableWorkbook "broken" for rows and cells that are out of order or
 * outside the sheet: where a cell belongs is never guessed.
 */
export const readSheetPart = (xml: XmlReader, strings: readonly string[], uses1904Dates: boolean, budget: Budget): SheetPart => {
  const data = new SheetDataReader(xml, new CellReader(xml, strings, uses1904Dates), budget);
  let isProtected = false;
  let filter: Filter | null = null;
  let hasData = false;
  openRoot(xml, "worksheet");
  forEachChild(xml, () => {
    if (xml.isNamed("sheetData")) {
      if (hasData) throw xml.broken("a second sheetData");
      hasData = true;
      data.read();
    } else if (xml.isNamed("sheetProtection")) isProtected = isTrue(xml.attribute("sheet"));
    else if (xml.isNamed("autoFilter")) filter = readFilter(xml);
  });
  finish(xml);
  return { cells: data.cells, hiddenRows: data.hiddenRows, isProtected, filter };
};
