import type { HandbookExample } from "../core/model/handbook";
import type { RuleInfo } from "../core/model/ruleInfo";
import { undecidableRules } from "../legal/undecidableRules";
import { formatDate } from "./format";

/** Words of the handbook of rules, in the pane and as pages to read and print. */
export const handbookWords = {
  title: "Sổ tay quy tắc",
  intro: (rules: number): string =>
    `Mỗi quy tắc mà tiện ích kiểm tra có một trang: vì sao cần xử lý, căn cứ, cột được xét, ngưỡng và ví dụ. Có ${rules} quy tắc; ${undecidableRules.length} quy tắc khác không xét được từ cột nào của sổ, nêu ở cuối.`,
  open: "Xem trong sổ tay",
  backToList: "Danh sách quy tắc",
  number: (ref: number | null): string => (ref === null ? "Quy tắc riêng của tiện ích" : `Quy tắc số ${ref}`),
  status: { active: "", trial: "Đang thử nghiệm: chỉ nêu để lưu ý", retired: "Không còn dùng" } satisfies Record<RuleInfo["status"], string>,
  severity: "Mức độ",
  why: "Vì sao cần xử lý",
  law: "Căn cứ",
  registers: "Áp dụng cho",
  columns: "Cột được xét",
  limits: "Ngưỡng",
  noLimits: "Không có ngưỡng",
  example: "Ví dụ",
  broken: "Chưa đúng",
  fixed: "Đã sửa",
  says: "Tiện ích báo",
  todo: "Cần làm",
  dates: ({ asOf, proposedOn }: HandbookExample): string =>
    `Số liệu chốt ngày ${asOf === null ? "…" : formatDate(asOf)}; ${proposedOn === null ? "chưa có ngày đề nghị" : `đề nghị công nhận ngày ${formatDate(proposedOn)}`}. Tên và số trong ví dụ là giả định.`,
  blank: "(để trống)",
  noRows: "(chưa có dòng nào)",
  wholeRegister: "Cả sổ",
  undecidable: "Quy tắc không xét được từ sổ",
  loading: "Đang mở sổ tay…",
  failed: "Không mở được trang sổ tay này: đóng rồi mở lại ngăn tiện ích.",
  close: "Đóng",
} as const;
