import type { BoardFile, BoardPart, CommuneFigures, SharedPerson, TargetReached } from "../core/model/board";
import type { Severity } from "../core/model/severity";
import { boardWords } from "./board";
import { areaClassWords, noClass, verdictWords } from "./criteria";
import { fileErrors } from "./fileErrors";
import { formatDate, formatDecimal, formatInteger } from "./format";
import { registerName } from "./registers";

/** How a file is marked in lists: pattern of an import, with a word for each ending. */
export type FileMark = "received" | "withViolations" | "nothingRecognised" | "notReadable";

export const fileMark = (file: BoardFile): FileMark => (file.state !== "received" ? file.state : file.figures.findings.violation > 0 ? "withViolations" : "received");

const marks: Readonly<Record<FileMark, string>> = { received: "Đã nhận", withViolations: "Có vi phạm", nothingRecognised: "Không nhận ra sổ", notReadable: "Không đọc được" };

const severityCounts = (counts: Readonly<Record<Severity, number>>): string =>
  `${formatInteger(counts.violation)} vi phạm, ${formatInteger(counts.warning)} cảnh báo, ${formatInteger(counts.notice)} lưu ý`;

const partText = ({ numerator, denominator, verdict, level }: BoardPart): string => {
  const number = (value: number | null): string => (value === null ? "…" : formatDecimal(value));
  const counts = denominator === null ? (numerator === null ? "" : number(numerator)) : `${number(numerator)}/${number(denominator)}`;
  const judged = verdict !== null ? verdictWords[verdict] : level === null ? noClass : areaClassWords[level];
  return [counts, judged].filter((text) => text !== "").join("; ");
};

const datesText = ({ dates: { asOf, proposedOn } }: CommuneFigures): string => `Chốt số liệu ${formatDate(asOf)}; ${proposedOn === null ? "chưa có ngày đề nghị: tạm tính" : `đề nghị ${formatDate(proposedOn)}`}`;

/** Words of the pane's tab that puts the workbooks of many communes on one page. */
export const boardPane = {
  title: "Tổng hợp nhiều xã",
  intro: "Chọn tệp các xã gửi. Tệp chỉ được đọc ngay trên máy này, lần lượt từng tệp; không tệp nào bị mở trong Excel hay bị sửa. Không cần kiểm tra sổ đang mở.",
  files: "Tệp sổ của các xã (.xlsx, .xlsm)",
  tooMany: (count: number, most: number): string => `Đã chọn ${formatInteger(count)} tệp, nhiều nhất là ${formatInteger(most)}: chia ra làm nhiều lần.`,
  start: "Đọc và tổng hợp",
  stop: "Dừng",
  stopping: "Đang dừng…",
  progress: (done: number, total: number): string => `Đã đọc ${formatInteger(done)}/${formatInteger(total)} tệp`,
  stopped: (done: number, total: number): string => `Đã dừng: mới đọc ${formatInteger(done)}/${formatInteger(total)} tệp. Kết quả dưới đây chỉ gồm những tệp đã đọc.`,
  finished: (done: number, unusable: number): string => `Đã đọc xong ${formatInteger(done)} tệp${unusable === 0 ? "" : `, ${formatInteger(unusable)} tệp không dùng được`}.`,
  lines: "Kết quả từng tệp",
  mark: (file: BoardFile): string => marks[fileMark(file)],
  /** Why nothing came of a file; "" for one that was received. */
  reason: (file: BoardFile): string => (file.state === "notReadable" ? fileErrors[file.refusal.code] : file.state === "nothingRecognised" ? "Không có sổ nào được nhận ra: kiểm tra lại có đúng tệp sổ không." : ""),
  options: {
    title: "Danh sách xã, chỉ tiêu, so trùng người",
    expected: "Các xã phải gửi (mỗi dòng một tên)",
    expectedHint: "Để trống nếu chỉ cần những tệp đã chọn.",
    target: (by: number | null): string => (by === null ? "Chỉ tiêu số xã đạt (%)" : `Chỉ tiêu số xã đạt đến hết năm ${String(by)} (%)`),
    targetInvalid: "Ghi số nguyên từ 1 đến 100; đang để ngoài bảng",
    persons: "So người có tên ở nhiều xã",
    personsChoices: {
      none: { label: "Không so", hint: "Không số giấy tờ nào được lấy ra khỏi từng tệp." },
      number: { label: "Theo số định danh", hint: "So nguyên số trong bộ nhớ của máy này đến khi đóng cửa sổ; không hiện, không lưu số." },
      hash: { label: "Theo mã băm có khóa", hint: "Số được đổi thành mã ngay khi đọc từng tệp, chỉ so mã; không có khóa thì không ai dò ngược được." },
    },
    key: "Khóa riêng của đơn vị",
    keyHint: "Từ 8 ký tự; không được lưu lại.",
    keyMissing: "Ghi khóa từ 8 ký tự trở lên",
    changed: "Lựa chọn so trùng người có hiệu lực từ lần đọc sau.",
  },
  set: "Bộ tiêu chí đang xem",
  counted: (count: number, files: number): string => boardWords.counted(count, files),
  severityTotal: (counts: Readonly<Record<Severity, number>>): string => `Cộng các tệp được tính: ${severityCounts(counts)}.`,
  claimsTotal: (claims: number, communes: number): string => (claims === 0 ? "Không thấy số liệu kê khai sai." : `${formatInteger(claims)} số liệu kê khai sai ở ${formatInteger(communes)} tệp.`),
  target: (target: TargetReached): string => boardWords.target(target),
  repeated: (names: readonly string[]): string => boardWords.repeated(names),
  missing: (names: readonly string[]): string => `Chưa gửi (${formatInteger(names.length)}): ${names.join("; ")}.`,
  noneMissing: "Các xã trong danh sách đều đã gửi.",
  communes: (count: number): string => `Các xã (${formatInteger(count)})`,
  commune: (file: BoardFile): string => boardWords.commune(file),
  otherVersion: "Bảng tiêu chí lập theo phiên bản khác",
  notCounted: "không cộng, có tệp khác của xã này",
  wrongClaims: (count: number): string => `Kê khai sai: ${formatInteger(count)}`,
  unusable: (count: number): string => `Tệp không dùng được (${formatInteger(count)})`,
  detail: {
    file: "Tệp",
    dates: "Ngày tính",
    datesText,
    findings: "Kết quả kiểm tra",
    findingsText: ({ findings, justified, notRun }: CommuneFigures): string =>
      `${severityCounts(findings)}; ${formatInteger(justified)} đã giải trình; ${formatInteger(notRun)} quy tắc không chạy được`,
    claims: "Số liệu kê khai",
    claimsText: ({ claims: { total, differing, unverifiable } }: CommuneFigures): string => {
      if (total === 0) return "Tệp không có bảng tổng hợp để đối chiếu";
      const wrong = differing.length === 0 ? "không mục nào sai" : `sai ở mục ${differing.join("; ")}`;
      return `${formatInteger(total)} mục, ${wrong}${unverifiable === 0 ? "" : `, ${formatInteger(unverifiable)} mục chưa đối chiếu được`}`;
    },
    step: "Thẩm định",
    stepText: (file: BoardFile): string => boardWords.step(file),
    version: "Phiên bản",
    versionText: (filled: string, present: string): string => `Bảng tổng hợp lập theo phiên bản ${filled}; ở đây tính lại theo phiên bản ${present}`,
    parts: (title: string): string => `Các mục của bộ ${title}`,
    partText,
    noParts: "Tệp không có bộ tiêu chí này.",
  },
  shared: {
    title: (count: number): string => `Người có tên ở nhiều xã (${formatInteger(count)})`,
    none: "Không thấy người nào có tên ở hai xã.",
    intro: "Chỉ ghi vị trí: mở từng tệp ở dòng đó để xem.",
    list: "Vị trí trong các tệp",
    place: ({ file, register, sheet, row }: SharedPerson["places"][number]): string => `${file}: ${registerName(register)}, trang ${sheet}, dòng ${String(row)}`,
    more: (count: number): string => `Xem thêm ${formatInteger(count)} người`,
  },
  handOver: {
    about: (tables: readonly string[]): string => `Sổ Excel gồm bảng tổng hợp${tables.length === 0 ? "" : ` và các biểu cộng ${tables.join(", ")}`}; chỉ có số lượng, không có thông tin của từng người.`,
    save: "Lưu thành sổ Excel",
    openNew: "Mở thành sổ mới",
    working: "Đang tạo…",
    saved: (fileName: string): string => `Đã tạo tệp ${fileName}. Nếu không thấy tệp trong thư mục tải xuống, hãy dùng “Mở thành sổ mới”.`,
    opened: "Đã mở thành sổ mới trong Excel, chưa lưu.",
  },
} as const;
