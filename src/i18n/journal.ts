import type { FixKind } from "../core/model/cellFix";
import type { JournalWords } from "../core/model/journal";
import { parameterForm } from "./parameterForm";

/** What each kind of fix is called, in the pane and in the journal. */
export const fixKindNames: Readonly<Record<FixKind, string>> = {
  encoding: "Bảng mã cũ (TCVN3/VNI)",
  textDate: "Ngày gõ dạng chữ",
  leadingZero: "Mất số 0 ở đầu",
  wording: "Cách ghi chuẩn",
  nameCase: "Chữ hoa, chữ thường của tên",
  unicode: "Dấu tiếng Việt ghép rời",
  spaces: "Dấu cách thừa",
};

/** "2025-11-15T08:30:12" → "15/11/2025 08:30:12". */
const formatMoment: JournalWords["when"] = (moment) =>
  `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)} ${moment.slice(11)}`;

/** The words of the journal sheet. */
export const journalWords: JournalWords = {
  sheetName: "Nhật ký sửa",
  title: "NHẬT KÝ SỬA NHANH",
  note: "Tiện ích ghi mỗi ô đã sửa một dòng, để có thể khôi phục giá trị cũ. Không sửa, không sắp xếp lại các dòng này.",
  headings: [
    { text: "Thời điểm", width: 20 },
    { text: "Trang tính", width: 18 },
    { text: "Ô", width: 8 },
    { text: "Cột", width: 22 },
    { text: "Loại sửa", width: 24 },
    { text: "Giá trị cũ", width: 28 },
    { text: "Giá trị mới", width: 28 },
    { text: "Định dạng số cũ", width: 16 },
    { text: "Trạng thái", width: 22 },
    { text: "Mã (không sửa)", width: 20 },
  ],
  kind: { ...fixKindNames, entry: parameterForm.journalKind },
  state: { fixed: "đã sửa", restored: "đã khôi phục", kept: "giữ nguyên: ô đã đổi" },
  when: formatMoment,
};
