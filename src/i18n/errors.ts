import type { AppErrorCode } from "../app/appError";
import type { RefusalReason } from "../core/model/writePlan";

const sheetText = (sheet: string | null): string => (sheet === null ? "Trang tính" : `Trang tính “${sheet}”`);

/** One plain sentence per failure: what happened and what to do next. */
export const errorSentences: Readonly<Record<AppErrorCode, (sheet: string | null) => string>> = {
  cellEditMode: () => "Excel đang nhập dở một ô: hãy kết thúc nhập ô (Enter hoặc Esc) rồi bấm lại.",
  sheetProtected: (sheet) =>
    `${sheetText(sheet)} đang được bảo vệ: bỏ bảo vệ ở thẻ Xem lại (Review) rồi bấm lại.`,
  sheetHidden: (sheet) => `${sheetText(sheet)} đang ẩn: bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), rồi thử lại.`,
  sheetMissing: (sheet) => `${sheetText(sheet)} không còn trong sổ: bấm “Kiểm tra” để đọc lại.`,
  sheetFiltered: (sheet) => `${sheetText(sheet)} đang lọc: bỏ lọc ở thẻ Dữ liệu (Data) rồi bấm lại.`,
  otherWorkbookActive: () => "Một tệp Excel khác đang ở phía trước: bấm vào tệp sổ này rồi thử lại.",
  nothingRecognised: () =>
    "Không nhận ra sổ nào trong tệp này: kiểm tra dòng tiêu đề cột (Họ và tên, Số CCCD, …) rồi bấm lại; tệp không bị thay đổi.",
  tooLarge: (sheet) => `${sheetText(sheet)} quá lớn để đọc: xóa các dòng, cột trống thừa ở cuối trang rồi bấm lại.`,
  stateTooLarge: () => "Lựa chọn lưu trong tệp vượt quá 64 KB: rút bớt câu trả lời hoặc bộ tiêu chí riêng rồi lưu lại; chưa có gì thay đổi.",
  hostTooOld: () => "Phiên bản Excel này quá cũ: cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
  notResponding: () => "Excel không trả lời: chờ một lát rồi bấm lại; nếu vẫn vậy, lưu sổ và khởi động lại Excel.",
  cancelled: () => "Đã dừng theo yêu cầu; chưa có kết quả mới, sổ không bị thay đổi.",
  changedMeanwhile: (sheet) => `${sheetText(sheet)} đã thay đổi từ lần kiểm tra trước: bấm “Kiểm tra lại” rồi làm tiếp.`,
  nameTaken: (sheet) =>
    sheet === null
      ? "Tên trang kết quả đã có trang khác dùng: đổi tên trang đó rồi bấm lại."
      : `Tên “${sheet}” đã có trang khác dùng: đổi tên trang đó rồi bấm lại.`,
  engineMissing: () => "Chưa tải được phần kiểm tra của tiện ích: bấm lại; nếu vẫn vậy, đóng bảng tiện ích, mở lại hoặc báo cho người hỗ trợ.",
  unexpected: () => "Tiện ích gặp lỗi ngoài dự kiến: bấm lại; nếu vẫn lỗi, báo cho người hỗ trợ kèm dòng chi tiết.",
};

/** Why nothing was written into one sheet, and what to do about it. */
export const refusalSentences: Readonly<Record<RefusalReason, (sheet: string) => string>> = {
  protected: (sheet) =>
    `Không ghi vào “${sheet}”: trang đang được bảo vệ. Kết quả vẫn xem được ở đây và bằng “Ghi bảng kết quả”.`,
  filtered: (sheet) => `Không ghi vào “${sheet}”: trang đang lọc. Bỏ lọc rồi bấm lại.`,
  changed: (sheet) => `Không ghi vào “${sheet}”: trang đã thay đổi sau khi kiểm tra. Bấm “Kiểm tra lại”.`,
};
