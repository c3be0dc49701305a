import type { LeftReason, ReplacedCells } from "../core/model/cellChange";
import type { CellFix, FixKind } from "../core/model/cellFix";
import { columnLetters } from "../core/model/cellRef";
import type { RestorableFix, RestoreObstacle } from "../core/model/journal";
import type { CellValue } from "../core/model/sheetGrid";
import { formatDate, formatInteger } from "./format";
import { fixKindNames } from "./journal";

/** Why the new value of each kind is certain, and what is left alone. */
const kindNotes: Readonly<Record<FixKind, string>> = {
  encoding: "Chữ gõ bằng phông .VnTime hay VNI-Times thành Unicode. Phông của ô giữ nguyên: sau khi sửa, chọn các ô đó và đổi phông sang Times New Roman.",
  textDate: "Ngày trước, tháng sau, năm đủ bốn chữ số: thành ngày thật, hiện dạng dd/mm/yyyy. Ngày còn nghi ngờ không có trong danh sách.",
  leadingZero: "Mã tỉnh có thật; giới tính, năm sinh trong số khớp với dòng. Ô thành dạng Văn bản để số 0 không mất nữa.",
  wording: "Viết lại đúng dấu, đúng chữ hoa theo danh mục. Dấu x và chữ viết tắt của xã giữ nguyên.",
  nameCase: "Họ tên viết toàn chữ hoa hoặc toàn chữ thường thành “Nguyễn Văn An”.",
  unicode: "Nhìn không khác; trong máy, mỗi chữ có dấu thành một ký tự để tìm và so sánh được.",
  spaces: "Dấu cách ở đầu, ở cuối, gõ nhiều lần, dấu cách lạ và ký tự ẩn. Dấu · cho thấy chỗ thừa.",
};

const hidden = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const oddSpace = /[^\S \n]/g;
const needless = /^ +| +$|(?<=\n) +| +(?=\n)| {2,}/g;

/** Makes needless spaces and invisible characters seen; line breaks stay. */
const withVisibleSpaces = (text: string): string =>
  text.replace(hidden, "·").replace(oddSpace, "·").replace(needless, (run) => "·".repeat(run.length));

const valueText = (value: CellValue): string => {
  if (typeof value === "string") return withVisibleSpaces(value);
  return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
};

const newValueText = ({ after, day }: Pick<CellFix, "after" | "day">): string => (day === null ? valueText(after) : formatDate(day));

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const cellName = ({ row, column }: Place): string => `${columnLetters(column)}${row}`;

const placeText = (place: Place & { readonly heading: string }, isHidden: boolean): string =>
  [place.sheet, `ô ${cellName(place)}`, ...(place.heading === "" ? [] : [place.heading]), ...(isHidden ? ["dòng ẩn"] : [])].join(" · ");

const namedPlaces = 5;

/** "DS nghiện: B5, B7; DS sử dụng: C3 và 4 ô nữa". */
const placeList = (places: readonly Place[]): string => {
  const sheets = new Map<string, string[]>();
  for (const place of places.slice(0, namedPlaces)) sheets.set(place.sheet, [...(sheets.get(place.sheet) ?? []), cellName(place)]);
  const named = [...sheets].map(([sheet, cells]) => `${sheet}: ${cells.join(", ")}`).join("; ");
  return places.length > namedPlaces ? `${named} và ${formatInteger(places.length - namedPlaces)} ô nữa` : named;
};

type Action = "applyFixes" | "restore";

const leftSentences: Readonly<Record<Action, Readonly<Record<LeftReason, string>>>> = {
  applyFixes: {
    changed: "đã thay đổi từ lúc liệt kê: giữ nguyên",
    formula: "là công thức: giữ nguyên, sửa ô gốc thì kết quả đổi theo",
    otherDays: "ghi ngày: giữ nguyên, vì tệp này đếm ngày theo cách khác",
  },
  restore: {
    changed: "không còn giá trị đã sửa: giữ nguyên",
    formula: "nay là công thức: giữ nguyên",
    otherDays: "ghi ngày: giữ nguyên",
  },
};

const leftLines = (action: Action, left: ReplacedCells["left"]): readonly string[] =>
  (["changed", "formula", "otherDays"] as const).flatMap((why) => {
    const places = left.filter((cell) => cell.why === why);
    return places.length === 0 ? [] : [`${formatInteger(places.length)} ô ${leftSentences[action][why]} (${placeList(places)}).`];
  });

const doneLine = (action: Action, written: number): string => {
  if (action === "restore") return written > 0 ? `Đã khôi phục ${formatInteger(written)} ô.` : "Không có ô nào được khôi phục.";
  return written > 0 ? `Đã sửa ${formatInteger(written)} ô. Muốn lấy lại giá trị cũ, bấm “Khôi phục…”.` : "Không có ô nào được sửa.";
};

/** Every word of the pane on quick fixes and on taking them back. */
export const fixWords = {
  title: "Sửa nhanh",
  found: (cells: number): string =>
    cells === 0 ? "Không có ô nào sửa nhanh được." : `Có ${formatInteger(cells)} ô mà giá trị đúng đã chắc chắn; xem từng ô trước khi ghi.`,
  counted: (counts: readonly (readonly [FixKind, number])[]): string =>
    counts.map(([kind, cells]) => `${fixKindNames[kind]}: ${formatInteger(cells)}`).join(" · "),
  open: "Xem và sửa…",
  openRestore: "Khôi phục…",
  openAt: "Sửa nhanh ô này…",
  text: "Xem giá trị đang có và giá trị sẽ thành, đánh dấu các ô đúng rồi bấm sửa. Chỉ giá trị của các ô đã chọn thay đổi; màu và phông giữ nguyên.",
  noUndo:
    "Lệnh Hoàn tác (Ctrl+Z) của Excel có thể không lấy lại được các ô này. Tiện ích ghi giá trị cũ của từng ô vào trang “Nhật ký sửa”; nút “Khôi phục…” trả lại, kể cả sau khi đã lưu và mở lại tệp.",
  none: "Không còn ô nào sửa nhanh được.",
  kind: (kind: FixKind, chosen: number, cells: number): string => `${fixKindNames[kind]}: chọn ${formatInteger(chosen)}/${formatInteger(cells)} ô`,
  kindNote: (kind: FixKind): string => kindNotes[kind],
  wholeKind: (kind: FixKind, cells: number): string => `Tất cả ${formatInteger(cells)} ô “${fixKindNames[kind]}”`,
  cellsOf: (kind: FixKind): string => `Các ô: ${fixKindNames[kind]}`,
  place: (fix: CellFix): string => placeText(fix, fix.isHidden),
  before: "Đang là:",
  after: "Sẽ là:",
  oldValue: ({ before }: CellFix): string => valueText(before),
  newValue: newValueText,
  accept: (chosen: number): string => (chosen === 0 ? "Sửa các ô đã chọn" : `Sửa ${formatInteger(chosen)} ô`),
  cancel: "Thôi",
  oldFonts: "Nếu chữ hiện lạ, chọn các ô đó và đổi phông sang Times New Roman.",
  done: (action: Action, { written, left }: ReplacedCells, hasOldFonts: boolean): readonly string[] => [
    doneLine(action, written),
    ...(hasOldFonts ? [fixWords.oldFonts] : []),
    ...leftLines(action, left),
  ],
  journalGoes: "Trang “Nhật ký sửa” cũng bị xóa: các ô đã sửa nhanh giữ giá trị mới và không khôi phục được nữa.",
  restore: {
    title: "Khôi phục ô đã sửa nhanh",
    text: "Đánh dấu các ô muốn trả lại giá trị cũ. Chỉ khôi phục được ô còn giữ giá trị mà tiện ích đã ghi.",
    none: "Không có ô nào để khôi phục.",
    batch: (at: string, chosen: number, cells: number): string => `Sửa lúc ${at}: chọn ${formatInteger(chosen)}/${formatInteger(cells)} ô`,
    wholeBatch: (at: string, cells: number): string => `Tất cả ${formatInteger(cells)} ô sửa lúc ${at}`,
    cellsOf: (at: string): string => `Các ô sửa lúc ${at}`,
    place: (fix: RestorableFix): string => placeText(fix, false),
    now: ({ after, day }: RestorableFix): string => newValueText({ after, day }),
    then: ({ before }: RestorableFix): string => valueText(before),
    others: (cells: number): string => `Không khôi phục được: ${formatInteger(cells)} ô`,
    obstacle: {
      changed: "ô đã đổi, không còn giá trị tiện ích đã ghi",
      sheetGone: "trang tính không còn",
    } satisfies Readonly<Record<RestoreObstacle, string>>,
    was: "Giá trị cũ:",
    accept: (chosen: number): string => (chosen === 0 ? "Khôi phục các ô đã chọn" : `Khôi phục ${formatInteger(chosen)} ô`),
  },
};
