import type { CellValue } from "../../../src/core/model/sheetGrid";
import type { Area, CellStyle, SheetContent } from "../../../src/core/model/writePlan";
import type { ExportRequest, ExportWords } from "../../../src/core/model/exportFile";
import { d } from "../../support/workbook";

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
const on = (style: CellStyle, ...areas: Area[]): SheetContent["styles"][number] => ({ style, areas });

const heading: CellStyle = { bold: true, align: "center", verticalAlign: "center", wrap: true, border: "thin" };
const cell: CellStyle = { wrap: true, verticalAlign: "center", border: "thin" };

/**
 * A report of two hamlets: head, title, unit of measure, two heading rows and the column numbers, three rows, a note,
 * signatures. Column E holds what only the add-in reads.
 */
export const hamletSheet = (notes: readonly [string, string] = ["", ""]): SheetContent => ({
  values: [
    ["ỦY BAN NHÂN DÂN XÃ MẪU SƠN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "head"],
    ["BIỂU TỔNG HỢP THEO THÔN", "", "", "", "title"],
    ["Đơn vị tính: người", "", "", "", ""],
    ["Thôn", "Người nghiện", "", "Ghi chú", "k1"],
    ["", "Tổng số", "Có hồ sơ", "", "k2"],
    ["(1)", "(2)", "(3)", "(4)", "n"],
    ["Thôn Đông", 12, 0, notes[0], "{\"a\":1}"],
    ["Thôn Đoài", -3, "-", notes[1], "r2"],
    ["Tổng số", 9, 2.5, true, "total"],
    ["1 dòng không tính: không rõ thôn.", "", "", "", ""],
    ["", "", "", "", ""],
    ["NGƯỜI LẬP BIỂU", "", "TM. ỦY BAN NHÂN DÂN", "", ""],
    ["", "", "CHỦ TỊCH", "", ""],
  ],
  font: { name: "Times New Roman", size: 12 },
  styles: [
    on({ bold: true, align: "center" }, area(1, 1, 1, 5), area(12, 1, 2, 5)),
    on({ bold: true, align: "center", size: 14, color: "#1F3864", underline: true }, area(2, 1, 1, 5)),
    on({ italic: true, align: "right" }, area(3, 1, 1, 5)),
    on(heading, area(4, 1, 2, 5)),
    on({ italic: true, align: "center", border: "thin", size: 10 }, area(6, 1, 1, 5)),
    on(cell, area(7, 1, 3, 5)),
    on({ align: "center" }, area(7, 2, 3, 2)),
    on({ bold: true, fill: "#FFF2CC" }, area(9, 1, 1, 5)),
    on({ numberFormat: "0.00" }, area(9, 3)),
  ],
  merges: [area(1, 1, 1, 2), area(1, 3, 1, 2), area(2, 1, 1, 4), area(3, 1, 1, 4), area(4, 1, 2, 1), area(4, 2, 1, 2), area(4, 4, 2, 1), area(10, 1, 1, 4), area(12, 1, 1, 2), area(12, 3, 1, 2), area(13, 3, 1, 2), area(4, 5, 2, 1)],
  columnWidths: [24, 10, 10, 30, 8],
  rowHeights: [{ row: 2, height: 24 }],
  frozenRows: 6,
  print: {
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    titleRows: { first: 4, last: 6 },
    pageNumbers: true,
    together: [{ first: 9, last: 13 }],
    pageBreaks: [9],
  },
  hiddenColumns: [5],
  formulas: [{ row: 9, column: 2, formula: "=SUM(B7:B8)" }],
});

/** A plain sheet of one column, without lines. */
export const listSheet = (values: readonly CellValue[], style: CellStyle = {}): SheetContent => ({
  ...hamletSheet(),
  values: values.map((value) => [value]),
  styles: [on(style, area(1, 1, values.length))],
  merges: [],
  columnWidths: [40],
  rowHeights: [],
  frozenRows: 0,
  print: { ...hamletSheet().print, orientation: "portrait", titleRows: null, pageNumbers: false, together: [], pageBreaks: [] },
  hiddenColumns: [],
  formulas: [],
});

export const words: ExportWords = {
  unit: "Xã Mẫu Sơn",
  title: "Biểu tổng hợp theo thôn",
  legalGround: "Căn cứ: Điều 19 Luật A & B.",
  masking: "Không có họ tên.",
  severalTables: "Nhiều biểu",
  inFull: "Đủ họ tên",
};

/** A request for T09 in one format. */
export const request = (format: ExportRequest["format"], change: Partial<ExportRequest> = {}): ExportRequest => ({
  sheets: [{ code: "T09", name: "Biểu T09 Theo thôn", content: hamletSheet() }],
  format,
  masking: "masked",
  asOf: d("2025-12-15"),
  uses1904Dates: false,
  words,
  ...change,
});

/** Texts that a spreadsheet would run, or take for something else. */
export const hostileTexts = [
  '=HYPERLINK("http://example.invalid","bấm vào đây")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u00A0=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
] as const;
