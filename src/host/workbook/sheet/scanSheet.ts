import type { SaxesTagPlain } from "saxes";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "../rect";
import { UnreadableWorkbook } from "../../../xlsx/unreadableWorkbook";
import type { ChildSpan, RootSpans } from "../xml/patchedRoot";
import { prefixOf, strictParser } from "../xml/xmlElement";
import { decodeXstring } from "../../../xlsx/cellText";
import { CellKind, StoredCells } from "./storedCells";

export interface ScannedSheet {
  readonly spans: RootSpans;
  readonly cells: StoredCells;
}

const UNIX_EPOCH_SERIAL = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/** One pass over a worksheet part: spans of its top-level elements, and its cells. */
class SheetScan {
  readonly cells = new StoredCells();
  readonly children: ChildSpan[] = [];
  rootStart = 0;
  prefix = "";
  private readonly path: string[] = [];
  private childStart = 0;
  private row = 0;
  private column = 0;
  private type = "";
  private value = "";
  private inlineText = "";
  private hasFormula = false;
  private collecting: "value" | "inline" | null = null;

  constructor(private readonly text: string, private readonly part: string) {}

  run(): ScannedSheet {
    const parser = strictParser(this.part);
    parser.on("opentag", (tag) => {
      this.open(tag, parser.position);
    });
    parser.on("closetag", () => {
      this.close(parser.position);
    });
    const addText = (piece: string): void => {
      if (this.collecting === "value") this.value += piece;
      else if (this.collecting === "inline") this.inlineText += piece;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.write(this.text).close();
    const { text, prefix, rootStart, children } = this;
    return { spans: { text, prefix, rootStart, children }, cells: this.cells };
  }

  private open(tag: SaxesTagPlain, position: number): void {
    const depth = this.path.length;
    if (depth === 0) this.prefix = prefixOf(tag.name);
    const name = this.prefix === "" ? tag.name : tag.name.replace(this.prefix, "");
    this.path.push(name);
    if (depth === 0) this.rootStart = this.startOf(position);
    else if (depth === 1) this.childStart = this.startOf(position);
    else if (this.path[1] === "sheetData") this.openInSheetData(name, depth, tag, position);
  }

  private openInSheetData(name: string, depth: number, tag: SaxesTagPlain, position: number): void {
    if (depth === 2 && name === "row") this.openRow(tag.attributes, position);
    else if (depth === 3 && name === "c") this.openCell(tag.attributes, position);
    else if (depth === 4 && name === "v") this.collecting = "value";
    else if (depth === 4 && name === "f") this.openFormula(tag);
    // Phonetic runs (rPh) hold a t of their own, which is not part of the value.
    else if (name === "t" && this.path[4] === "is" && this.path[depth - 1] !== "rPh") this.collecting = "inline";
  }

  private openRow(attributes: Record<string, string>, position: number): void {
    const number = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (attributes.r === undefined) this.cells.countedPlaces = true;
    if (!(Number.isInteger(number) && number > this.row && number <= LAST_ROW)) throw this.broken(`row ${String(number)} after ${String(this.row)}`);
    this.row = number;
    this.column = 0;
    this.cells.addRow(number, this.startOf(position), position);
  }

  private openCell(attributes: Record<string, string>, position: number): void {
    const place = attributes.r;
    if (place === undefined) this.cells.countedPlaces = true;
    const column = place === undefined ? this.column + 1 : columnNumber(place.replace(/[0-9]+$/, ""));
    if (!(column > this.column && column <= LAST_COLUMN)) throw this.broken(`cell ${place ?? String(column)} in row ${String(this.row)}`);
    this.column = column;
    this.type = attributes.t ?? "n";
    this.value = "";
    this.inlineText = "";
    this.hasFormula = false;
    this.cells.addCell(column, Number(attributes.s ?? 0), this.startOf(position), position);
  }

  private openFormula(tag: SaxesTagPlain): void {
    this.hasFormula = true;
    const shared = tag.attributes.t === "shared" ? tag.attributes.si : undefined;
    if (shared !== undefined && tag.attributes.ref !== undefined && !this.cells.sharedFormulas.has(shared)) {
      this.cells.sharedFormulas.set(shared, { cell: this.cells.cellColumns.length - 1, row: this.row, column: this.column });
    }
  }

  private close(position: number): void {
    const depth = this.path.length - 1;
    const name = this.path.pop() ?? "";
    this.collecting = null;
    if (depth === 1) {
      this.children.push({ name, start: this.childStart, end: position });
    } else if (depth === 2 && this.path[1] === "sheetData") {
      this.cells.rowEnds.set(this.cells.rowCount - 1, position);
    } else if (depth === 3 && name === "c" && this.path[1] === "sheetData") {
      this.cells.cellEnds.set(this.cells.cellEnds.length - 1, position);
      this.addContent();
    }
  }

  private addContent(): void {
    if (this.type === "inlineStr") {
      this.cells.addContent(CellKind.text, decodeXstring(this.inlineText), this.hasFormula);
    } else if (this.value === "" && this.type !== "str") {
      if (this.hasFormula) this.cells.addContent(CellKind.blank, 0, true);
    } else {
      this.addValue();
    }
  }

  private addValue(): void {
    const { value, hasFormula } = this;
    switch (this.type) {
      case "s":
        return this.cells.addContent(CellKind.sharedString, this.numberOf(value), hasFormula);
      case "str":
        return this.cells.addContent(CellKind.text, decodeXstring(value), hasFormula);
      case "b":
        return this.cells.addContent(CellKind.boolean, value.trim() === "1" || value.trim() === "true" ? 1 : 0, hasFormula);
      case "e":
        return this.cells.addContent(CellKind.error, value, hasFormula);
      case "d":
        return this.cells.addContent(CellKind.number, isoSerial(value), hasFormula);
      default:
        return this.cells.addContent(CellKind.number, this.numberOf(value), hasFormula);
    }
  }

  private numberOf(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number)) throw this.broken(`number ${text.slice(0, 40)}`);
    return number;
  }

  /** Where the tag that ends at `position` begins: "<" cannot stand inside a tag. */
  private startOf(position: number): number {
    return this.text.lastIndexOf("<", position - 1);
  }

  private broken(what: string): UnreadableWorkbook {
    return new UnreadableWorkbook("broken", `${this.part}: ${what}`);
  }
}

/** Serial number (1900 system) of an ISO 8601 date cell. */
function isoSerial(text: string): number {
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? 0 : time / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** Reads a worksheet part. Throws UnreadableWorkbook "doctype" or "broken". */
export function scanSheet(text: string, part: string): ScannedSheet {
  return new SheetScan(text, part).run();
}
