/** Why a file could not be opened, by the workbook host's codes; each says what to do. */
const unreadable: Readonly<Record<string, string>> = {
  empty: "không có nội dung: hãy lấy lại tệp gốc.",
  image: "là ảnh, không phải sổ Excel: hãy chọn đúng tệp sổ (.xlsx).",
  pdf: "là tệp PDF, không phải sổ Excel: hãy chọn đúng tệp sổ (.xlsx).",
  webPage: "là trang web hoặc tệp XML: mở bằng Excel, lưu thành .xlsx rồi chọn lại.",
  plainText: "là tệp văn bản (như CSV): mở bằng Excel, lưu thành .xlsx rồi chọn lại.",
  archive: "là tệp nén: hãy giải nén rồi chọn tệp sổ (.xlsx) bên trong.",
  notZip: "không phải tệp Excel (.xlsx): hãy chọn đúng tệp sổ.",
  oldXls: "là tệp Excel đời cũ (.xls): mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi chọn lại.",
  encrypted: "đang đặt mật khẩu: mở bằng Excel, bỏ mật khẩu rồi chọn lại.",
  truncated: "bị cắt cụt hoặc tải về chưa hết: hãy lấy lại tệp gốc.",
  notWorkbook: "không phải sổ Excel: hãy chọn đúng tệp sổ (.xlsx).",
  binaryXlsb: "là tệp dạng .xlsb: mở bằng Excel, lưu thành .xlsx rồi chọn lại.",
  tooLarge: "quá lớn để mở ở đây: hãy xóa các trang, các dòng không dùng rồi chọn lại.",
  doctype: "có nội dung không an toàn nên không được mở: hãy lấy lại tệp gốc.",
  broken: "bị hỏng: mở và lưu lại bằng Excel rồi chọn lại.",
};

/** The words of the preview page and its server. */
export const preview = {
  title: "Xem trước tiện ích Sổ ma túy",
  sampleName: "so-mau-xa-khong-ma-tuy.xlsx",
  toolbar: {
    label: "Tệp",
    open: "Mở tệp .xlsx…",
    save: "Lưu kết quả",
    sample: "Tệp mẫu",
  },
  trials: {
    title: "Thử tình huống",
    slow: "Excel chậm (0,5 giây mỗi lượt)",
    otherWorkbook: "Một tệp khác ở phía trước",
  },
  pane: "Ngăn tiện ích Sổ ma túy",
  loading: "Đang mở tệp…",
  unreadable: (name: string, code: string): string =>
    `Tệp “${name}” ${unreadable[code] ?? "không mở được: hãy mở và lưu lại bằng Excel rồi chọn lại."}`,
  sampleMissing: "Chưa tải được tệp mẫu: bấm “Mở tệp .xlsx…” để chọn tệp của mình.",
  refusedEdit: (cell: string): string => `Không nhập được vào ô ${cell}: trang đang được bảo vệ hoặc nội dung quá dài.`,
  opened: "Excel mở sổ mới này trong một cửa sổ riêng. Bản xem trước chỉ có một cửa sổ:",
  takeOpened: "Tải sổ mới về",
  openedName: "so-moi.xlsx",
  savedName: (name: string): string => name.replace(/(\.xls[xm])?$/i, (extension) => ` (đã kiểm tra)${extension || ".xlsx"}`),
  sheet: {
    grid: (name: string): string => `Trang tính ${name}`,
    tabs: "Các trang tính",
    hidden: "ẩn",
    hiddenTab: (name: string): string => `${name} (đang ẩn)`,
    cellName: "Ô đang chọn",
    cellContent: "Nội dung ô đang chọn",
    editor: (cell: string): string => `Nhập vào ô ${cell}`,
    editing: "Đang nhập: Enter để ghi, Esc để bỏ",
    ready: "Bấm đúp hoặc gõ để sửa ô",
  },
  server: {
    building: "Đang dựng bản xem trước (lần đầu mất khoảng nửa phút)…",
    ready: (address: string): string => `Bản xem trước: ${address}  (Ctrl+C để dừng)`,
  },
};
