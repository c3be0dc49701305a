import type { JustificationState } from "../core/model/justification";

/** How a justification stands, in words. */
export const justificationStates: Readonly<Record<JustificationState, string>> = {
  valid: "Còn giá trị",
  expired: "Đã hết hạn",
  changed: "Số liệu đã đổi, cần giải trình lại",
  resolved: "Lỗi không còn",
  unchecked: "Chưa đối chiếu được",
};

const days = (text: string): string => (text === "" ? "không ghi thời hạn" : `có giá trị đến hết ${text}`);

/** Words of the pane about explanations of findings. */
export const justificationPane = {
  give: "Giải trình…",
  change: "Sửa giải trình…",
  withdraw: "Rút giải trình",
  recheckFirst: "Sổ đã thay đổi: bấm “Kiểm tra lại” trước khi giải trình.",
  title: "Giải trình",
  intro: "Giải trình được lưu trong trang “Kết quả kiểm tra” của tệp này và đi theo tệp khi gửi. Lỗi vẫn được đếm, riêng ở mục đã giải trình; khi số liệu của dòng này đổi, lỗi được mở lại.",
  reason: "Lý do",
  reasonHint: (least: number): string => `Ít nhất ${least} ký tự; không ghi thông tin sức khỏe của người cụ thể`,
  author: "Người giải trình",
  authorMissing: "Ghi tên hoặc chức vụ người giải trình",
  givenOn: "Ngày giải trình",
  documentNumber: "Số văn bản (nếu có)",
  expiresOn: "Có giá trị đến ngày (nếu có)",
  dayInvalid: "Ghi ngày dạng 15/11/2025",
  expiresBeforeGiven: "Ngày hết hạn trước ngày giải trình",
  save: "Lưu giải trình",
  cancel: "Không lưu",
  given: (author: string, givenOn: string, documentNumber: string, expiresOn: string): string =>
    `${author}, ngày ${givenOn}${documentNumber === "" ? "" : `, văn bản ${documentNumber}`}; ${days(expiresOn)}.`,
  listTitle: (count: number): string => `Giải trình (${count})`,
  listIntro: "Giải trình không còn dùng được giữ lại để xem; rút bỏ nếu không cần nữa.",
  incomplete: (rows: number): string => `${rows} dòng giải trình trong trang “Kết quả kiểm tra” thiếu lý do, người hoặc ngày nên chưa được tính: bổ sung ở trang đó rồi kiểm tra lại.`,
  counted: (justified: number): string => `${justified} lỗi đã giải trình, vẫn tính trong các số trên`,
  mark: "Đã giải trình",
} as const;
