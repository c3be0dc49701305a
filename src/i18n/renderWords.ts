/** Sentences of the command that prints tables. */
export const renderWords = {
  noOffice: "Không tìm thấy LibreOffice (lệnh soffice): cài LibreOffice rồi chạy lại npm run render.",
  noPdf: (name: string) => `${name}: LibreOffice không tạo được tệp PDF.`,
  line: (name: string, pages: number, answers: readonly string[]) => `${name}: ${String(pages)} trang; ${answers.join("; ")}.`,
  headings: (missing: readonly number[]) => (missing.length === 0 ? "dòng tiêu đề lặp ở mọi trang" : `KHÔNG thấy dòng tiêu đề ở trang ${missing.join(", ")}`),
  signatures: (pages: readonly number[]) => (pages.length === 1 ? `một khối chữ ký, trang ${String(pages[0])}` : pages.length === 0 ? "KHÔNG thấy khối chữ ký" : `khối chữ ký ở các trang ${pages.join(", ")}`),
  cut: (words: readonly string[]) => (words.length === 0 ? "không chữ nào bị cắt" : `chữ KHÔNG thấy trên giấy: ${words.join(" ")}`),
  notChecked: "chưa soi được nội dung trang (thiếu pdftotext)",
  written: (folder: string) => `Đã ghi vào ${folder}.`,
} as const;
