import type { FileRefusalCode } from "../core/model/fileRefusal";

const saveAs = "Mở tệp bằng Excel, chọn Lưu thành… “Excel Workbook (*.xlsx)” rồi thử lại.";

/** Why a file cannot be used, and what to do, one sentence each. Keys are the reader's codes (core/model/fileRefusal). */
export const fileErrors: Readonly<Record<FileRefusalCode, string>> = {
  empty: "Tệp này trống, không có byte nào, có thể do chép chưa xong. Chép lại tệp từ nơi gốc rồi thử lại.",
  image: "Tệp này là ảnh, không phải sổ Excel. Chọn đúng tệp sổ (.xlsx) rồi thử lại.",
  pdf: "Tệp này là tệp PDF, không phải sổ Excel. Xin hoặc chọn tệp sổ gốc (.xlsx) rồi thử lại.",
  webPage: `Tệp này là trang web hoặc tệp XML mang đuôi của Excel. ${saveAs}`,
  plainText: `Tệp này là tệp văn bản (như CSV) mang đuôi của Excel. ${saveAs}`,
  archive: "Tệp này là tệp nén. Giải nén rồi chọn tệp sổ (.xlsx) bên trong.",
  notZip: `Tệp này không phải sổ Excel (.xlsx). ${saveAs}`,
  oldXls: "Tệp này là sổ Excel kiểu cũ (.xls). Mở bằng Excel, chọn Lưu thành… “Excel Workbook (*.xlsx)” rồi thử lại.",
  binaryXlsb: "Tệp này là sổ Excel nhị phân (.xlsb). Mở bằng Excel, chọn Lưu thành… “Excel Workbook (*.xlsx)” rồi thử lại.",
  encrypted: "Tệp này có mật khẩu mở tệp. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu và thử lại.",
  truncated: "Tệp này bị cắt cụt, có thể do chép chưa xong. Chép lại tệp từ nơi gốc rồi thử lại.",
  notWorkbook: "Tệp này không phải sổ Excel mà là loại tệp khác. Chọn đúng tệp sổ (.xlsx) rồi thử lại.",
  tooLarge: "Tệp này quá lớn hoặc được nén bất thường nên không mở. Xóa các trang, hình ảnh không cần rồi lưu lại.",
  scattered: "Tệp này có trang với ô nằm lạc rất xa (gần dòng hoặc cột cuối cùng). Mở bằng Excel, xóa các dòng, cột thừa ngoài bảng, lưu rồi thử lại.",
  doctype: "Tệp này có nội dung lạ không an toàn nên không mở. Mở bằng Excel, lưu thành tệp .xlsx mới rồi thử lại.",
  broken: "Tệp này bị hỏng bên trong. Mở bằng Excel để Excel sửa, lưu thành tệp .xlsx mới rồi thử lại.",
  gone: "Không mở được tệp này: tệp đã bị chuyển, xóa hoặc đang bị chương trình khác giữ. Kiểm tra lại rồi chọn lại tệp.",
  readerFailed: "Chưa đọc được tệp này vì trình đọc gặp lỗi. Chọn lại riêng tệp này; nếu vẫn vậy, mở bằng Excel, lưu thành tệp .xlsx mới rồi thử lại.",
};
