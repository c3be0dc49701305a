import type { RegisterId } from "../core/model/registerIds";
import type { CellRule, CellValidation, TemplateWords } from "../core/model/validation";
import { formatInteger } from "./format";
import { registerNames } from "./registers";

/** Names of the sheets, where a register's own name is longer than Excel's 31 characters or than a tab should be. */
const sheetNames: Readonly<Partial<Record<RegisterId, string>>> = {
  addict: "Người nghiện",
  user: "Người sử dụng trái phép",
  suspect: "Người có căn cứ nghi",
  postRehab: "Quản lý sau cai",
  test: "Sổ xét nghiệm",
  household: "Hộ gia đình cam kết",
  hotspot: "Điểm, tụ điểm",
  incident: "Vụ việc, vụ án",
  model: "Mô hình",
  outreach: "Tuyên truyền",
  commitment: "Cam kết khu phố, đoàn thể",
  exPrisoner: "Người chấp hành xong án tù",
  business: "Cơ sở kinh doanh",
  organisation: "Đơn vị phải tuyên truyền",
  parameters: "Tham số",
};

const remedy: Readonly<Record<CellValidation["style"], string>> = {
  stop: "Chọn Thử lại (Retry) để nhập lại.",
  warning: "Chọn Có (Yes) để vẫn ghi, Không (No) để nhập lại.",
};

const wanted = (rule: CellRule): string => {
  switch (rule.kind) {
    case "list":
      return "Giá trị này không có trong danh sách của ô: bấm mũi tên ở bên phải ô để chọn.";
    case "date":
      return "Ô này cần một ngày thật, từ 01/01/1900 đến 01/01/2100, ví dụ 15/03/2024.";
    case "birth":
      return "Ô này cần ngày sinh (15/03/1985) hoặc năm sinh (1985).";
  }
};

/** What template sheets and validation show in the workbook. */
export const templateWords: TemplateWords = {
  sheetName: (register) => sheetNames[register] ?? registerNames[register].slice(0, 31),
  title: (register) => registerNames[register].toLocaleUpperCase("vi"),
  hint: (register) =>
    register === "parameters"
      ? "Ghi vào cột Giá trị; danh sách thôn ở dưới ghi mỗi thôn một dòng."
      : "Ghi mỗi bản ghi một dòng, nối tiếp ngay dưới dòng tiêu đề; bảng tự dài thêm khi ghi xuống dưới.",
  unitKinds: ["Xã", "Phường", "Đặc khu"],
  alertTitle: "Sổ ma túy: giá trị khác quy ước",
  alert: (rule, style) => `${wanted(rule)} ${remedy[style]}`,
};

/** What a column will accept, for the confirmation. */
export const acceptedText = (rule: CellRule): string => {
  switch (rule.kind) {
    case "list":
      return `chọn: ${rule.options.join("; ")}`;
    case "date":
      return "ngày, từ 01/01/1900 đến 01/01/2100";
    case "birth":
      return "ngày sinh hoặc năm sinh";
  }
};

/** The words of the pane's section on templates and validation. */
export const templatePane = {
  title: "Sổ mẫu và ràng buộc nhập liệu",
  intro: "Dành cho nơi chưa có sổ, hoặc muốn Excel nhắc ngay khi gõ khác quy ước.",
  create: "Tạo sổ mẫu…",
  validate: "Thêm ràng buộc nhập liệu…",
  cancel: "Thôi",
  templates: {
    title: "Tạo sổ mẫu",
    text: "Mỗi sổ đã chọn thành một trang mới trong tệp này. Trang đang có không bị động tới.",
    group: "Chọn sổ cần tạo",
    all: "Chọn tất cả",
    accept: (count: number): string => (count === 0 ? "Tạo" : `Tạo ${formatInteger(count)} trang`),
    stays: "Trang đã tạo là sổ của bạn: “Gỡ mọi dấu vết” không xóa chúng.",
  },
  validation: {
    title: "Thêm ràng buộc nhập liệu",
    text: "Excel sẽ hỏi lại khi gõ giá trị khác quy ước vào các cột dưới đây, kể cả các dòng trống phía dưới. Số liệu và định dạng đang có giữ nguyên; ô đã có ràng buộc của bạn giữ ràng buộc cũ.",
    register: "Sổ",
    choice: (name: string, sheet: string): string => `${name} (trang “${sheet}”)`,
    columns: "Các cột và giá trị nhận",
    column: (letters: string, heading: string): string => `Cột ${letters}, ${heading}`,
    accept: "Thêm ràng buộc",
    stays: "“Gỡ mọi dấu vết” không bỏ ràng buộc này; muốn bỏ: chọn cột, thẻ Dữ liệu (Data) > Xác thực Dữ liệu (Data Validation) > Xóa Hết (Clear All).",
    none: "Cần kiểm tra trước, và sổ phải có cột ngày hoặc cột chọn giá trị.",
  },
  done: { createTemplates: "Đã tạo sổ mẫu.", addValidation: "Đã thêm ràng buộc nhập liệu." },
  /** What the removal of all traces does not take. */
  removalLeaves: "Trang sổ mẫu và ràng buộc nhập liệu bạn đã thêm ở lại: đó là sổ của bạn.",
  created: (sheets: readonly string[]): string => `Trang mới: ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  kept: (sheet: string, columns: readonly string[]): string =>
    `Trang “${sheet}”, cột ${columns.join(", ")}: có ô đã đặt ràng buộc từ trước, giữ nguyên ràng buộc cũ.`,
};
