import type { RegisterReading, SheetReading } from "../core/model/mapping";
import type { RegisterId } from "../core/model/registerIds";
import { columnsOf, listRegisterIds } from "../core/registers/registry";
import { formatInteger } from "./format";
import { registerNames } from "./registers";

const whyWords: Readonly<Record<RegisterReading["why"], string>> = {
  headings: "theo tiêu đề cột",
  title: "theo tên trang",
  choice: "do người dùng chọn",
};

/** A score in words, from its lower bound on. */
const certainties = [
  { from: 85, words: "rất chắc" },
  { from: 65, words: "khá chắc" },
  { from: 45, words: "chưa chắc" },
  { from: 0, words: "ít khả năng" },
] as const;

const certainty = (score: number): string => certainties.find(({ from }) => score >= from)?.words ?? "ít khả năng";

/** How much a sheet resembles a register it was not taken for: high scores of several leave it unsure all the same. */
const likeness = (score: number): string => {
  if (score >= 65) return "giống nhiều";
  return score >= 45 ? "giống một phần" : "giống ít";
};

const scoreText = (score: number): string => `${certainty(score)} (${formatInteger(Math.round(score))}/100 điểm)`;

const hiddenWords: Readonly<Record<SheetReading["visibility"], string | null>> = {
  visible: null,
  hidden: "trang ẩn",
  veryHidden: "trang ẩn sâu",
};

/** The fields of a register in its own order, under the first of their headings; none for the parameter sheet. */
export const registerFields = (register: RegisterId): readonly { readonly field: string; readonly label: string }[] => {
  const id = listRegisterIds.find((candidate) => candidate === register);
  if (id === undefined) return [];
  return Object.entries(columnsOf(id)).map(([field, { headings }]) => ({ field, label: headings[0] ?? field }));
};

/** Text without case and marks, so that a person finds an entry however they type it: "Số CCCD" → "so cccd". */
export const searchKey = (text: string): string =>
  text.toLocaleLowerCase("vi").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").trim();

/** Every word of the screen that shows what each sheet was taken for. */
export const mapping = {
  intro: "Xem mỗi trang được nhận là sổ nào, cột nào được đọc là gì, và sửa nếu chưa đúng. Đọc các trang không thay đổi gì trong tệp.",
  read: "Đọc các trang",
  readAgain: "Đọc lại các trang",
  empty: "Tệp này không có trang nào có nội dung.",
  title: (count: number): string => `Các trang trong tệp (${formatInteger(count)})`,
  questions: (count: number): string => `Cần xác nhận (${formatInteger(count)})`,
  outOfDate: "Sổ đã thay đổi sau khi đọc: bấm “Đọc lại các trang”. Những lựa chọn chưa lưu vẫn còn.",
  choicesChanged: "Lựa chọn nhận sổ đã đổi sau lần kiểm tra này: bấm “Kiểm tra lại”.",
  saved: "Đã lưu lựa chọn vào tệp. Sang thẻ “Kiểm tra”, bấm “Kiểm tra” để kiểm tra theo lựa chọn mới.",
  announceRead: (sheets: number, questions: number): string =>
    `Đã đọc ${formatInteger(sheets)} trang${questions > 0 ? `; ${formatInteger(questions)} trang cần bạn xác nhận` : ""}.`,
  open: "Xem và sửa ở thẻ “Nhận sổ”",
  askedOnCheck: (count: number): string =>
    `${formatInteger(count)} trang có thể là sổ nhưng chưa chắc, nên chưa được kiểm tra.`,
  draft: "Có thay đổi chưa lưu.",
  save: "Lưu lựa chọn",
  reset: "Bỏ thay đổi",
  samples: {
    hide: "Ẩn giá trị mẫu",
    note: "Khi mở một trang, mỗi cột hiện tới ba giá trị lấy từ sổ. Các giá trị chỉ hiện ở đây, không lưu, không gửi đi đâu.",
    label: "Ví dụ:",
    none: "cột chưa có giá trị",
  },
  sheet: {
    hidden: (visibility: SheetReading["visibility"]): string | null => hiddenWords[visibility],
    register: ({ register, why, score }: RegisterReading): string =>
      why === "choice"
        ? `${registerNames[register]} · ${whyWords.choice}`
        : `${registerNames[register]} · ${whyWords[why]} · ${scoreText(score)}`,
    place: ({ headerRow, rows }: RegisterReading): string =>
      `tiêu đề ở dòng ${formatInteger(headerRow)}, ${formatInteger(rows)} dòng số liệu`,
    nothing: "Chưa nhận ra là sổ nào, không được kiểm tra",
    notRegister: "Không phải sổ · do người dùng chọn",
    unreadable: (register: RegisterId): string =>
      `${registerNames[register]} · do người dùng chọn, nhưng không đọc được: xem lại dòng tiêu đề cột`,
    changed: (register: RegisterId | null | undefined): string => {
      if (register === null) return "Chưa lưu: không phải sổ";
      return register === undefined ? "Chưa lưu: trở lại tự động" : `Chưa lưu: ${registerNames[register]}`;
    },
    question: (sheet: string): string => `Trang “${sheet}” là sổ nào?`,
    candidate: (register: RegisterId, score: number): string => `${registerNames[register]} · ${likeness(score)} (${formatInteger(Math.round(score))}/100 điểm)`,
    others: "Sổ khác: mở trang ở trên rồi chọn trong danh sách.",
    choices: (sheet: string): string => `Chọn sổ cho trang “${sheet}”`,
  },
  edit: {
    register: "Trang này là",
    chooseRegister: "Chọn sổ…",
    notRegister: "Trang này không phải sổ",
    headerRow: "Dòng tiêu đề cột",
    headerRowHint: "Số dòng trong Excel; nếu tiêu đề có nhiều dòng thì ghi dòng cuối. Để trống: tự tìm.",
    headerRowInvalid: "Ghi một số dòng từ 1 đến 1048576",
    headerRowPending: "Các cột dưới đây là của dòng tiêu đề cũ; lưu lựa chọn để đọc lại.",
    several: "Trang này có nhiều sổ. Nếu chọn một sổ ở đây, cả trang sẽ được đọc là sổ ấy.",
    automatic: "Trở lại tự động",
    parameters: "Bảng tham số được đọc theo tên từng dòng, không theo cột.",
    chooseFirst: "Chọn sổ trước, rồi mới chọn nghĩa của từng cột.",
    readAfterSave: "Lưu lựa chọn để đọc các cột theo sổ vừa chọn; cột nào bạn đã chọn thì giữ nguyên.",
    columns: (count: number): string => `Các cột (${formatInteger(count)})`,
    noColumns: "Chưa thấy dòng tiêu đề cột nào trên trang này.",
  },
  column: {
    title: (letter: string, heading: string): string => `${letter} · ${heading}`,
    readAs: (letter: string, heading: string): string => `Cột ${letter}, ${heading}: đọc là`,
    notRead: "Không đọc cột này",
    automatic: "Tự nhận theo tiêu đề",
    notRecognised: "chưa nhận ra",
    propose: (label: string): string => `Có phải là “${label}”?`,
    noMatch: "Không có mục nào như vậy",
    twice: (label: string): string => `Có hai cột cùng chọn là “${label}”: chỉ một cột được đọc.`,
  },
};
