import { composeVowel, dStroke, vowelNames } from "./letters";

/**
 * TCVN3 ("ABC", the .VnTime fonts; TCVN 5712:1993, third set): one byte for each letter, seen in a cell as the Latin-1
 * character of that byte. Small letters only, with capitals for the seven letters that are no vowel of ASCII; the fonts
 * whose name ends in H show the same codes as capitals.
 * For each vowel of `vowelNames`: no tone, then acute, grave, hook, tilde, dot; "--" where ASCII has the letter.
 */
const smallCodes = [
  "-- b8 b5 b6 b7 b9", "a8 be bb bc bd c6", "a9 ca c7 c8 c9 cb",
  "-- d0 cc ce cf d1", "aa d5 d2 d3 d4 d6", "-- dd d7 d8 dc de",
  "-- e3 df e1 e2 e4", "ab e8 e5 e6 e7 e9", "ac ed ea eb ec ee",
  "-- f3 ef f1 f2 f4", "ad f8 f5 f6 f7 f9", "-- fd fa fb fc fe",
];
const capitalCodes: Readonly<Record<string, string>> = { "a(": "a1", "a^": "a2", "e^": "a3", "o^": "a4", "o+": "a5", "u+": "a6" };

const character = (code: string): string => String.fromCharCode(parseInt(code, 16));

const buildTable = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  vowelNames.forEach((name, row) => {
    (smallCodes[row] ?? "").split(" ").forEach((code, tone) => {
      if (code !== "--") table.set(character(code), composeVowel(name, tone));
    });
    const capital = capitalCodes[name];
    if (capital !== undefined) table.set(character(capital), composeVowel(name, 0).toUpperCase());
  });
  table.set(character("ae"), dStroke);
  table.set(character("a7"), dStroke.toUpperCase());
  return table;
};

/** Latin-1 character to Vietnamese letter (NFC), for every code of the encoding. */
export const tcvn3Table = buildTable();

/** One word, or null when it holds a character that the encoding does not have. */
export const decodeTcvn3Word = (word: string): string | null => {
  let decoded = "";
  for (const sign of word) {
    const letter = tcvn3Table.get(sign) ?? (sign <= "~" ? sign : undefined);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
};

const smallAscii = /[a-z]/;
const capitalAscii = /[A-Z]/g;
/** A letter of the encoding other than d with stroke, which stands in abbreviations too. */
const codedLetter = /[^A-Za-z\u00A7\u00AE]/;
const tonedFirst = /^[^A-Za-z\u00A1-\u00AE]/;
/** y with acute stands where Unicode has it: a word with no other letter of the encoding reads the same in both. */
const sameInUnicode = character("fd");

const capitalsIn = (word: string): number => word.match(capitalAscii)?.length ?? 0;
const isCapitalWord = (word: string): boolean => capitalsIn(word) >= 2 && !smallAscii.test(word);

/** True when the words are all written in an H font: one of them shows it, and none has a small ASCII letter. */
const isCapitalText = (raw: readonly string[]): boolean =>
  !raw.some((word) => smallAscii.test(word)) && raw.some((word) => codedLetter.test(word) && isCapitalWord(word));

/** True when two words at least, abbreviations apart, are written with capitals and no other word begins small. */
const isNameText = (raw: readonly string[], decoded: readonly string[]): boolean => {
  const first = decoded
    .filter((_, index) => !tonedFirst.test(raw[index] ?? "") && !isCapitalWord(raw[index] ?? ""))
    .map((word) => word.charAt(0));
  return first.length >= 2 && first.every((letter) => letter === letter.toUpperCase());
};

/**
 * The capitals that the encoding cannot express: whole words of an H font ("HO\u00B5" becomes capital throughout), and a
 * first letter with a tone in a name, where at least two other words are written and all of them begin with a capital.
 * `raw` and `decoded` are the same words in order.
 */
export const restoreCapitals = (raw: readonly string[], decoded: readonly string[]): readonly string[] => {
  const isCapital = isCapitalText(raw);
  const isName = isNameText(raw, decoded);
  return decoded.map((word, index) => {
    const source = raw[index] ?? "";
    if (word === source && !word.includes(sameInUnicode)) return word;
    if (isCapital || isCapitalWord(source)) return word.toUpperCase();
    return isName && tonedFirst.test(source) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
};
