import type { LeftReason, ReplacedCells } from "../core/model/cellChange";
import { columnLetters } from "../core/model/cellRef";
import type { ListedParameter, ParameterChange, ParameterField, ParameterGroup } from "../core/model/parameterForm";
import type { CellValue } from "../core/model/sheetGrid";
import type { PairProblem, PairWarning, TypedProblem } from "../core/model/typedParameter";
import type { RefusalReason } from "../core/model/writePlan";
import { formatDate, formatDecimal, formatInteger } from "./format";

const groups: Readonly<Record<ParameterGroup, string>> = {
  unit: "Đơn vị",
  dates: "Mốc ngày",
  baselines: "Số gốc",
  lastYear: "Số năm trước",
  window: "Kỳ đánh giá",
  holidays: "Ngày nghỉ",
};

const names: Readonly<Record<ParameterField, string>> = {
  communeName: "Tên xã, phường, đặc khu",
  provinceName: "Tỉnh, thành phố",
  unitKind: "Loại đơn vị hành chính",
  onKeyRoute: "Trên tuyến trọng điểm",
  registeredOn: "Ngày đăng ký xây dựng (B)",
  proposedOn: "Ngày đề nghị công nhận (D)",
  asOf: "Ngày chốt số liệu (T)",
  population: "Số nhân khẩu đang cư trú",
  householdTotal: "Số hộ gia đình đang cư trú",
  addictBaseline: "Số người nghiện khi rà soát lúc đăng ký",
  userBaseline: "Số người sử dụng trái phép khi rà soát lúc đăng ký",
  casesLastYear: "Số vụ năm trước",
  addictsLastYear: "Số người nghiện năm trước",
  usersLastYear: "Số người sử dụng trái phép năm trước",
  newsLastYear: "Số tin, bài năm trước",
  windowFrom: "Kỳ đánh giá từ ngày",
  windowTo: "Kỳ đánh giá đến ngày",
  holidays: "Ngày nghỉ lễ, Tết",
};

/** What cannot be decided or printed without the value. */
const uses: Readonly<Record<ParameterField, string>> = {
  communeName: "cần cho phần đầu các biểu và để biết địa chỉ nào ở trong xã",
  provinceName: "cần cho hồ sơ của đơn vị",
  unitKind: "cần cho phần đầu các biểu",
  onKeyRoute: "cần cho phân loại địa bàn theo Quyết định 28/2025/QĐ-TTg",
  registeredOn: "cần cho tiêu chí 6, 7 và tiêu chí 7 của khu phố tự quản",
  proposedOn: "cần cho mọi tiêu chí xét tại ngày đề nghị; chưa có thì kết quả là tạm tính",
  asOf: "cần cho mọi thời hạn; chưa có thì tính theo hôm nay",
  population: "cần cho phân loại địa bàn theo Quyết định 28/2025/QĐ-TTg",
  householdTotal: "cần cho tiêu chí 8 và tiêu chí 3 của khu phố tự quản",
  addictBaseline: "cần cho tiêu chí 4a",
  userBaseline: "cần cho tiêu chí 4b",
  casesLastYear: "cần cho chỉ tiêu 1 của Vĩnh Yên và Thông tư 124/2021/TT-BCA (khu dân cư)",
  addictsLastYear: "cần cho chỉ tiêu 8 của Vĩnh Yên",
  usersLastYear: "để so sánh với năm trước khi báo cáo",
  newsLastYear: "cần cho chỉ tiêu 7 của Vĩnh Yên",
  windowFrom: "cần cho các số đếm trong kỳ; chưa có thì tính theo năm",
  windowTo: "cần cho các số đếm trong kỳ; chưa có thì tính theo năm",
  holidays: "cần cho các thời hạn tính bằng ngày làm việc",
};

const hints: { readonly [F in ParameterField]?: string } = {
  holidays: "Ngày hoặc khoảng ngày, cách nhau bằng dấu “;”, ví dụ: 16/02/2026 - 20/02/2026; 30/4/2026",
};

const problems: Readonly<Record<TypedProblem | PairProblem, string>> = {
  noDay: "Ghi ngày có thật dạng dd/mm/yyyy, ví dụ 15/11/2025.",
  oddYear: "Kiểm tra lại năm: cần từ 2000 đến 2099.",
  noCount: "Ghi một số nguyên từ 0 trở lên, ví dụ 1.250.",
  noDays: "Ghi ngày dạng dd/mm/yyyy, hoặc khoảng “16/02/2026 - 20/02/2026”, cách nhau bằng dấu “;”.",
  oddRange: "Khoảng ngày nghỉ cần từ ngày trước đến ngày sau, không quá 31 ngày.",
  tooLong: "Nội dung quá dài: rút còn dưới 1.000 ký tự.",
  windowReversed: "Kỳ đánh giá: ngày bắt đầu cần trước hoặc bằng ngày kết thúc.",
  proposedBeforeRegistered: "Ngày đề nghị (D) cần bằng hoặc sau ngày đăng ký (B).",
};

const warnings: Readonly<Record<PairWarning, string>> = {
  asOfBeforeRegistered: "Ngày chốt số liệu (T) trước ngày đăng ký (B): xem lại, vẫn ghi được.",
  householdsAbovePeople: "Số hộ lớn hơn số nhân khẩu: xem lại, vẫn ghi được.",
  baselineAbovePeople: "Số người khi rà soát lớn hơn số nhân khẩu: xem lại, vẫn ghi được.",
};

const barred: Readonly<Record<RefusalReason, (sheet: string) => string>> = {
  protected: (sheet) => `Trang “${sheet}” đang được bảo vệ: bỏ bảo vệ ở thẻ Xem lại (Review) thì mới ghi được.`,
  filtered: (sheet) => `Trang “${sheet}” đang lọc: bỏ lọc ở thẻ Dữ liệu (Data) thì mới ghi được.`,
  changed: (sheet) => `Trang “${sheet}” đã thay đổi: đóng rồi mở lại cửa sổ này.`,
};

/** "B5"; the sheet is named once for all of them. */
const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string => `${columnLetters(column)}${row}`;

const emptyCell = "(ô trống)";

const shownNumber = (value: number): string => (value >= 0 ? formatDecimal(value) : `-${formatDecimal(-value)}`);

const shownValue = (value: CellValue): string => {
  if (typeof value === "number") return shownNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.trim() === "" ? emptyCell : value;
};

const beforeText = ({ before, dayBefore }: ParameterChange): string => (dayBefore === null || typeof before === "string" ? shownValue(before) : formatDate(dayBefore));
const afterText = ({ after, day }: ParameterChange): string => (day === null ? shownValue(after) : formatDate(day));

const leftSentences: Readonly<Record<LeftReason, string>> = {
  changed: "đã thay đổi từ lúc mở: giữ nguyên",
  formula: "là công thức: giữ nguyên",
  otherDays: "ghi ngày: giữ nguyên, vì tệp này đếm ngày theo cách khác; hãy gõ ngày đó thẳng vào ô",
};

const leftLines = (left: ReplacedCells["left"]): readonly string[] =>
  (["changed", "formula", "otherDays"] as const).flatMap((why) => {
    const cells = left.filter((cell) => cell.why === why);
    return cells.length === 0 ? [] : [`${formatInteger(cells.length)} ô ${leftSentences[why]} (${cells.map(cellName).join(", ")}).`];
  });

/** Every word of the form of the parameter sheet. */
export const parameterForm = {
  title: "Bảng tham số",
  intro: "Các ngày mốc, số gốc, số năm trước, ngày nghỉ và danh sách thôn mà nhiều tiêu chí cần đến.",
  open: "Điền bảng tham số…",
  dialogTitle: "Điền bảng tham số",
  text: (sheet: string): string => `Trang “${sheet}”. Ghi vào chỗ còn thiếu hoặc sửa chỗ đã có; chưa ghi gì vào sổ cho đến khi bạn xem lại từng ô và đồng ý.`,
  noSheet: "Tệp này chưa có bảng tham số. Tiện ích tạo được một trang “Tham số” mới; sau khi tạo, bấm “Điền bảng tham số…” lần nữa.",
  create: "Tạo bảng tham số",
  cancel: "Thôi",
  back: "Quay lại",
  review: "Xem các ô sẽ ghi",
  missing: (count: number): string => (count === 0 ? "Không còn mục nào thiếu." : `Còn thiếu hoặc chưa đọc được (${formatInteger(count)})`),
  present: (count: number): string => `Đã có (${formatInteger(count)})`,
  group: (group: ParameterGroup): string => groups[group],
  presentGroup: (group: ParameterGroup, count: number): string => `${groups[group]}: ${formatInteger(count)} mục`,
  name: (field: ParameterField): string => names[field],
  use: (field: ParameterField): string => uses[field],
  unreadable: (shown: string): string => `Ô đang ghi “${shown}”: chưa đọc được.`,
  further: (cells: number): string => `${formatInteger(cells)} ô bên dưới ghi tiếp ngày nghỉ: giữ nguyên.`,
  noRoom: "Trang không còn chỗ cho mục này: chèn thêm dòng trống ngay dưới mục cuối rồi mở lại.",
  hint: (field: ParameterField): string | null => hints[field] ?? null,
  dayPlaceholder: "dd/mm/yyyy",
  choose: "Chưa chọn",
  nonePresent: "Chưa có mục nào.",
  problem: (kind: TypedProblem | PairProblem): string => problems[kind],
  warning: (kind: PairWarning): string => warnings[kind],
  barred: (reason: RefusalReason, sheet: string): string => barred[reason](sheet),
  problemsLeft: (count: number): string => `Còn ${formatInteger(count)} chỗ cần xem lại trước khi ghi.`,
  nothingTyped: "Chưa có gì thay đổi so với bảng tham số.",
  /** What a cell holds, as the form shows it for editing; "" for a blank one. */
  typedOf: ({ value, day }: Pick<ListedParameter, "value" | "day">): string => {
    if (day !== null) return formatDate(day);
    return typeof value === "number" ? shownNumber(value) : typeof value === "boolean" ? shownValue(value) : value.trim();
  },
  hamlets: {
    title: (count: number): string => (count === 0 ? "Danh sách thôn: chưa có" : `Danh sách thôn (${formatInteger(count)})`),
    use: "cần cho tiêu chí 1 của khu phố tự quản, biểu tổng hợp theo thôn và việc nhận ra tên thôn",
    noHeadings: "Trang chưa có danh sách này: khi ghi, tiện ích thêm ba tiêu đề ở dưới bảng, cách một dòng trống.",
    item: (number: number, name: string): string => (name === "" ? `Thôn ${formatInteger(number)}` : `Thôn ${formatInteger(number)}: ${name}`),
    name: "Tên thôn, khu phố",
    households: "Số hộ",
    people: "Số nhân khẩu",
    add: "Thêm thôn",
    noRoom: "Không còn dòng trống ngay dưới danh sách: chèn thêm dòng trong trang rồi mở lại.",
    nameMissing: "Ghi tên thôn.",
    sameName: "Tên này đã có trong danh sách.",
    opensTotal: "Tên bắt đầu bằng “Tổng” hoặc “Cộng” sẽ bị đọc là dòng tổng: ghi tên khác, ví dụ thêm “Thôn” ở đầu.",
  },
  confirm: {
    title: "Ghi vào bảng tham số?",
    text: (cells: number, sheet: string): string => `${formatInteger(cells)} ô của trang “${sheet}” sẽ thay đổi như dưới đây, không ô nào khác. Giá trị cũ được ghi vào trang “Nhật ký sửa” để có thể khôi phục.`,
    list: "Các ô sẽ ghi",
    place: (change: ParameterChange): string => [`ô ${cellName(change)}`, change.heading, ...(change.isHidden ? ["dòng ẩn"] : [])].join(" · "),
    before: beforeText,
    after: afterText,
    accept: "Ghi vào bảng tham số",
  },
  /** Kind of such a change in the journal. */
  journalKind: "Điền bảng tham số",
  /** What saving did. */
  done: ({ written, left }: ReplacedCells): readonly string[] => [
    written > 0
      ? `Đã ghi ${formatInteger(written)} ô của bảng tham số. Bấm “Kiểm tra lại” để tính theo giá trị mới; muốn lấy lại giá trị cũ, sau đó bấm “Khôi phục…” ở thẻ Kiểm tra.`
      : "Không ghi ô nào vào bảng tham số.",
    ...leftLines(left),
  ],
};
