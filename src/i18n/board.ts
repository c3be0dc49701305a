import { otherVersion, type Board, type BoardFile } from "../core/model/board";
import type { BoardWords } from "../core/model/boardWords";
import type { Verdict } from "../core/model/criterion";
import { areaClassWords, verdictWords } from "./criteria";
import { exportWords } from "./exportWords";
import { fileErrors } from "./fileErrors";
import { formatDate, formatInteger, formatRatio } from "./format";
import { fullUnitName } from "./unitWords";

const communeName = (file: BoardFile): string => (file.state === "received" && file.figures.unit.name !== null ? fullUnitName(file.figures) : file.file);

const stateText: BoardWords["state"] = (file, sets) => {
  if (file.state === "notReadable") return `Không đọc được: ${fileErrors[file.refusal.code]}`;
  if (file.state === "nothingRecognised") return "Không nhận ra sổ nào: kiểm tra lại có đúng tệp sổ không";
  const { figures } = file;
  const others = sets.flatMap((set) => otherVersion(figures, set) ?? []);
  return [
    figures.findings.violation > 0 ? `Đã nhận, còn ${formatInteger(figures.findings.violation)} vi phạm` : "Đã nhận",
    ...(others.length === 0 ? [] : [`bảng tiêu chí lập theo phiên bản khác (${others.join(", ")})`]),
  ].join("; ");
};

const stepText = (file: BoardFile): string => {
  if (file.state !== "received") return "";
  const { steps, acceptedOn, changedSince } = file.figures;
  const last = steps.at(-1);
  if (last === undefined || acceptedOn === null) return "Chưa";
  const text = `${last === "approved" ? "Đã phê duyệt" : "Đã thẩm định"} ${formatDate(acceptedOn)}`;
  return changedSince ? `${text}; sổ đã sửa sau đó` : text;
};

/** Marks of verdicts, so that all parts fit one page; the legend stands below the table. */
const verdictMarks: Readonly<Record<Verdict, string>> = { met: "Đ", notMet: "K", notApplicable: "–", undetermined: "?" };

const sorted = (board: Board): { readonly received: number; readonly failed: number } => {
  const received = board.files.filter(({ state }) => state === "received").length;
  return { received, failed: board.files.length - received };
};

/** Words of the page of many communes. */
export const boardWords: BoardWords = {
  sheetName: "Tổng hợp nhiều xã",
  title: "BẢNG TỔNG HỢP NHIỀU XÃ",
  subtitle: (board, setTitle) => {
    const { received, failed } = sorted(board);
    return `(${setTitle}; đã nhận ${formatInteger(received)} tệp, ${formatInteger(failed)} tệp không dùng được, ${formatInteger(board.missing.length)} xã chưa gửi)`;
  },
  columns: [
    { text: "TT", width: 4 },
    { text: "Xã", width: 20 },
    { text: "Tình trạng tệp", width: 26 },
    { text: "Số liệu kê khai sai", width: 8 },
    { text: "Vi phạm", width: 7 },
    { text: "Cảnh báo", width: 7 },
    { text: "Lưu ý", width: 6 },
    { text: "Đã giải trình", width: 7 },
    { text: "Thẩm định", width: 13 },
  ],
  conclusion: { text: "Kết luận", width: 11 },
  commune: communeName,
  state: stateText,
  step: stepText,
  notReceived: "Chưa gửi",
  verdict: (file, part, set) => {
    if (file.state !== "received") return "";
    if (part === null) {
      const whole = file.figures.overall[set];
      return whole === undefined ? "" : verdictWords[whole];
    }
    const found = file.figures.parts.find((one) => one.set === set && one.id === part);
    if (found === undefined) return "";
    if (found.verdict !== null) return verdictMarks[found.verdict];
    return found.level === null ? "" : areaClassWords[found.level];
  },
  target: ({ share, by, met, outOf, isReached }) =>
    `Chỉ tiêu ${by === null ? "" : `đến hết năm ${String(by)} `}ít nhất ${String(share)} % số xã đạt: có ${formatInteger(met)}/${formatInteger(outOf)} xã (${formatRatio(met, outOf)}): ${isReached ? "đạt" : "chưa đạt"}.`,
  repeated: (names) => `Nhận nhiều tệp của cùng một xã, chỉ cộng tệp chọn sau cùng: ${names.join("; ")}.`,
  legend: `Ký hiệu: ${(Object.keys(verdictMarks) as Verdict[]).map((verdict) => `${verdictMarks[verdict]} = ${verdictWords[verdict]}`).join("; ")}.`,
  counted: (count, files) => `Số liệu cộng từ ${formatInteger(count)} tệp trong ${formatInteger(files)} tệp đã chọn.`,
  shared: (count) => `${formatInteger(count)} người có tên trong danh sách của nhiều xã; xem danh sách trong ngăn tiện ích.`,
  added: {
    sheetName: (id) => `Cộng ${id}`,
    filled: (title) => title.replace(/\{HAMLET\}/g, "XÃ").replace(/\{PERSON\}/g, "NGƯỜI").replace(/\{\w+\}/g, ""),
    title: (id, own) => `${own} (CỘNG CÁC XÃ, BIỂU ${id})`,
    subtitle: (files) => `(Cộng từ ${formatInteger(files)} xã; mỗi xã theo kỳ báo cáo ghi trong tệp của mình)`,
    total: "Tổng cộng",
    missing: "thiếu dữ liệu",
    lacking: (files) => `Cột ghi “thiếu dữ liệu” ở dòng tổng vì tệp sau không có số: ${files.join("; ")}.`,
    commune: "Xã, nhóm",
  },
  exported: (on) => exportWords({ unit: "Tổng hợp nhiều xã", title: "Bảng tổng hợp nhiều xã", level: "counts", on }),
  countsOnly: "Chỉ có số lượng, không có thông tin của từng người.",
};
