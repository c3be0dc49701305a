import type { MissingColumn, MissingField, RegisterCompleteness, RowsComplete } from "../core/model/completeness";
import { formatInteger } from "./format";

const markWords: Readonly<Record<MissingField["mark"], string>> = { L: "theo luật, biểu mẫu", C: "cần cho tiêu chí" };

const outOf = (part: number, whole: number): string => `${formatInteger(part)}/${formatInteger(whole)} dòng`;

const complete = ({ complete: done, rows }: RowsComplete): string => (rows === 0 ? "chưa có dòng nào" : `${outOf(done, rows)} đủ thông tin`);

/** A hamlet's households beside those the list of hamlets gives it. */
const households = ({ expected, listed }: RowsComplete): string =>
  expected === null ? "" : ` · sổ có ${formatInteger(listed)}/${formatInteger(expected)} hộ`;

/** Where columns are missing no row may be complete: what the others hold is said beside it. */
const filled = ({ filled: done, rows }: RowsComplete): string => ` · riêng các cột đang có: ${formatInteger(done)}/${formatInteger(rows)}`;

/** What the rows are compared with; where nothing independent is known it is said. */
const expected = ({ expectedFrom, expected: number, listed, rows }: RegisterCompleteness): string => {
  if (expectedFrom === "hamletList") {
    const inRegister = `sổ có ${formatInteger(listed)} hộ đang cư trú`;
    return number === null ? `Bảng tham số chưa ghi số hộ; ${inRegister}.` : `Bảng tham số ghi ${formatInteger(number)} hộ; ${inRegister}.`;
  }
  const removed = rows === listed ? "" : ` (${formatInteger(rows - listed)} dòng đã ra khỏi danh sách)`;
  return `Không có con số độc lập để đối chiếu: lấy số dòng đang tính của sổ, ${formatInteger(listed)} dòng${removed}.`;
};

/** Every word about how complete the registers are. */
export const completenessWords = {
  title: (registers: number): string => `Mức độ đầy đủ (${formatInteger(registers)} sổ)`,
  note: "Một dòng là đủ khi mọi cột bắt buộc (theo luật, biểu mẫu hoặc tiêu chí) đều ghi nội dung đọc được. Ô trống, dấu “-”, “…”, ô lỗi, chữ không hiểu được là thiếu.",
  register: (register: RegisterCompleteness): string => {
    const columns = register.missingColumns.length;
    return columns === 0 ? complete(register) : `${complete(register)} · thiếu ${formatInteger(columns)} cột`;
  },
  hamlet: (figures: RowsComplete, { expectedFrom, missingColumns }: RegisterCompleteness): string =>
    `${complete(figures)}${missingColumns.length > 0 && figures.rows > 0 ? filled(figures) : ""}${expectedFrom === "hamletList" ? households(figures) : ""}`,
  expected,
  missingColumns: (sheet: string, count: number): string => `Trang ${sheet} thiếu ${formatInteger(count)} cột bắt buộc:`,
  missingColumn: ({ mark, rows }: MissingColumn, heading: string): string => `“${heading}” (${markWords[mark]}): ${formatInteger(rows)} dòng cần`,
  filled: ({ filled: done, rows }: RowsComplete): string => `Riêng các cột đang có: ${outOf(done, rows)} đủ.`,
  hamlets: (register: string): string => `Theo thôn: ${register}`,
  noHamlet: "Chưa rõ thôn",
  fields: (place: string): string => `Nội dung còn thiếu: ${place}`,
  field: ({ count, unread, mark }: MissingField, heading: string): string =>
    `“${heading}” (${markWords[mark]}): thiếu ở ${formatInteger(count)} dòng${unread > 0 ? `, trong đó ${formatInteger(unread)} dòng có ghi nhưng không đọc được` : ""}`,
  rowsOf: (heading: string): string => `Các dòng thiếu “${heading}”`,
  nothingMissing: "Các cột đang có không thiếu gì.",
};
