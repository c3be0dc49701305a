import type { LocalDate } from "../core/model/localDate";
import type { ReportInfo } from "../core/model/reportInfo";
import { calendarKinds, type PeriodKind, type ReportPeriod } from "../core/model/reportPeriod";
import { formatDate, formatInteger } from "./format";
import { periodText } from "./periodText";
import { windowWords } from "./windows";

const periodKindWords: Readonly<Record<PeriodKind, string>> = {
  month: "Tháng",
  quarter: "Quý",
  halfYear: "6 tháng",
  nineMonths: "9 tháng",
  year: "Năm",
  window: "Kỳ đánh giá",
  fromDecember15: `Kỳ ${windowWords.fromDecember15}`,
  fromNovember16: `Kỳ ${windowWords.fromNovember16}`,
  fromNovember1: `Kỳ ${windowWords.fromNovember1}`,
  custom: "Từ ngày … đến ngày …",
};

/** "Sau cai" of the sheet "Biểu T04 Sau cai". */
const shortName = (sheetName: string): string => sheetName.replace(/^Biểu (T\d\d )?/u, "");

const named = (code: string, sheetName: string): string => {
  const name = shortName(sheetName);
  const text = name.slice(0, 1).toLocaleUpperCase("vi") + name.slice(1);
  return code === "" ? text : `${code}. ${text}`;
};

/** A period that is said by its two days. */
const hasNoName = ({ kind }: ReportPeriod): boolean => !(calendarKinds as readonly PeriodKind[]).includes(kind);

const maskingWords: Readonly<Record<ReportInfo["masking"], string | null>> = { full: "ghi đủ họ tên", masked: "che họ tên", counts: null };

const counted = (count: number, what: string): string => `${formatInteger(count)} ${what}`;

/** Words of the pane about reporting tables; what a table says of itself is in its definition and in i18n/reports. */
export const reportPane = {
  write: (count: number): string => (count === 0 ? "Lập biểu đã chọn" : `Lập ${formatInteger(count)} biểu đã chọn`),
  choose: "Chọn biểu cần lập",
  loading: "Đang lấy danh sách biểu…",
  groups: { list: "Danh sách", figures: "Biểu số liệu", blank: "Mẫu điền tay", sets: "Tự đánh giá theo bộ tiêu chí" },
  group: (name: string, count: number, chosen: number): string => (chosen === 0 ? `${name} (${formatInteger(count)})` : `${name} (${formatInteger(count)}, đã chọn ${formatInteger(chosen)})`),
  clear: "Bỏ chọn hết",
  named,
  form: (form: string | null): string => form ?? "Biểu tự lập",
  /** A form without a receiver leaves dots for the name. */
  to: (receiver: string): string => (/\p{L}/u.test(receiver) ? `nhận: ${receiver}` : "nơi nhận để trống"),
  masking: (level: ReportInfo["masking"]): string | null => maskingWords[level],
  ownPeriod: (period: ReportPeriod): string => `kỳ: ${hasNoName(period) ? `${formatDate(period.from)} - ${formatDate(period.to)}` : periodText(period)}`,
  preview: "Xem trước",
  previewOf: (name: string): string => `Xem trước biểu ${name}`,
  setResults: "Xem tiêu chí",
  setResultsOf: (name: string): string => `Xem tiêu chí của ${name}`,
  period: {
    label: "Kỳ báo cáo",
    own: "Kỳ riêng của từng biểu",
    kinds: periodKindWords,
    chosen: (period: ReportPeriod): string => (period.kind === "window" ? `Kỳ đánh giá ${periodText(period)}` : periodText(period).replace(/^./u, (first) => first.toLocaleUpperCase("vi"))),
    earlier: (period: ReportPeriod): string => `Lùi về ${periodText(period)}`,
    later: (period: ReportPeriod): string => `Tới ${periodText(period)}`,
    latest: "Đang ở kỳ mới nhất",
    from: "Từ ngày",
    to: "Đến ngày",
    wrongOrder: "Ngày cuối phải từ ngày đầu trở đi",
    afterAsOf: (asOf: LocalDate): string => `Kỳ này bắt đầu sau ngày chốt số liệu ${formatDate(asOf)} nên chưa có số liệu: sửa ngày chốt ở thẻ Kiểm tra rồi kiểm tra lại.`,
    setsKeepTheirs: "Biểu tự đánh giá luôn tính theo kỳ của bộ tiêu chí.",
  },
  level: {
    label: "Họ tên trong danh sách",
    own: "Theo quy định của từng biểu",
    masked: "Che họ tên, số giấy tờ, nơi ở, ghi chú",
  },
  view: {
    heading: (title: string, period: ReportPeriod, asOf: LocalDate): string => `${title}: ${periodText(period)}, số liệu đến ngày ${formatDate(asOf)}.`,
    computing: "Đang tính biểu…",
    tableOf: (name: string): string => `Số liệu biểu ${name}`,
    scrollHint: "Vuốt ngang hoặc dùng phím mũi tên để xem các cột bên phải; bấm vào số để xem các dòng tạo ra số đó.",
    figure: (value: string, row: string, column: string, rows: number): string => `${value}: ${row}, ${column}. Xem ${counted(rows, "dòng")}`,
    behind: (row: string, column: string): string => `${row}, ${column}`,
    rows: (count: number): string => `Xem ${counted(count, "dòng")}`,
    list: (rows: number | null): string => {
      if (rows === null) return "Chưa biết danh sách có mấy dòng: xem phần cần lưu ý.";
      return rows === 0 ? "Danh sách không có dòng nào: trang được lập ghi “Không có”." : `Danh sách có ${counted(rows, "dòng")}.`;
    },
    block: (heading: string, rows: number | null): string => `${heading}: ${rows === null ? "chưa có sổ" : counted(rows, "dòng")}`,
    listRows: "Các dòng trong danh sách",
    noNames: "Nội dung từng dòng chỉ có trong trang được lập, không hiện ở đây.",
    blank: (rows: number): string => `Mẫu để trống ${counted(rows, "dòng")} để điền tay; các cột không có số liệu từ sổ.`,
    marks: {
      title: "Dấu để điền vào mẫu của đơn vị",
      intro: "Gõ dấu vào ô của mẫu có sẵn trong tệp này. Muốn lấy số của một dòng thì thay phần giữa hai dấu chấm bằng tên dòng, viết như trong biểu.",
    },
    footers: "Dòng cuối biểu",
    cautions: "Cần lưu ý",
  },
} as const;
