import type { CellValue } from "../../src/core/model/sheetGrid";
import { registers, type ListRegisterId } from "../../src/core/registers/registry";
import type { PlannedColumn } from "./headingPlan";
import type { Layout, Numbering } from "./layouts";
import type { Random } from "./random";

export type Line = CellValue[];

const fillers = ["UBND XÃ MẪU SƠN", "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2025)", "Năm 2025", "Đơn vị lập: Công an xã Mẫu Sơn", "Số liệu tính đến ngày 15/12/2025", "", "Mẫu số 03", "Tài liệu nội bộ", "Lưu hành trong xã", " "] as const;

/** A line with a text in one column and blanks elsewhere. */
export const lineWith = (cells: Readonly<Record<number, CellValue>>, width: number): Line => Array.from({ length: width }, (_, column) => cells[column] ?? "");

/** The rows above the headings. */
export const titleLines = (register: ListRegisterId, layout: Layout, hamlet: string, width: number, random: Random): Line[] => {
  const middle = Math.floor(width / 2);
  const lines: Line[] = [];
  if (layout.nationalHeader) {
    lines.push(lineWith({ 0: "ỦY BAN NHÂN DÂN XÃ MẪU SƠN", [middle]: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }, width));
    lines.push(lineWith({ 0: "CÔNG AN XÃ", [middle]: "Độc lập - Tự do - Hạnh phúc" }, width));
  }
  if (layout.bookNumber) lines.push(lineWith({ [middle]: "QUYỂN SỐ: 01" }, width));
  const above = Array.from({ length: layout.titleRows }, () => lineWith({ [random.pick([0, 0, middle])]: random.pick(fillers) }, width));
  const title = registers[register].titles[0] ?? "";
  if (layout.titled) above.splice(Math.floor(above.length / 2), above.length > 0 ? 1 : 0, lineWith({ 0: title.toUpperCase() }, width));
  if (layout.hamlets === "title") above.push(lineWith({ 0: hamlet }, width));
  return [...lines, ...above];
};

/** The heading rows: a merged group heading stands over its first column only, a single heading in the top row. */
export const headingLines = (columns: readonly PlannedColumn[]): Line[] => {
  const depth = Math.max(1, ...columns.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ path }, index): CellValue => {
      const text = path[level] ?? "";
      const left = columns[index - 1]?.path ?? [];
      const isMergedLeft = level < path.length - 1 && left.length > level + 1 && path.slice(0, level + 1).every((part, above) => part === left[above]);
      return isMergedLeft ? "" : text;
    }),
  );
};

const numberingCell = (numbering: Exclude<Numbering, "none">, position: number): CellValue => {
  switch (numbering) {
    case "numbers":
      return position + 1;
    case "texts":
      return String(position + 1);
    case "brackets":
      return `(${String(position + 1)})`;
    case "letters":
      return position < 2 ? (["A", "B"][position] ?? "") : position - 1;
    case "gappy":
      return position % 4 === 3 ? "" : position + 1;
  }
};

/** The row of column numbers under the headings; columns without a heading have none. */
export const numberingLines = (columns: readonly PlannedColumn[], { numbering }: Layout): Line[] => {
  if (numbering === "none") return [];
  let position = -1;
  return [columns.map(({ path }) => {
    if (path.length === 0) return "";
    position += 1;
    return numberingCell(numbering, position);
  })];
};

/** The row that names the hamlet of the rows below it. */
export const groupLine = (layout: Layout, hamlet: string, index: number, width: number): Line => {
  switch (layout.hamlets) {
    case "groupSecond":
      return lineWith({ 1: hamlet }, width);
    case "groupRoman":
      return lineWith({ 0: ["I", "II", "III", "IV", "V", "VI"][index] ?? "VII", 1: hamlet }, width);
    case "groupBare":
      return lineWith({ 0: hamlet.toUpperCase() }, width);
    default:
      return lineWith({ 0: hamlet }, width);
  }
};

/** A row that adds up the rows above it. */
export const totalLine = (words: string, count: number, width: number, random: Random): Line => {
  const at = random.pick([0, 0, 1]);
  return lineWith({ [at]: words, [Math.min(width - 1, at + 2)]: count }, width);
};

/** What stands below the last row. */
export const closingLines = (layout: Layout, count: number, width: number, random: Random): Line[] => {
  const lines: Line[] = [];
  const right = Math.max(2, width - random.int(1, Math.max(1, Math.floor(width / 2))));
  if (layout.footer) {
    lines.push(lineWith({ 0: random.pick([`1. Tổng số trường hợp có trong danh sách: ${String(count)}`, `Danh sách này có ${String(count)} trường hợp.`, "(Tính từ ngày 15/12/2024 đến ngày 15/12/2025)", `Ấn định danh sách có ${String(count)} dòng.`]) }, width));
    lines.push(lineWith({ 0: `2. Số phát sinh trong kỳ: ${String(Math.floor(count / 2))} trường hợp, tăng so với kỳ trước.` }, width));
  }
  if (layout.signatures) {
    lines.push(lineWith({}, width));
    lines.push(lineWith({ [right]: "Mẫu Sơn, ngày 20 tháng 12 năm 2025" }, width));
    lines.push(lineWith({ 1: random.pick(["NGƯỜI LẬP BIỂU", "Người lập", "NGƯỜI TỔNG HỢP"]), [right]: random.pick(["TM. ỦY BAN NHÂN DÂN", "TRƯỞNG CÔNG AN XÃ", "KT. CHỦ TỊCH"]) }, width));
    lines.push(lineWith({ 1: "(Ký, ghi rõ họ tên)", [right]: "(Ký tên, đóng dấu)" }, width));
    lines.push(lineWith({ 1: "Phạm Văn Ký", [right]: "Bùi Văn Ký" }, width));
  }
  return lines;
};
