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
const tonedFirst = /^[^A-Za-z]/;

/** True when the word begins with one of the seven letters that the encoding has as capitals too. */
const capitalLetterExists = (word: string): boolean => word >= "\u00A8" && word < "\u00AF";

/**
 * The capitals that the encoding cannot express: whole words of an H font ("HO\u00B5" becomes capital throughout), and a
 * first letter with a tone in a name, where at least two other words are written and all of them begin with a capital.
 * `raw` and `decoded` are the same words in order.
 */
export const restoreCapitals = (raw: readonly string[], decoded: readonly string[]): readonly string[] => {
  const capitalCount = raw.map((word) => word.match(capitalAscii)?.length ?? 0);
  const allCapital = !raw.some((word) => smallAscii.test(word)) && capitalCount.some((count) => count >= 2);
  const startsSmall = decoded.map((word) => word.slice(0, 1) !== word.slice(0, 1).toUpperCase());
  const forced = raw.map((word, index) => startsSmall[index] === true && tonedFirst.test(word) && !capitalLetterExists(word));
  const others = startsSmall.filter((_, index) => forced[index] === false);
  const isName = others.length >= 2 && !others.includes(true);
  return decoded.map((word, index) => {
    if (word === raw[index]) return word;
    const isCapital = allCapital || ((capitalCount[index] ?? 0) >= 2 && !smallAscii.test(raw[index] ?? ""));
    if (isCapital) return word.toUpperCase();
    return isName && forced[index] === true ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  });
};
