import type { LegacyEncoding } from "../core/model/legacyCell";
import type { ReplacedTexts } from "../core/model/writePlan";
import { formatInteger } from "./format";

const encodingNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3", vni: "VNI" };

/** Every word on texts typed in an encoding from before Unicode. */
export const legacyTexts = {
  found: (cells: number): string =>
    `Có ${formatInteger(cells)} ô gõ bằng bảng mã cũ (TCVN3/VNI). Tiện ích vẫn đọc được; các ô chưa bị thay đổi gì.`,
  open: "Xem và chuyển sang Unicode…",
  title: "Chuyển chữ gõ bằng bảng mã cũ",
  text: "Xem chữ đang có và chữ sẽ thành, chọn các ô đúng rồi bấm chuyển. Chỉ chữ trong ô thay đổi; phông, định dạng và công thức giữ nguyên. Hãy lưu tệp trước khi chuyển.",
  none: "Không còn ô nào gõ bằng bảng mã cũ.",
  sheet: (name: string, chosen: number, cells: number): string =>
    `${name}: chọn ${formatInteger(chosen)}/${formatInteger(cells)} ô`,
  wholeSheet: (name: string, cells: number): string => `Cả trang “${name}” (${formatInteger(cells)} ô)`,
  cellsOf: (name: string): string => `Các ô của trang “${name}”`,
  place: (letters: string, row: number, encoding: LegacyEncoding): string => `Ô ${letters}${row} · ${encodingNames[encoding]}`,
  before: "Đang là:",
  after: "Sẽ là:",
  convert: (chosen: number): string => (chosen === 0 ? "Chuyển các ô đã chọn" : `Chuyển ${formatInteger(chosen)} ô đã chọn`),
  cancel: "Thôi",
  listed: (cells: number): string => `Đã tìm thấy ${formatInteger(cells)} ô gõ bằng bảng mã cũ.`,
  done: ({ replaced, changed, formulas }: ReplacedTexts): readonly string[] => [
    ...(replaced > 0
      ? [`Đã chuyển ${formatInteger(replaced)} ô sang Unicode. Nếu chữ hiện lạ, chọn các ô đó và đổi phông sang Times New Roman.`]
      : ["Không có ô nào được chuyển."]),
    ...(changed > 0 ? [`${formatInteger(changed)} ô đã thay đổi từ lúc liệt kê: giữ nguyên.`] : []),
    ...(formulas > 0 ? [`${formatInteger(formulas)} ô là công thức: giữ nguyên; chuyển ô gốc thì kết quả đổi theo.`] : []),
  ],
};
