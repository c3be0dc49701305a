import { isSyllable } from "./syllables";
import { decodeTcvn3Word, restoreCapitals } from "./tcvn3";
import { decodeVniWord } from "./vni";

export type LegacyName = "tcvn3" | "vni";

/** A text of an old encoding, and what it says in Unicode (NFC). */
export interface LegacyText {
  readonly encoding: LegacyName;
  readonly text: string;
}

interface Encoding {
  readonly name: LegacyName;
  /** Runs of characters that can form a word; what lies between them is kept as it is. */
  readonly words: RegExp;
  readonly decodeWord: (word: string) => string | null;
  readonly restoreCapitals: ((raw: readonly string[], decoded: readonly string[]) => readonly string[]) | null;
}

const encodings: readonly Encoding[] = [
  { name: "tcvn3", words: /[A-Za-z\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FF]+/g, decodeWord: decodeTcvn3Word, restoreCapitals },
  { name: "vni", words: /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]+/g, decodeWord: decodeVniWord, restoreCapitals: null },
];

/** Both encodings lie in Latin-1 without its control characters; typographic dashes, quotes and dots may stand between. */
const outside = /[\u0080-\u009F\u0100-\u200F\u2027-\uFFFF]/;
const latin1 = /[\u00A1-\u00FF]/;
const asciiOnly = /^[A-Za-z]+$/;
const abbreviation = /^(?:[A-Z]{1,6}|[A-Za-z])$/;
/** Abbreviations whose only odd letter is d with stroke, in both encodings. */
const oddAbbreviation = /^[A-Z\u00A7\u00AE\u00D1]{1,6}$/;
const symbolAlone = /^[\u00A1-\u00A6\u00A8-\u00AD\u00B5-\u00BE\u00D7\u00F7]$/;
/** Signs that no language writes inside a word, and capitals after a small letter. */
const neverInside = /[A-Za-z][\u00A1-\u00A9\u00AB-\u00BE\u00D7\u00F7]|[a-z][\u00C0-\u00DE]/;
const dotProduct = /^[A-Za-z]\u00B7[A-Za-z]$/;

/**
 * TCVN3 words so common in registers ("there is", "number") that they are not taken for Unicode, although they are
 * possible syllables as they stand; they mean nothing then.
 */
const certainWords = new Set([`c${String.fromCharCode(0xe3)}`, `s${String.fromCharCode(0xe8)}`]);

const hasOneCase = (word: string): boolean =>
  word.slice(1) === word.slice(1).toLowerCase() || word === word.toUpperCase();

const isUnicodeWord = (word: string): boolean =>
  hasOneCase(word) && !certainWords.has(word.toLowerCase()) && isSyllable(word.toLowerCase());

const foreignCost = 2;
const undecodedCost = 6;

/** How much a word that decodes to a syllable, and is none as it stands, says for the encoding. */
const weight = (word: string): number => {
  if (word.length < 2 || dotProduct.test(word)) return 0;
  if (!asciiOnly.test(word.charAt(0)) && word.length < 3) return 0;
  if (word.length === 2) return 1;
  if (neverInside.test(word)) return 4;
  return word.length === 3 ? 2 : 3;
};

/** The evidence of one word: above 0 for the encoding, below 0 against it. */
const judge = (raw: string, decoded: string | null): number => {
  if (asciiOnly.test(raw)) return abbreviation.test(raw) || isSyllable(raw.toLowerCase()) ? 0 : -foreignCost;
  if (symbolAlone.test(raw)) return 0;
  if (decoded !== null && isSyllable(decoded.toLowerCase())) return isUnicodeWord(raw) ? 0 : weight(raw);
  return oddAbbreviation.test(raw) ? 0 : -undecodedCost;
};

const decodeWith = (encoding: Encoding, text: string): string | null => {
  const raw = text.match(encoding.words) ?? [];
  const decoded: string[] = [];
  let evidence = 0;
  for (const word of raw) {
    const candidate = encoding.decodeWord(word);
    evidence += judge(word, candidate);
    decoded.push(candidate === null || symbolAlone.test(word) ? word : candidate);
  }
  if (evidence <= 0) return null;
  const words = encoding.restoreCapitals ? encoding.restoreCapitals(raw, decoded) : decoded;
  let next = 0;
  return text.replace(encoding.words, (word) => words[next++] ?? word);
};

/** True for Latin-1 text whose every word with a mark is a Vietnamese syllable as it stands. */
const isUnicode = (text: string): boolean =>
  (text.match(/[A-Za-z\u00A1-\u00FF]+/g) ?? []).every((word) => asciiOnly.test(word) || isUnicodeWord(word));

/**
 * Recognises text typed in an old encoding by its content and decodes it. Null when the text is Unicode (also NFD), plain
 * ASCII, another language, a number or a code, or when both encodings or none would explain it. Takes the value as the
 * cell holds it: TCVN3 uses the soft hyphen as a letter, which cleaning removes. Never throws.
 */
export const decodeLegacy = (text: string): LegacyText | null => {
  if (!latin1.test(text) || outside.test(text) || isUnicode(text)) return null;
  let found: LegacyText | null = null;
  for (const encoding of encodings) {
    const decoded = decodeWith(encoding, text);
    if (decoded === null) continue;
    if (found) return null;
    found = { encoding: encoding.name, text: decoded };
  }
  return found;
};

/** True when `decodeLegacy` would decode the text. */
export const looksLegacy = (text: string): boolean => decodeLegacy(text) !== null;
