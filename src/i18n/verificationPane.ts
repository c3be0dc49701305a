import type { CheckResult } from "../core/model/checkResult";
import type { Claim } from "../core/model/claim";
import type { LocalDate } from "../core/model/localDate";
import type { PartByOtherSettings, StepObstacle, StepTaken, VerificationItem, VerificationStep } from "../core/model/verification";
import { areaClassWords, noClass, verdictWords } from "./criteria";
import { formatDate, formatDecimal, formatInteger } from "./format";
import { verificationWords } from "./verification";

const claimStates: Readonly<Record<Claim["state"], string>> = { agrees: "Khớp", differs: "Chênh lệch", unverifiable: "Chưa đối chiếu được" };

const obstacles: Readonly<Record<StepObstacle, string>> = {
  "items-open": "Còn mục chưa được chấp nhận: xem, để lại hoặc trả lại xong rồi chấp nhận từng mục.",
  "no-items": "Không có mục nào để thẩm định: tệp chưa có bảng tổng hợp tiêu chí.",
  "not-verified": "Chưa kết thúc thẩm định nên chưa phê duyệt được.",
  already: "Bước này đã làm.",
  "later-step": "Đã phê duyệt: rút phê duyệt trước, rồi mới rút kết thúc thẩm định.",
  "not-taken": "Bước này chưa làm nên không có gì để rút.",
  "changed-since": "Sổ đã thay đổi sau khi kết thúc thẩm định: rút bước đó, xem lại các mục rồi kết thúc lại.",
};

const figures = ({ numerator, denominator, verdict, level, className }: PartByOtherSettings["own"]): string => {
  const number = (value: number | null): string => (value === null ? "…" : formatDecimal(value));
  const counts = denominator === null ? (numerator === null ? "" : number(numerator)) : `${number(numerator)}/${number(denominator)}`;
  const judged = verdict !== null ? verdictWords[verdict] : className ?? (level === undefined || level === null ? noClass : areaClassWords[level]);
  return [counts, judged].filter((text) => text !== "").join("; ");
};

const changeKinds = { added: "Thêm", changed: "Sửa", removed: "Bớt" } as const;

/** Words of the pane's tab for the receiving level, and for the commune that something was returned to. */
export const verificationPane = {
  write: "Lập biên bản thẩm định",
  done: {
    decide: "Đã lưu ý kiến thẩm định.",
    answerReturn: "Đã lưu câu trả lời. Lưu tệp rồi gửi lại cho cấp thẩm định.",
    takeStep: "Đã ghi vào biên bản.",
    takeBackStep: "Đã rút, biên bản được ghi lại.",
    writeVerification: "Đã lập biên bản thẩm định.",
    writeSample: "Đã lập danh sách chọn mẫu.",
  },
  title: "Thẩm định số liệu xã gửi",
  noClaims: "Tệp không có bảng tổng hợp để đối chiếu. Nếu là tệp của xã: sang thẻ “Tiêu chí”, bấm “Lập bảng tiêu chí”. Nếu là tệp xã gửi: yêu cầu xã lập bảng này trong cùng tệp với các sổ rồi gửi lại.",
  recheckFirst: "Sổ đã thay đổi: bấm “Kiểm tra lại” trước khi ghi ý kiến.",
  damaged: (texts: number): string => `${formatInteger(texts)} nội dung của biên bản trong tệp không đọc được nên không được tính: biên bản có thể đã bị sửa. Đối chiếu với bản đã ký rồi cho ý kiến lại các mục bị thiếu.`,
  changedSince: "Sổ đã thay đổi sau lần kết thúc gần nhất.",
  otherVersion: (title: string, filled: string, present: string): string => `Bảng tổng hợp lập theo bộ “${title}” phiên bản ${filled}; ở đây đang tính lại theo phiên bản ${present}: chênh lệch dưới đây có thể do hai phiên bản khác nhau.`,
  signer: {
    title: "Người ghi ý kiến",
    communeTitle: "Người trả lời",
    note: "Chỉ nhớ đến khi đóng cửa sổ này; được ghi cùng ý kiến vào tệp.",
    author: "Họ tên, chức vụ",
    authorMissing: "Ghi tên hoặc chức vụ",
    level: "Cơ quan",
    levelMissing: "Ghi tên cơ quan",
    on: "Ngày",
    onInvalid: "Ghi ngày dạng 15/11/2025, không sau hôm nay",
  },
  tally: "Số mục theo kết quả đối chiếu",
  tallyItem: (state: Claim["state"], count: number): string => `${claimStates[state]}: ${formatInteger(count)}`,
  acceptAgreeing: (count: number): string => `Chấp nhận mọi số khớp (${formatInteger(count)})`,
  claims: "Số liệu xã kê khai",
  justifications: "Giải trình của xã",
  claimed: "Xã kê khai",
  recomputed: "Tính lại",
  nothingClaimed: "bỏ trống",
  claimState: claimStates,
  showClaim: "Xem dòng xã kê khai",
  showRows: (count: number): string => `Xem ${formatInteger(count)} dòng trong sổ`,
  rowsOf: (subject: string): string => `Các dòng trong sổ: ${subject}`,
  showEvidence: "Xem ô được giải trình",
  evidence: "Căn cứ",
  noDocument: "Không ghi số văn bản",
  lastDecision: (decision: string, signed: string): string => `Ý kiến gần nhất: ${decision} (${signed})`,
  reasonGiven: (reason: string): string => `Lý do: ${reason}`,
  answered: (text: string, signed: string): string => `Xã trả lời: ${text} (${signed})`,
  decision: "Ý kiến thẩm định",
  decisionMissing: "Chọn một ý kiến",
  reason: "Lý do",
  reasonHint: (least: number): string => `Bắt buộc khi trả lại, ít nhất ${formatInteger(least)} ký tự; nói rõ xã cần làm gì`,
  reasonMissing: (least: number): string => `Trả lại thì phải ghi lý do, ít nhất ${formatInteger(least)} ký tự`,
  note: "Ghi chú (nếu có)",
  save: "Lưu ý kiến",
  steps: {
    title: "Kết thúc và phê duyệt",
    take: { verified: "Kết thúc thẩm định", approved: "Phê duyệt" } satisfies Readonly<Record<VerificationStep, string>>,
    takeBack: { verified: "Rút kết thúc thẩm định", approved: "Rút phê duyệt" } satisfies Readonly<Record<VerificationStep, string>>,
    taken: (step: StepTaken): string => verificationWords.step(step),
    none: verificationWords.noStep,
    obstacle: obstacles,
  },
  changes: {
    titleWith: (count: number): string => `Thay đổi từ lần thẩm định (${formatInteger(count)})`,
    intro: verificationWords.detection,
    notYet: "Chưa có lần thẩm định nào để so.",
    none: "Không thấy dòng nào thay đổi từ lần cho ý kiến gần nhất.",
    kind: changeKinds,
    gone: (count: number): string => `${formatInteger(count)} dòng không còn trong sổ`,
    show: (count: number): string => `Xem ${formatInteger(count)} dòng thêm hoặc sửa`,
  },
  todo: {
    title: (open: number): string => `Việc bị trả lại (${formatInteger(open)} còn mở)`,
    open: "Còn mở",
    answered: "Đã trả lời",
    changed: "Đã sửa số liệu, chờ thẩm định lại",
    closed: "Đã đóng",
    reason: (reason: string, signed: string): string => `Lý do trả lại: ${reason} (${signed})`,
    answer: "Trả lời",
    answerField: "Nội dung trả lời",
    answerMissing: "Ghi nội dung trả lời",
    save: "Lưu trả lời",
    cancel: "Thôi",
    answerOf: (subject: string): string => `Trả lời: ${subject}`,
  },
  compare: {
    title: "So với tệp gửi lần trước",
    intro: "Chọn tệp xã đã gửi lần trước; tệp chỉ được đọc ở máy này. Người được nhận ra theo số định danh hoặc tên, hộ theo mã hộ.",
    choose: "Tệp lần trước",
    reading: "Đang đọc tệp…",
    same: "Tệp đang mở không có thay đổi nào so với tệp lần trước: gửi lại mà chưa sửa gì trong sổ.",
    tally: (unchanged: number): string => `${formatInteger(unchanged)} dòng giữ nguyên.`,
    count: (kind: keyof typeof changeKinds, count: number): string => `${changeKinds[kind]} ${formatInteger(count)} dòng`,
    rowsOf: (kind: keyof typeof changeKinds, register: string): string => `${changeKinds[kind]}: ${register}`,
    fields: (columns: readonly string[]): string => columns.join(", "),
    more: (count: number): string => `và ${formatInteger(count)} dòng nữa`,
    earlierPlace: (row: number, sheet: string): string => `Dòng ${String(row)} · ${sheet} (ở tệp lần trước)`,
  },
  settings: {
    titleWith: (count: number): string => `Khác với thiết lập chuẩn (${formatInteger(count)})`,
    intro: "Tệp mang cách hiểu, ngưỡng hoặc kỳ tính riêng. Các mục dưới đây cho kết quả khác nếu tính theo thiết lập chuẩn của tiện ích.",
    own: "Theo tệp",
    shipped: "Theo chuẩn",
    figures,
  },
  sample: {
    title: "Chọn mẫu xác minh thực địa",
    intro: "Chọn ngẫu nhiên theo từng địa bàn và nhóm. Cùng mã chọn mẫu và cùng sổ thì ra đúng danh sách đó; danh sách chỉ ghi vị trí trong sổ, không ghi tên.",
    seed: "Mã chọn mẫu",
    seedMissing: "Ghi mã chọn mẫu",
    groups: "Nhóm",
    groupsMissing: "Chọn ít nhất một nhóm",
    perHamlet: (hamlet: string): string => `Số dòng mỗi nhóm ở mỗi ${hamlet}`,
    perHamletInvalid: "Ghi số từ 1 đến 999",
    group: verificationWords.sample.group,
    draw: "Chọn mẫu",
  },
  signed: (author: string, on: LocalDate, level: string): string => verificationWords.signed(author, on, level),
  decisionWord: verificationWords.decision,
  stateWord: verificationWords.state,
  subject: (item: VerificationItem, result: CheckResult): string => verificationWords.subject(item, result),
} as const;

/** The seed that stands in the field at first: today's date and the commune. */
export const firstSeed = (today: LocalDate, unit: CheckResult["unit"]): string => [formatDate(today), unit.name ?? ""].filter((text) => text !== "").join(" ");
