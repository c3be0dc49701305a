import type { CheckResult } from "../model/checkResult";
import { pagination } from "../model/printedPages";
import type { CellValue } from "../model/sheetGrid";
import { lineHeight, linesOf, textHeight, type Type } from "../model/textLines";
import type { SheetWords } from "../model/words";
import type { Area, CellStyle, DataBars, PrintSetup, RowSpan, SheetContent, TogetherSpan } from "../model/writePlan";

export { lineHeight, linesOf };

/** Type and margins of an office document (ND 30/2020, Phu luc I): A4, 20-25 / 20-25 / 30-35 / 15-20 mm. */
const font = { name: "Times New Roman", size: 12 } as const;
const marginsMm = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/** Stands out from white paper by more than 3 : 1 (WCAG 2.2, 1.4.11), also when printed in grey. */
const barColor = "#5A94CC";

/** Collects the cells, merges and styles of one sheet from the top down. */
export class SheetBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly areas: { style: CellStyle; area: Area }[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly bars: DataBars[] = [];
  private readonly together: TogetherSpan[] = [];
  private table: RowSpan | null = null;

  constructor(private readonly widths: readonly number[]) {}

  get columns(): number {
    return this.widths.length;
  }

  /** Characters that columns are wide together. */
  widthOf(first: number, last: number): number {
    return this.widths.slice(first - 1, last).reduce((sum, own) => sum + own, 0);
  }

  /** Number of the row that will be added next (1-based). */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** Adds a row; missing cells are blank. Returns its number. */
  addRow(values: readonly CellValue[] = []): number {
    this.rows.push(Array.from({ length: this.columns }, (_, index) => values[index] ?? ""));
    return this.rows.length;
  }

  /** Adds a row whose height fits its longest wrapped cell. */
  addTextRow(values: readonly CellValue[], type: Type = {}): number {
    const row = this.addRow(values);
    const own = values.map((value, index) => (typeof value === "string" ? textHeight(value, this.widths[index] ?? 1, type) : lineHeight));
    this.heights.push({ row, height: Math.max(lineHeight, ...own) });
    return row;
  }

  set(row: number, column: number, value: CellValue): void {
    const cells = this.rows[row - 1];
    if (cells) cells[column - 1] = value;
  }

  style(style: CellStyle, row: number, column = 1, rows = 1, columns = this.columns): void {
    this.areas.push({ style, area: { row, column, rows, columns } });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push({ row, column, rows, columns });
  }

  height(row: number, height: number): void {
    this.heights.push({ row, height });
  }

  /** Shows the percentages of a column, 0 to 100, as bars. */
  percentBars(row: number, column: number, rows: number): void {
    this.style({ numberFormat: "0.0" }, row, column, rows, 1);
    this.bars.push({ area: { row, column, rows, columns: 1 }, from: 0, to: 100, color: barColor });
  }

  /** Rows that are to be printed on one page. Of spans in one another the widest that can be had counts. */
  keepTogether(span: TogetherSpan): void {
    this.together.push(span);
  }

  /** The rows added since `first` are the lines of a table, by which what must not stand alone is found its company. */
  endTable(first: number): void {
    this.table = { first, last: this.rows.length };
  }

  /** Rows to be printed on one page, with the last lines of the table above them and, where it can be had, all below. */
  keepWithTable({ first, last }: RowSpan): void {
    this.keepTogether({ first, last, everywhere: true });
    if (this.table === null) return;
    const company = Math.max(this.table.first, this.table.last - 1);
    this.keepTogether({ first: company, last, everywhere: true });
    this.keepTogether({ first: company, last: Infinity, preferred: true });
  }

  /** Writes one text over several columns of a new row, wrapped and high enough. */
  addMergedText(text: string, style: CellStyle, column = 1, columns = this.columns): number {
    const row = this.addRow();
    this.set(row, column, text);
    this.merge(row, column, 1, columns);
    this.style({ wrap: true, ...style }, row, column, 1, columns);
    this.height(row, textHeight(text, this.widthOf(column, column + columns - 1), { size: style.size ?? font.size, bold: style.bold ?? false }));
    return row;
  }

  build(print: Pick<PrintSetup, "orientation" | "titleRows">, frozenRows: number): SheetContent {
    const styles = new Map<string, { style: CellStyle; areas: Area[] }>();
    for (const { style, area } of this.areas) {
      const key = JSON.stringify(style);
      const known = styles.get(key);
      if (known) known.areas.push(area);
      else styles.set(key, { style, areas: [area] });
    }
    const content: SheetContent = {
      values: this.rows,
      font,
      styles: [...styles.values()],
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights,
      frozenRows,
      ...(this.bars.length > 0 && { dataBars: this.bars }),
      print: { ...print, marginsMm, pageNumbers: true },
    };
    if (this.together.length === 0) return content;
    const together = this.together.map((span) => ({ ...span, last: Math.min(span.last, this.rows.length) }));
    return { ...content, print: { ...content.print, ...pagination(content, together) } };
  }
}

/** Characters wide enough for the national header in bold 12-point type. */
const nationalHeaderWidth = 54;

/** First column of the right half: where the national header, in one line, and the signatures of the chair stand. */
const rightHalf = (sheet: SheetBuilder): number => {
  let middle = Math.floor(sheet.columns / 2) + 1;
  while (middle > 2 && sheet.widthOf(middle, sheet.columns) < nationalHeaderWidth) middle -= 1;
  return middle;
};

/** Room for a line of 13-point type, underlined. */
const pairHeight = 19;

const pair = (sheet: SheetBuilder, left: string, right: string, leftStyle: CellStyle, rightStyle: CellStyle): number => {
  const row = sheet.addRow();
  const middle = rightHalf(sheet);
  const lines = (text: string, first: number, last: number, type: CellStyle): number => linesOf(text, sheet.widthOf(first, last), { size: type.size ?? font.size, bold: type.bold ?? false });
  sheet.set(row, 1, left);
  sheet.set(row, middle, right);
  sheet.merge(row, 1, 1, middle - 1);
  sheet.merge(row, middle, 1, sheet.columns - middle + 1);
  sheet.style({ align: "center", wrap: true, ...leftStyle }, row, 1, 1, middle - 1);
  sheet.style({ align: "center", wrap: true, ...rightStyle }, row, middle, 1, sheet.columns - middle + 1);
  sheet.height(row, Math.max(lines(left, 1, middle - 1, leftStyle), lines(right, middle, sheet.columns, rightStyle)) * pairHeight);
  return row;
};

/** Whose document a sheet is: name of the agency, number, place and date. */
export interface Issuer {
  readonly agency: string;
  readonly number: string;
  readonly placeAndDate: string;
}

/** Agency, national header, motto, number, place and date, title (ND 30/2020, Dieu 8). */
export const addHeadOf = (sheet: SheetBuilder, words: SheetWords, { agency, number, placeAndDate }: Issuer, title: string, subtitle: string): void => {
  pair(sheet, agency, words.nationalHeader, { bold: true, size: 12 }, { bold: true, size: 12 });
  pair(sheet, "", words.motto, {}, { bold: true, size: 13, underline: true });
  pair(sheet, number, placeAndDate, { size: 13 }, { italic: true, size: 13 });
  sheet.addRow();
  sheet.addMergedText(title, { bold: true, size: 14, align: "center" });
  sheet.addMergedText(subtitle, { italic: true, align: "center" });
  sheet.addRow();
};

/** The head of a document of the unit itself; `symbol`: kind of document in its number. */
export const addHead = (sheet: SheetBuilder, words: SheetWords, result: CheckResult, symbol: string, title: string, subtitle: string): void =>
  addHeadOf(sheet, words, { agency: words.agency(result), number: words.numberLine(symbol), placeAndDate: words.placeAndDate(result) }, title, subtitle);

const signatureRows = 4;

/** The two signatures, side by side; they stay on one page, and never alone on it. */
export const addSignatures = (sheet: SheetBuilder, words: SheetWords, result: CheckResult, own?: { readonly left: readonly string[]; readonly right: readonly string[] }): void => {
  const first = sheet.addRow();
  const { left, right } = own ?? { left: [words.preparedBy], right: words.signedBy(result) };
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [left[index] ?? "", right[index] ?? ""] as const).forEach(([leftLine, rightLine]) => pair(sheet, leftLine, rightLine, { bold: true, size: 13 }, { bold: true, size: 13 }));
  pair(sheet, words.signHint, words.signHint, { italic: true }, { italic: true });
  for (let blank = 0; blank < signatureRows; blank += 1) sheet.addRow();
  sheet.keepWithTable({ first, last: sheet.nextRow - 1 });
};

/** Bordered heading of a table. */
export const headingStyle: CellStyle = { bold: true, align: "center", verticalAlign: "center", wrap: true, border: "thin" };
/** Bordered cell of a table. */
export const cellStyle: CellStyle = { border: "thin", wrap: true, verticalAlign: "center" };

/** Adds the bordered headings of a table, one a column, in a row high enough. Returns its number. */
export const addHeadings = (sheet: SheetBuilder, texts: readonly string[]): number => {
  const row = sheet.addTextRow(texts, { bold: true });
  sheet.style(headingStyle, row, 1, 1, texts.length);
  return row;
};

/** A row of column numbers (1), (2), … under the headings. */
export const addColumnNumbers = (sheet: SheetBuilder): number => {
  const row = sheet.addRow(Array.from({ length: sheet.columns }, (_, index) => `(${String(index + 1)})`));
  sheet.style({ italic: true, align: "center", border: "thin", size: 10 }, row);
  return row;
};
