import type { ExportFormat } from "../core/model/exportFile";
import type { MaskingLevel } from "../core/model/maskingLevel";

const formats: Readonly<Record<ExportFormat, string>> = {
  xlsx: "Sổ Excel (.xlsx)",
  docx: "Báo cáo Word (.docx)",
  csv: "Bảng chữ (.csv)",
  json: "Dữ liệu (.json)",
};

const levels: Readonly<Record<MaskingLevel, { readonly label: string; readonly hint: string }>> = {
  masked: { label: "Che tên", hint: "Họ tên còn chữ cái đầu, số giấy tờ còn 3 số đầu và 2 số cuối; bỏ nơi ở chi tiết và ghi chú." },
  counts: { label: "Chỉ số lượng", hint: "Danh sách chỉ còn tổng số; số từ 1 đến 4 và những số làm lộ chúng được thay bằng dấu *. Không kèm bảng tiêu chí, vì kết quả đạt hay không đạt cũng làm lộ số." },
  full: { label: "Đủ họ tên", hint: "Đủ họ tên, số giấy tờ của từng người; trong tệp có ghi rõ điều này." },
};

/** Words of the dialog in which tables are exported. */
export const exportPane = {
  open: "Xuất biểu…",
  title: "Xuất biểu",
  intro: "Tệp được tạo ngay trên máy này và lập lại từ sổ; chữ đã gõ thêm vào trang biểu không đi theo.",
  tables: "Biểu cần xuất",
  clear: "Bỏ chọn hết",
  format: "Loại tệp",
  formats,
  separator: "Dấu ngăn cột",
  separators: { ",": "Dấu phẩy", ";": "Dấu chấm phẩy (Excel tiếng Việt)" },
  level: "Thông tin cá nhân",
  levels,
  fullWarning: "Tệp này có dữ liệu cá nhân nhạy cảm. Chỉ gửi cho người có thẩm quyền, bằng đường được phép.",
  confirmFull: "Tôi chủ động xuất đủ họ tên theo nhiệm vụ",
  save: "Lưu tệp",
  openNew: "Mở thành sổ mới trong Excel",
  copy: "Chép bảng",
  close: "Đóng",
  working: "Đang tạo…",
  nothing: "Chọn ít nhất một biểu.",
  saved: (fileName: string): string => `Đã tạo tệp ${fileName}. Nếu không thấy tệp trong thư mục tải xuống, hãy dùng nút khác bên dưới.`,
  opened: "Đã mở thành sổ mới trong Excel, chưa lưu.",
  copied: "Đã chép bảng; dán vào Excel hoặc Word.",
  copyFailed: "Không chép được tự động. Bấm vào ô dưới đây rồi nhấn Ctrl+C.",
  text: "Nội dung để chép",
  textHint: "Bấm vào ô là chọn tất cả.",
} as const;
