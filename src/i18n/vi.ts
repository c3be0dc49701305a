import { configurationPane } from "./configuration";
import { criteriaSettings } from "./criteriaSettings";
import type { CheckDates, OutdatedBy, OutdatedSheet, RegisterSummary } from "../core/model/checkResult";
import type { NotRun } from "../core/model/finding";
import type { Severity } from "../core/model/severity";
import type { OwnedSheetKind, ShippedSheetKind } from "../core/model/sheetGrid";
import { formatDate, formatInteger } from "./format";
import { ruleScreen } from "./ruleScreen";
import { verificationPane } from "./verificationPane";

/** The one word of each severity; a row's status begins with it, and colour is never the only sign. */
export const severityWords: Readonly<Record<Severity, string>> = {
  violation: "Vi phạm",
  warning: "Cảnh báo",
  notice: "Lưu ý",
};

const missingDateNames: Readonly<Record<string, string>> = {
  asOf: "ngày chốt số liệu",
  proposedOn: "ngày đề nghị công nhận",
  registeredOn: "ngày đăng ký xây dựng",
};

const shell = {
  appName: "Sổ ma túy",
  tabs: { label: "Phần việc", check: "Kiểm tra", criteria: "Tiêu chí", reports: "Biểu", mapping: "Nhận sổ", rules: "Quy tắc", verification: "Thẩm định", board: "Nhiều xã" },
  close: "Đóng",
  dismiss: "Bỏ thông báo",
  crashed: {
    title: "Cửa sổ gặp lỗi",
    text: "Sổ không bị thay đổi gì. Bấm nút dưới đây để mở lại; nếu vẫn lỗi, đóng cửa sổ rồi mở lại từ thẻ Trang đầu.",
    reopen: "Mở lại",
  },
  checkFirst: (tab: string): string => `Bấm “${tab}” ở thẻ đầu tiên để có số liệu.`,
};

const files = {
  browse: "Chọn tệp…",
  browseMany: "Chọn các tệp…",
  none: "Chưa chọn tệp",
  chosen: (count: number): string => `Đã chọn ${formatInteger(count)} tệp`,
};

const dates = {
  title: "Ngày tính",
  asOf: "Ngày chốt số liệu (T)",
  proposedOn: "Ngày đề nghị (D)",
  registeredOn: "Ngày đăng ký (B)",
  short: { asOf: "Chốt (T)", proposedOn: "Đề nghị (D)", registeredOn: "Đăng ký (B)" },
  edit: "Sửa",
  editLabel: "Sửa ngày tính",
  done: "Xong",
  doneLabel: "Xong, đóng phần sửa ngày",
  placeholder: "dd/mm/yyyy",
  invalid: "Ghi ngày dạng 15/11/2025",
  fromParameters: "lấy từ bảng tham số",
  given: "nhập ở đây",
  missing: "chưa có: kết quả là tạm tính",
  missingBaseline: "chưa có",
  missingAsOf: "chưa có: tính theo hôm nay",
  unread: "lấy từ bảng tham số khi kiểm tra",
  usesToday: (asOf: CheckDates["asOf"]): string =>
    `Bảng tham số chưa có ngày chốt số liệu: đang tính theo hôm nay, ${formatDate(asOf)}.`,
  provisional: "Chưa có ngày đề nghị: tính theo ngày chốt, kết quả là tạm tính.",
  editedSince: "Ngày đã sửa: bấm “Kiểm tra lại” để tính theo ngày mới.",
};

const phaseWords = { reading: "Đang đọc sổ", checking: "Đang kiểm tra", writing: "Đang ghi" } as const;

const run = {
  check: "Kiểm tra",
  checkAgain: "Kiểm tra lại",
  stop: "Dừng",
  stopping: "Đang dừng…",
  intro:
    "Tìm các sổ trong tệp này theo dòng tiêu đề cột và báo những dòng sai, thiếu. Chỉ đọc, không thay đổi gì trong sổ.",
  progress: (phase: keyof typeof phaseWords, done: number, total: number): string =>
    total > 0
      ? `${phaseWords[phase]}: ${formatInteger(done)}/${formatInteger(total)} ${phase === "writing" ? "bước" : "dòng"}`
      : `${phaseWords[phase]}…`,
  stalled: "Excel chưa trả lời. Nếu đang nhập dở một ô, hãy kết thúc nhập ô (Enter hoặc Esc); việc sẽ tự chạy tiếp.",
  outOfDate: "Sổ đã thay đổi sau lần kiểm tra này: kết quả có thể không còn đúng.",
  announceChecked: (counts: Readonly<Record<Severity, number>>, notRun: number): string =>
    `Đã kiểm tra xong: ${formatInteger(counts.violation)} vi phạm, ${formatInteger(counts.warning)} cảnh báo, ` +
    `${formatInteger(counts.notice)} lưu ý${notRun > 0 ? `; ${formatInteger(notRun)} quy tắc không chạy được` : ""}.`,
  technical: (detail: string): string => `Chi tiết: ${detail}`,
};

const registers = {
  title: (count: number): string => `Sổ đã nhận ra (${formatInteger(count)})`,
  place: ({ sheet, headerRow }: RegisterSummary): string => `${sheet} · tiêu đề ở dòng ${formatInteger(headerRow)}`,
  rows: (rows: number, hidden: number): string =>
    hidden > 0 ? `${formatInteger(rows)} dòng, ${formatInteger(hidden)} dòng ẩn` : `${formatInteger(rows)} dòng`,
  unknownColumns: (headings: readonly string[]): string => `Cột chưa nhận ra: ${headings.join("; ")}`,
  unknownSheets: (sheets: readonly string[]): string => `Trang không phải sổ: ${sheets.join("; ")}`,
};

const findings = {
  title: "Kết quả kiểm tra",
  facets: "Lọc theo mức độ",
  none: "Không thấy sai sót nào trong các quy tắc đã chạy.",
  noneInFilter: "Không có dòng nào ở mức độ đang lọc.",
  passed: (count: number): string => `${formatInteger(count)} quy tắc đã chạy và không thấy lỗi`,
  count: (count: number): string => formatInteger(count),
  countLabel: (count: number): string => `${formatInteger(count)} dòng`,
  shown: (from: number, to: number, total: number): string =>
    `Đang hiện ${formatInteger(from)}–${formatInteger(to)} trong ${formatInteger(total)} dòng`,
  more: "Xem thêm",
  previous: "Xem các dòng trước",
  rowsOf: (title: string): string => `Các dòng: ${title}`,
  detail: "Chi tiết",
  what: "Nội dung",
  why: "Vì sao cần xử lý",
  citation: "Căn cứ",
  todo: "Cần làm",
  position: (position: number, total: number): string => `${formatInteger(position)}/${formatInteger(total)}`,
  previousFinding: "Dòng trước",
  nextFinding: "Dòng sau",
};

const places = {
  row: (row: number): string => `Dòng ${row}`,
  column: (column: string): string => `Cột ${column}`,
  wholeRegister: "Cả sổ",
  noSheet: "không có trang tính",
};

const registerMissing = (rules: number): string => `Không có sổ này trong tệp: ${formatInteger(rules)} quy tắc chưa kiểm tra được.`;

const reasonOf = (item: NotRun, column: string | null): string => {
  switch (item.reason) {
    case "missing-register":
      return registerMissing(1);
    case "missing-column":
      return `Thiếu cột “${column ?? ""}”${item.sheet === undefined ? "" : ` ở trang ${item.sheet}`}.`;
    case "missing-date":
      return `Chưa có ${missingDateNames[item.column ?? ""] ?? "ngày cần dùng"}.`;
    case "switched-off":
      return "Quy tắc đang tắt.";
    case "failed":
      return "Quy tắc gặp lỗi khi chạy: không tính là đạt.";
  }
};

const notRun = {
  registerMissing,
  title: (count: number): string => `Quy tắc không chạy được (${formatInteger(count)})`,
  reason: (item: NotRun, column: string | null): string => `${reasonOf(item, column)}${item.partly === true ? " Mới xét được một phần." : ""}`,
};

const sheetKinds: Readonly<Partial<Record<OwnedSheetKind, string>>> & Readonly<Record<ShippedSheetKind, string>> = {
  findings: "Bảng kết quả",
  T01: "Bảng tiêu chí",
  T02: "Biểu T02",
  T17: "Biểu T17",
  T18: "Biểu T18",
  T21: "Biểu T21",
  khupho: "Biểu cam kết khu phố",
  scoring: "Bảng chấm điểm",
  T09: "Biểu T09",
  configuration: "Cấu hình tiêu chí",
  journal: "Nhật ký sửa",
  verification: "Biên bản thẩm định",
  sample: "Mẫu xác minh thực địa",
};

/** What changed since a sheet was filled. */
const changedNames: Readonly<Record<OutdatedBy, string>> = { registers: "sổ", settings: "câu trả lời, cách hiểu, ngưỡng, kỳ tính hoặc ngày", figures: "số liệu" };

const writing = {
  highlight: "Tô màu",
  removeHighlights: "Gỡ màu",
  writeFindings: "Ghi bảng kết quả",
  fillCriteria: "Lập bảng tiêu chí",
  toolbar: "Ghi vào sổ",
  done: {
    highlight: "Đã tô màu các dòng cần xem lại.",
    removeHighlights: "Đã gỡ màu; định dạng của sổ giữ nguyên.",
    writeFindings: "Đã ghi bảng kết quả.",
    fillCriteria: "Đã lập bảng tiêu chí.",
    writeReports: "Đã lập biểu.",
    writeConfiguration: configurationPane.written,
    removeAllTraces: "Đã gỡ mọi dấu vết của tiện ích khỏi tệp này.",
    justify: "Đã lưu giải trình.",
    withdraw: "Đã rút giải trình.",
    saveRules: ruleScreen.saved,
    saveCriteria: criteriaSettings.saved,
    ...verificationPane.done,
  },
  nothingWritten: "Chưa ghi được gì.",
  sheet: (kind: OwnedSheetKind, name: string): string => `${sheetKinds[kind] ?? (/^T\d\d$/.test(kind) ? `Biểu ${kind}` : "Bảng tiêu chí")}: trang “${name}”.`,
  sheets: (names: readonly string[]): string => `${formatInteger(names.length)} trang: ${names.map((name) => `“${name}”`).join(", ")}.`,
  outdated: ({ kind, name, by }: OutdatedSheet): string => {
    const sheet = sheetKinds[kind] ?? `Trang “${name}”`;
    return by.includes("figures") ? `${sheet} đã cũ: tính lại bây giờ thì số liệu khác.` : `${sheet} đã cũ: ${by.map((change) => changedNames[change]).join(" và ")} đã thay đổi sau khi điền.`;
  },
};

const criteria = {
  title: "Tiêu chí “Xã không ma túy”",
  set: "Bộ tiêu chí",
  provisional: "tạm tính",
  showRows: (count: number): string => `Xem ${formatInteger(count)} dòng`,
  threshold: (text: string): string => `Yêu cầu: ${text}`,
  of: (numerator: string, denominator: string): string => `${numerator}/${denominator}`,
  part: (name: string, figure: number): string => `${name}: ${formatInteger(figure)}`,
  against: (now: string, before: string): string => `${now} so với ${before}`,
  missing: (records: number): string => (records > 0 ? `Cần thêm ${formatInteger(records)} để đạt` : `Cần bớt ${formatInteger(-records)} để đạt`),
  noParts: "Bộ này chưa có dòng nào: bấm “Lập bảng tiêu chí” để tạo bảng, ghi nội dung và điểm vào đó rồi kiểm tra lại.",
  progress: (content: string): string => `Mức đạt: ${content}`,
  unknown: "–",
  tally: "Số tiêu chí thành phần theo kết quả",
  tallyItem: (verdict: string, count: number): string => `${verdict}: ${formatInteger(count)}`,
  number: (number: string): string => `Tiêu chí ${number}`,
};

const reports = {
  moreActions: "Việc khác",
  removeAllTraces: "Gỡ mọi dấu vết…",
  confirm: {
    title: "Gỡ mọi dấu vết?",
    text:
      "Sẽ gỡ màu, cột “Kết quả kiểm tra”, các trang do tiện ích lập và cấu hình đã lưu khỏi tệp này. Số liệu và định dạng của sổ giữ nguyên.",
    accept: "Gỡ hết",
    cancel: "Thôi",
  },
};

/** Every word of the pane. Functions take facts and give whole sentences; nothing else in the pane is Vietnamese. */
export const vi = { shell, files, dates, run, registers, findings, places, notRun, writing, criteria, reports };
