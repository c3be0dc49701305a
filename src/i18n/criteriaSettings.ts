import type { SwitchId } from "../legal/switches";
import { formatDecimal } from "./format";
import { ownWindow } from "./windows";

/** What a reading means when it is on, and what it changes. */
export const switchWords: Readonly<Record<SwitchId, { readonly label: string; readonly hint: string }>> = {
  anyPositiveFails: { label: "Có một lần dương tính trong thời hạn là không đạt", hint: "Tiêu chí 1e, 2b. Tắt: chỉ xét lần xét nghiệm gần nhất." },
  testHeldAddicts: { label: "Người đang ở cơ sở cai nghiện, trại giam cũng phải có xét nghiệm", hint: "Tiêu chí 1e. Tắt: chỉ xét người ngoài cộng đồng." },
  preparingCounts: { label: "Đang lập hồ sơ đưa đi cai bắt buộc là tham gia cai nghiện", hint: "Tiêu chí 1b." },
  leaveOutPostRehab: { label: "Trừ người đang bị quản lý sau cai", hint: "Tiêu chí 1c, số người nghiện ngoài cộng đồng." },
  mustFall: { label: "Số người phải giảm", hint: "Tiêu chí 4a, 4b. Tắt: không tăng là đạt." },
  onlyUnlistedCases: { label: "Chỉ tính vụ do người chưa có trong danh sách gây ra", hint: "Tiêu chí 7. Tắt: tính mọi vụ do người trong diện quản lý gây ra." },
  awayHouseholds: { label: "Tính cả hộ đi vắng dài ngày", hint: "Tiêu chí 8. Tắt: chỉ tính hộ đang cư trú." },
  countHeldPersons: { label: "Tính cả người đang ở cơ sở cai nghiện, trại giam", hint: "Tiêu chí a. Tắt: chỉ tính người đang cư trú tại xã." },
  zeroIsClassIII: { label: "Không có trường hợp nào cũng là dưới mức của loại III", hint: "Tiêu chí a, c, d. Tắt: phải có ít nhất một trường hợp." },
  higherCounts: { label: "Đạt mức loại cao hơn thì cũng tính cho loại thấp hơn", hint: "Khi đếm số tiêu chí của từng loại." },
  drugFreeFirst: { label: "Đạt ba điều kiện của Điều 6 thì xếp không ma túy trước", hint: "Tắt: xếp loại I, II, III trước." },
};

const longest = 64;

/** The beginning of a long text, up to a whole word. */
const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))}…`);

const unit = (isPercentage: boolean): string => (isPercentage ? " %" : "");

/** Words of the pane about what a commune settles for its criteria. */
export const criteriaSettings = {
  title: "Cách hiểu, kỳ tính và ngưỡng của bộ này",
  intro: "Văn bản để ngỏ các điểm sau; mỗi nơi quyết định theo hướng dẫn của cấp trên. Lựa chọn lưu trong tệp này và đổi ngay kết quả, không đọc lại sổ.",
  none: "Bộ này không có điểm nào để chọn.",
  thresholds: "Ngưỡng",
  window: "Kỳ tính số liệu",
  windowHint: "Các việc trong kỳ này được tính; kỳ chọn ở đây đứng trước kỳ ở bảng tham số.",
  ownWindow,
  threshold: (label: string, content: string, level: string | null): string => `${label}. ${shortened(content)}${level === null ? "" : `, loại ${level}`}`,
  shipped: (value: number, isPercentage: boolean): string => `Theo văn bản: ${formatDecimal(value)}${unit(isPercentage)}`,
  invalid: "Ghi một số từ 0, dùng dấu phẩy cho số lẻ",
  save: "Lưu và tính lại",
  reset: "Về theo văn bản",
  saved: "Đã lưu lựa chọn về tiêu chí; kết quả đã được tính lại.",
  answer: "Trả lời…",
  change: "Sửa câu trả lời…",
  withdraw: "Rút câu trả lời",
  answerTitle: "Trả lời của người đánh giá",
  answerIntro: "Sổ không cho biết nội dung này. Câu trả lời lưu trong tệp, in cùng tài liệu vào biểu tổng hợp; không thay cho số liệu trong sổ.",
  verdict: "Kết quả",
  verdictMissing: "Chọn kết quả",
  on: "Ngày của tài liệu",
  onInvalid: "Ghi ngày dạng 15/11/2025, không sau ngày hôm nay",
  evidence: "Tài liệu, căn cứ",
  evidenceHint: (least: number, most: number): string => `Từ ${least} đến ${most} ký tự; không ghi tên và thông tin sức khỏe của người cụ thể`,
  saveAnswer: "Lưu câu trả lời",
  cancel: "Không lưu",
  given: (on: string, evidence: string): string => `Người đánh giá trả lời, theo ${evidence} ngày ${on}`,
} as const;
