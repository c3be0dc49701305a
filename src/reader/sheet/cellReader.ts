import { maxColumn } from "../../core/model/cellRef";
import type { CellValue } from "../../core/model/sheetGrid";
import { UNCALCULATED, decodeXstring } from "../../xlsx/cellText";
import { readRichText } from "../richText";
import { digitsIn } from "../xml/digits";
import { Token, type XmlReader } from "../xml/xmlReader";
import { isoSerial } from "./isoDate";
import { PlainCell } from "./plainCell";
import type { StoredCells } from "./storedCells";

const code = (letter: string): number => letter.charCodeAt(0);
const cellName = code("c");
const valueName = code("v");
const formulaName = code("f");
const placeName = code("r");
const typeName = code("t");
const letterA = code("A");
const letterZ = code("Z");
const lowerA = code("a");
const lowerZ = code("z");

const numberText = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** Types of cells by their code in the file (ST_CellType, ECMA-376 part 1, 18.18.11). */
type CellType = "n" | "s" | "b" | "e" | "d" | "str" | "inlineStr";
const types: ReadonlyMap<string, CellType> = new Map((["n", "s", "b", "e", "d", "str", "inlineStr"] as const).map((type) => [type, type]));

/**
 * Reads the cells of a row. Numbers and indexes made of digits are read from the bytes without a string being made.
 */
export class CellReader {
  private readonly plain: PlainCell;
  private row = 0;
  /** Column of the cell read last. */
  private column = 0;
  private type: CellType = "n";

  constructor(private readonly xml: XmlReader, private readonly strings: readonly string[], private readonly uses1904Dates: boolean) {
    this.plain = new PlainCell(xml.bytes);
  }

  startRow(row: number): void {
    this.row = row;
    this.column = 0;
  }

  /** Reads as many plain cells as follow each other here, straight from the bytes. */
  readPlainCells(into: StoredCells): void {
    const { plain, xml, strings } = this;
    for (let end = xml.isBetweenTags ? plain.find(xml.position) : -1; end !== -1; end = plain.find(end)) {
      if (plain.row !== this.row || plain.column <= this.column || plain.column > maxColumn) return;
      const value = plain.isBlank ? null : plain.isShared ? strings[plain.number] : plain.number;
      if (value === undefined) return;
      this.column = plain.column;
      if (value !== null) into.add(plain.column, value);
      xml.passTo(end);
    }
  }

  /** Reads the cell just opened and leaves the reader behind its end tag. */
  readCell(into: StoredCells): void {
    this.column = this.place();
    const value = this.value();
    if (value !== null) into.add(this.column, value);
  }

  /** Whether the element just opened is a cell. */
  isCell(): boolean {
    return this.isNamed(cellName);
  }

  /** Column of the cell just opened; without an address cells are counted. */
  private place(): number {
    const { xml } = this;
    const { attributes, bytes } = xml;
    let column = this.column + 1;
    this.type = "n";
    for (let index = 0; index < xml.attributeCount; index += 1) {
      const start = attributes[index * 4] as number;
      if ((attributes[index * 4 + 1] as number) !== start + 1) continue;
      if (bytes[start] === placeName) column = this.columnOf(index);
      else if (bytes[start] === typeName) this.type = this.typeOf(index);
    }
    if (column <= this.column || column > maxColumn) throw xml.broken(`cell ${String(column)} after ${String(this.column)} in row ${String(this.row)}`);
    return column;
  }

  /** Value of the cell just opened, null when it holds nothing. */
  private value(): CellValue | null {
    const { xml, type } = this;
    let found: CellValue | null = type === "str" ? "" : null;
    let hasFormula = false;
    for (;;) {
      const token = xml.next();
      if (token === Token.close) break;
      if (token !== Token.open) continue;
      if (this.isNamed(valueName)) found = type === "inlineStr" ? this.skipped(found) : this.readValue();
      else if (this.isNamed(formulaName)) {
        hasFormula = true;
        xml.skip();
      } else if (type === "inlineStr" && xml.isNamed("is")) found = readRichText(xml);
      else xml.skip();
    }
    if (type === "inlineStr") return found ?? "";
    return found === null && hasFormula ? UNCALCULATED : found;
  }

  private isNamed(letter: number): boolean {
    const { xml } = this;
    return xml.nameEnd === xml.nameStart + 1 && xml.bytes[xml.nameStart] === letter;
  }

  private skipped(found: CellValue | null): CellValue | null {
    this.xml.skip();
    return found;
  }

  private columnOf(index: number): number {
    const { attributes, bytes } = this.xml;
    const end = attributes[index * 4 + 3] as number;
    let at = attributes[index * 4 + 2] as number;
    let column = 0;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= letterA && byte <= letterZ) column = column * 26 + byte - letterA + 1;
      else if (byte >= lowerA && byte <= lowerZ) column = column * 26 + byte - lowerA + 1;
      else break;
    }
    if (digitsIn(bytes, at, end) !== this.row) throw this.xml.broken(`a cell of another row in row ${String(this.row)}`);
    return column;
  }

  private typeOf(index: number): CellType {
    const { attributes, bytes } = this.xml;
    const start = attributes[index * 4 + 2] as number;
    if (attributes[index * 4 + 3] === start + 1 && bytes[start] === code("s")) return "s";
    const type = types.get(this.xml.attributeValue(index));
    if (type === undefined) throw this.xml.broken("a cell of unknown type");
    return type;
  }

  /** Value of <v>, just opened. */
  private readValue(): CellValue | null {
    const { xml, type } = this;
    const token = xml.next();
    if (token === Token.close) return type === "str" ? "" : null;
    if (token === Token.text && (type === "n" || type === "s")) {
      const number = digitsIn(xml.bytes, xml.textStart, xml.textEnd);
      if (number >= 0) {
        if (xml.next() === Token.close) return type === "s" ? this.shared(number) : number;
        throw xml.broken("more than a number in a value");
      }
    }
    let text = "";
    for (let next: Token = token; next !== Token.close; next = xml.next()) {
      if (next === Token.open) throw xml.broken("an element in a value");
      text += xml.text();
    }
    return this.read(text);
  }

  private read(text: string): CellValue | null {
    if (this.type === "str") return decodeXstring(text);
    const trimmed = text.trim();
    if (trimmed === "") return null;
    switch (this.type) {
      case "s":
        return this.shared(this.number(trimmed));
      case "b":
        return trimmed === "1" || trimmed === "true";
      case "e":
        return trimmed;
      case "d":
        return isoSerial(trimmed, this.uses1904Dates) ?? trimmed;
      default:
        return this.number(trimmed);
    }
  }

  private number(text: string): number {
    const number = numberText.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw this.xml.broken("a number that is none");
    return number;
  }

  private shared(index: number): string {
    const text = this.strings[index];
    if (text === undefined) throw this.xml.broken("a shared string that is not there");
    return text;
  }
}
