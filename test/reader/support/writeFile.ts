import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../../src/core/model/cellRef";
import type { CellValue, SheetGrid, TableArea, WorkbookSnapshot } from "../../../src/core/model/sheetGrid";
import { stateXml } from "../../../src/excel/stateXml";
import type { Random } from "../../corpus/random";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const transitionalMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);

/** One of the ways in which writers of .xlsx files differ. */
interface Dialect {
  readonly prefix: string;
  readonly main: string;
  readonly areStringsShared: boolean;
  readonly hasPlaces: boolean;
  readonly gap: string;
  /** Blank cells are written too, as formatted cells are. */
  readonly hasBlanks: boolean;
}

const anyDialect = (random: Random): Dialect => ({
  prefix: random.chance(0.2) ? "x:" : "",
  main: random.chance(0.3) ? strictMain : transitionalMain,
  areStringsShared: random.chance(0.6),
  hasPlaces: random.chance(0.8),
  gap: random.pick(["", "", "\n", "\r\n  "]),
  hasBlanks: random.chance(0.4),
});

const errorText = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

class Writer {
  private readonly strings: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly dialect: Dialect, private readonly random: Random) {}

  private tag(name: string, attributes: string, inside: string | null): string {
    const { prefix } = this.dialect;
    return inside === null ? `<${prefix}${name}${attributes}/>` : `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
  }

  private runs(text: string): string {
    const cut = this.random.int(0, text.length);
    const isWhole = this.random.chance(0.7) || /[\uD800-\uDBFF]$/.test(text.slice(0, cut)) || text.slice(0, cut).endsWith("\r");
    const t = (piece: string): string => this.tag("t", ' xml:space="preserve"', escaped(piece));
    return isWhole ? t(text) : this.tag("r", "", this.tag("rPr", "", this.tag("b", "", null)) + t(text.slice(0, cut))) + this.tag("r", "", t(text.slice(cut)));
  }

  private shared(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.strings.length);
    return this.strings.push(this.tag("si", "", this.runs(text) + (this.random.chance(0.1) ? this.tag("rPh", ' sb="0" eb="1"', this.tag("t", "", "x")) : ""))) - 1;
  }

  private cell(value: CellValue, place: string): string {
    const v = (text: string): string => this.tag("v", "", text);
    if (value === "") return this.tag("c", `${place} s="1"`, null);
    if (typeof value === "number") return this.tag("c", `${place}${this.random.chance(0.3) ? ' s="2"' : ""}`, (this.random.chance(0.1) ? this.tag("f", "", "1+1") : "") + v(String(value)));
    if (typeof value === "boolean") return this.tag("c", `${place} t="b"`, v(value ? "1" : "0"));
    if (errorText.test(value)) return this.tag("c", `${place} t="e"`, v(value));
    if (this.dialect.areStringsShared && this.random.chance(0.9)) return this.tag("c", `${place} s="1" t="s"`, v(String(this.shared(value))));
    return this.random.chance(0.5) ? this.tag("c", `${place} t="str"`, this.tag("f", "", "A1") + v(escaped(value))) : this.tag("c", `${place} t="inlineStr"`, this.tag("is", "", this.runs(value)));
  }

  private row(sheet: SheetGrid, index: number): string {
    const { hasPlaces, hasBlanks, gap } = this.dialect;
    const number = sheet.firstRow + index;
    const hidden = sheet.hiddenRows.has(number) ? ' hidden="1"' : "";
    let before = 0;
    const cells = (sheet.values[index] ?? []).map((value, offset) => {
      const column = sheet.firstColumn + offset;
      if (value === "" && !hasBlanks) return "";
      // Without an address a cell is the one after the cell before.
      const place = hasPlaces || column !== before + 1 ? ` r="${columnLetters(column)}${String(number)}"` : "";
      before = column;
      return this.cell(value, place) + gap;
    });
    return this.tag("row", ` r="${String(number)}"${hidden}`, gap + cells.join("")) + gap;
  }

  sheet(sheet: SheetGrid, filter: TableArea | null): string {
    const { main, prefix } = this.dialect;
    const rows = sheet.values.map((_, index) => this.row(sheet, index)).join("");
    const protection = sheet.isProtected ? this.tag("sheetProtection", ' sheet="1"', null) : "";
    const auto = filter === null ? "" : this.tag("autoFilter", ` ref="${areaName(filter)}"`, this.tag("filterColumn", ' colId="0"', null));
    const xmlns = prefix === "" ? "xmlns" : "xmlns:x";
    return `${declaration}<${prefix}worksheet ${xmlns}="${main}">${this.tag("sheetData", "", rows)}${protection}${auto}</${prefix}worksheet>`;
  }

  sharedStrings(): string {
    const { main, prefix } = this.dialect;
    return `${declaration}<${prefix}sst ${prefix === "" ? "xmlns" : "xmlns:x"}="${main}">${this.strings.join("")}</${prefix}sst>`;
  }
}

const areaName = ({ firstRow, lastRow, firstColumn, lastColumn }: TableArea): string => `${columnLetters(firstColumn)}${String(firstRow)}:${columnLetters(lastColumn)}${String(lastRow)}`;

const relationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `${declaration}<Relationships>${list.map(([kind, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="http://x/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** The smallest snapshot of the same cells: sheets begin and end with what holds something. */
export const trimmed = (sheet: SheetGrid): SheetGrid => {
  const cells = sheet.values.flatMap((row, r) => row.flatMap((value, c) => (value === "" ? [] : [[r, c] as const])));
  if (cells.length === 0) return { ...sheet, firstRow: 1, firstColumn: 1, values: [], hiddenRows: new Set(), tables: [], kept: [] };
  const [rows, columns] = [cells.map(([r]) => r), cells.map(([, c]) => c)];
  const [top, bottom, left, right] = [Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns)];
  const firstRow = sheet.firstRow + top;
  const lastRow = sheet.firstRow + bottom;
  return {
    ...sheet,
    kept: [],
    firstRow,
    firstColumn: sheet.firstColumn + left,
    values: sheet.values.slice(top, bottom + 1).map((row) => Array.from({ length: right - left + 1 }, (_, index) => row[left + index] ?? "")),
    hiddenRows: new Set([...sheet.hiddenRows].filter((row) => row >= firstRow && row <= lastRow)),
  };
};

/** Writes a snapshot as a workbook file, in any of the ways that are allowed. Owned sheets and status columns are not written. */
export const writeFile = (snapshot: WorkbookSnapshot, random: Random): Uint8Array => {
  const writer = new Writer(anyDialect(random), random);
  const sheets = snapshot.sheets.map((sheet) => {
    const hidden = [...sheet.hiddenRows];
    const filter = sheet.isFiltered ? { firstRow: Math.min(...hidden) - 1, lastRow: Math.max(...hidden), firstColumn: sheet.firstColumn, lastColumn: sheet.firstColumn } : null;
    return { sheet, xml: writer.sheet(sheet, filter) };
  });
  const state = snapshot.state === null ? [] : ([["customXml", "../customXml/item1.xml"]] as const);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${transitionalMain}" xmlns:r="r"><workbookPr date1904="${snapshot.uses1904Dates ? "1" : "0"}"/><sheets>`
      + `${sheets.map(({ sheet }, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${String(index + 1)}" state="${sheet.visibility}" r:id="rId${String(index + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([...sheets.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`] as const), ["sharedStrings", "sharedStrings.xml"], ...state]),
    "xl/sharedStrings.xml": writer.sharedStrings(),
    ...(snapshot.state === null ? {} : { "customXml/item1.xml": stateXml(snapshot.state) }),
  };
  sheets.forEach(({ sheet, xml }, index) => {
    const number = String(index + 1);
    files[`xl/worksheets/sheet${number}.xml`] = xml;
    if (sheet.tables.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(sheet.tables.map((_, table) => ["table", `/xl/tables/table${number}-${String(table)}.xml`]));
    sheet.tables.forEach((area, table) => { files[`xl/tables/table${number}-${String(table)}.xml`] = `<table id="${number}${String(table)}" displayName="T${number}_${String(table)}" ref="${areaName(area)}"/>`; });
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: random.pick([0, 1, 6] as const) });
};
