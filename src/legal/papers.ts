/** Begins at the start of a word, ends before a digit would go on. */
const named = (words: string, number: number): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:\\s*số)?[\\s.:-]*${number}(?!\\d)(?:/\\d{4})?`, "iu");

/** A bare "116/2021", unless it is the number of somebody's decision ("116/2021/QĐ-UBND", "QĐ số 116/2021"). */
const numbered = (number: string): RegExp => new RegExp(`(?<![\\d/]|QĐ[\\s.:]*(?:số[\\s.:]*)?)${number}(?!\\d|\\s*[/-]\\s*QĐ)`, "iu");

const law = "luật(?:\\s+(?:PCMT|phòng,?\\s*chống\\s+ma\\s*túy))?";

/**
 * How clerks name the papers of each drug law in a cell. Of the forms only form 24 (decision on rehabilitation at home,
 * NĐ 116/2021) is known to have ended with its law; "mẫu 24/7" is a sample of a day. A bare "120/2025" is no sign of the
 * law of 2025: decisions of that year carry such numbers.
 */
export const papersOf = {
  l73: [
    /(?<![\p{L}\p{N}])mẫu[\s:]*(?:số[\s:]*)?24(?![\p{L}\p{N}]|\s*[/.-]\s*\d)/iu,
    named("NĐ|nghị định", 116),
    numbered("116/2021"),
    named(law, 73),
    numbered("73/2021"),
  ],
  l120: [named(law, 120), /(?<![\d/])120\/2025\/QH\d*/iu, /(?:theo|căn cứ)\s+120\/2025(?!\d|\s*[/-]\s*QĐ)/iu],
} as const satisfies Record<"l73" | "l120", readonly RegExp[]>;
