/** Sentences of the check command. Each names the file or option and says what to do. */
export const cliWords = {
  usage:
    "Cách dùng: npm run --silent check:workbook -- SỔ.xlsx [--as-of NĂM-THÁNG-NGÀY] [--proposed-on …] [--registered-on …] [--profile TỆP] [--set MÃ,…] [--out KẾT-QUẢ.xlsx [--accept-loss]] [--json TỆP|-] [--language vi|en]",
  noInput: "Chưa nêu tệp sổ cần kiểm tra.",
  tooManyInputs: (count: number) => `Mỗi lần chỉ kiểm tra một sổ, đã nêu ${String(count)} tệp.`,
  unknownOption: (detail: string) => `Tham số không đúng: ${detail}.`,
  badDate: (option: string, text: string) => `${option} ${text}: ngày phải viết NĂM-THÁNG-NGÀY, ví dụ 2025-12-15.`,
  unknownSet: (id: string, known: string) => `--set ${id}: không có bộ tiêu chí này. Các bộ hiện có: ${known}.`,
  unknownLanguage: (language: string) => `--language ${language}: chỉ có vi (tiếng Việt) hoặc en (tiếng Anh).`,
  profileUnusable: (path: string, detail: string, reason = "") => `${path}: hồ sơ tiêu chí không dùng được, xem lại ${detail === "" ? "tệp (không phải JSON)" : `mục “${detail}”`}. ${reason}`.trimEnd(),
  lossWithoutOut: "--accept-loss chỉ dùng cùng --out.",
  outIsInput: (path: string) => `${path}: tệp kết quả trùng với tệp gốc. Đặt tên khác cho --out để tệp gốc còn nguyên.`,
  cannotRead: (path: string) => `${path}: không đọc được tệp. Kiểm tra lại tên và quyền mở tệp.`,
  cannotWrite: (path: string) => `${path}: không ghi được tệp. Kiểm tra lại thư mục và quyền ghi.`,
  fileError: (path: string, sentence: string) => `${path}: ${sentence}`,
  losses: (path: string, items: string) => `${path}: khi ghi kết quả sẽ không giữ được ${items}. Chưa ghi gì; thêm --accept-loss nếu chấp nhận.`,
  lossKinds: {
    digitalSignature: "chữ ký số",
    macros: "macro",
    sheetReferences: "tham chiếu tới trang tính bị xóa",
  },
  asOfToday: (date: string) => `Sổ không có ngày chốt số liệu, nên lấy ngày hôm nay ${date}. Dùng --as-of để chọn ngày khác.`,
  summary: (violations: number, warnings: number, notices: number) => `Đã kiểm tra xong: ${String(violations)} vi phạm, ${String(warnings)} cảnh báo, ${String(notices)} lưu ý.`,
  notRun: (count: number) => `${String(count)} quy tắc chưa kiểm tra được vì thiếu sổ, cột hoặc ngày.`,
  refused: (sheet: string, sentence: string) => `Trang “${sheet}”: ${sentence}`,
  written: (path: string) => `Đã ghi ${path}.`,
} as const;
