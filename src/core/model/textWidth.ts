/**
 * Advance widths of Times New Roman in thousandths of the type size, as the metric-compatible Liberation Serif 2 gives
 * them: letters of the same width in one line. Letters with marks, d with its stroke too, are as wide as without; the horn adds to
 * o and u.
 */
const regular: readonly (readonly [width: number, characters: string])[] = [
  [180, "'"],
  [200, "|"],
  [250, " ,."],
  [278, "/:;\\ijlt"],
  [333, "!()-I[]`fr‘’·"],
  [389, "Js"],
  [408, '"'],
  [444, "?acez“”"],
  [480, "{}"],
  [500, "#$*0123456789_bdghknopquvxy–"],
  [549, "≥≤±"],
  [556, "FPS"],
  [564, "+<=>×−"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYw"],
  [778, "&m"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
];

const bold: typeof regular = [
  [220, "|"],
  [250, " ,."],
  [278, "'/\\il"],
  [333, "!()-:;[]`fjt‘’·"],
  [389, "Is"],
  [394, "{}"],
  [444, "cerz"],
  [500, "#$*0123456789?J_agovxy–“”"],
  [549, "≥≤±"],
  [556, '"Sbdhknpqu'],
  [570, "+<=>×−"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYw"],
  [778, "GHKOQ"],
  [833, "&m"],
  [944, "M"],
];

const combiningHorn = 0x031b;
const horn = 50;
/** Of a character that is not listed: as wide as the type is high. */
const unlisted = 1000;

/** D with stroke has no decomposition. */
const stroked: Readonly<Record<number, string>> = { 0x0110: "D", 0x0111: "d" };

const isCombining = (code: number): boolean => code >= 0x0300 && code <= 0x036f;

const tableOf = (widths: typeof regular): ReadonlyMap<string, number> => new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

const tables = { regular: tableOf(regular), bold: tableOf(bold) };

/** Width of a text without line breaks in Times New Roman, in the unit of `size`. */
export const textWidth = (text: string, size: number, isBold: boolean): number => {
  const table = isBold ? tables.bold : tables.regular;
  let thousandths = 0;
  for (const character of text.normalize("NFD")) {
    const code = character.codePointAt(0) ?? 0;
    if (isCombining(code)) thousandths += code === combiningHorn ? horn : 0;
    else thousandths += table.get(stroked[code] ?? character) ?? unlisted;
  }
  return (thousandths / 1000) * size;
};
