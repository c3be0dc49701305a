import { composeVowel, dStroke, hasOneCase } from "./letters";

/**
 * VNI-Windows: a base letter followed by one byte for shape and tone, seen in a cell as Latin-1 characters; i with a tone,
 * y with a dot (read as y and the byte of the dot too), o and u with a horn, and d with a stroke have bytes of their own. Capitals are 0x20 lower throughout.
 * Codes stand in the order acute, grave, hook, tilde, dot (a shape without tone comes first).
 */
const plainTones = ["f9", "f8", "fb", "f5", "ef"];
const circumflexCodes = ["e2", "e1", "e0", "e5", "e3", "e4"];
const breveCodes = ["ea", "e9", "e8", "fa", "fc", "eb"];
const iCodes = ["ed", "ec", "e6", "f3", "f2"];

const character = (code: string): string => String.fromCharCode(parseInt(code, 16));

const smallTable = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  const o = character("f4");
  const u = character("f6");
  const bases: readonly (readonly [string, string])[] = [["a", "a"], ["e", "e"], ["o", "o"], ["u", "u"], ["y", "y"], [o, "o+"], [u, "u+"]];
  for (const [base, name] of bases) {
    plainTones.forEach((code, index) => table.set(base + character(code), composeVowel(name, index + 1)));
  }
  for (const base of ["a", "e", "o"]) {
    circumflexCodes.forEach((code, tone) => table.set(base + character(code), composeVowel(`${base}^`, tone)));
  }
  breveCodes.forEach((code, tone) => table.set(`a${character(code)}`, composeVowel("a(", tone)));
  iCodes.forEach((code, index) => table.set(character(code), composeVowel("i", index + 1)));
  table.set(character("ee"), composeVowel("y", 5));
  table.set(o, composeVowel("o+", 0));
  table.set(u, composeVowel("u+", 0));
  table.set(character("f1"), dStroke);
  return table;
};

/** Small sequence of one or two Latin-1 characters to small Vietnamese letter (NFC), for every letter of the encoding. */
export const vniTable = smallTable();

/** One word, or null when it holds a character or an order of characters that the encoding does not have. */
export const decodeVniWord = (word: string): string | null => {
  const small = word.toLowerCase();
  let decoded = "";
  for (let index = 0; index < word.length; ) {
    const pair = vniTable.get(small.slice(index, index + 2));
    const length = pair !== undefined && index + 1 < word.length ? 2 : 1;
    const sign = small.charAt(index);
    const letter = length === 2 ? pair : (vniTable.get(sign) ?? (sign <= "~" ? sign : undefined));
    const isSmall = word.charAt(index) === sign;
    // Typists leave the second byte small after a capital, but a capital never follows a small letter.
    const capitalAfterSmall = isSmall && word.slice(index, index + length) !== small.slice(index, index + length);
    if (letter === undefined || capitalAfterSmall) return null;
    decoded += isSmall ? letter : letter.toUpperCase();
    index += length;
  }
  return hasOneCase(decoded) ? decoded : null;
};
