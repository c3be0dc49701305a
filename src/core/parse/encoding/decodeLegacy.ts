import { hasOneCase } from "./letters";
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
  readonly decodeWord: (word: string) => string | null;
  readonly restoreCapitals: ((raw: readonly string[], decoded: readonly string[]) => readonly string[]) | null;
  /** Small words taken for this encoding although they could be Unicode syllables, or words of the other encoding. */
  readonly certainWords: ReadonlySet<string>;
}

/** Words with their Latin-1 characters as hexadecimal codes. */
const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.replace(/\{(..)\}/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).split(" "));

/** Commonest words of registers (there is, number, household, group, not yet, place ...) whose other reading is rare. */
const encodings: readonly Encoding[] = [
  {
    name: "tcvn3",
    decodeWord: decodeTcvn3Word,
    restoreCapitals,
    certainWords: wordSet("c{e3} s{e8} h{e9} x{e3}m nh{e3}m ph{e8} l{ed}p c{f4}m t{e6}"),
  },
  { name: "vni", decodeWord: decodeVniWord, restoreCapitals: null, certainWords: wordSet("so{e1} n{f4}i s{f4} ch{f6}a") },
];

/** Both encodings lie in Latin-1 without its control characters; typographic dashes, quotes and dots may stand between. */
const outside = /[\u0080-\u009F\u0100-\u200F\u2027-\uFFFF]/;
const latin1 = /[\u00A1-\u00FF]/;
/** Runs of characters that can form a word in either encoding; what lies between them is kept as it is. */
const wordRuns = /[A-Za-z\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FF]+/g;
const asciiOnly = /^[A-Za-z]+$/;
const abbreviation = /^(?:[A-Z]{1,6}|[A-Za-z])$/;
/** Abbreviations whose only odd letter is d with stroke, in both encodings. */
const oddAbbreviation = /^[A-Z\u00A7\u00AE\u00D1]{1,6}$/;
/** Signs that stand for themselves when alone; d with stroke alone is an abbreviation or the currency. */
const symbolAlone = /^[\u00A1-\u00A6\u00A8-\u00AD\u00B5-\u00BE\u00D7\u00F7]$/;
/** Signs that no language writes inside a word, and capitals after a small letter. */
const neverInside = /[A-Za-z][\u00A1-\u00A9\u00AB-\u00BE\u00D7\u00F7]|[a-z][\u00C0-\u00DE]/;
const dotProduct = /^[A-Za-z]\u00B7[A-Za-z]$/;
/** Micro or section sign with one letter: a unit or a paragraph number. */
const signAndLetter = /^[\u00A7\u00B5][A-Za-z]$/;

const isCertainWord = (small: string): boolean => encodings.some((encoding) => encoding.certainWords.has(small));

const isUnicodeWord = (word: string): boolean => hasOneCase(word) && isSyllable(word.toLowerCase());

const foreignCost = 2;
const undecodedCost = 6;

/** How much a word that decodes to a syllable, and is none as it stands, says for the encoding. */
const weight = (word: string, decoded: string): number => {
  if (decoded.length < 2 || dotProduct.test(word) || signAndLetter.test(word)) return 0;
  if (word.length === 2) return 1;
  if (neverInside.test(word)) return 4;
  return word.length === 3 ? 2 : 3;
};

/** The evidence of one word: above 0 for the encoding, below 0 against it. `near`: the encoding is known from around. */
const judge = (raw: string, decoded: string | null, encoding: Encoding, near: boolean): number => {
  if (asciiOnly.test(raw)) return near || abbreviation.test(raw) || isSyllable(raw.toLowerCase()) ? 0 : -foreignCost;
  if (symbolAlone.test(raw)) return 0;
  if (oddAbbreviation.test(raw)) return near && decoded !== null ? weight(raw, decoded) : 0;
  if (decoded === null || !isSyllable(decoded.toLowerCase())) return -undecodedCost;
  const small = raw.toLowerCase();
  if (encoding.certainWords.has(small)) return weight(raw, decoded);
  if (isCertainWord(small)) return -undecodedCost;
  if (!isUnicodeWord(raw)) return weight(raw, decoded);
  return near && decoded !== raw ? weight(raw, decoded) : 0;
};

const decodeWith = (encoding: Encoding, text: string, near: boolean): string | null => {
  const raw = text.match(wordRuns) ?? [];
  const decoded: string[] = [];
  let evidence = 0;
  for (const word of raw) {
    const candidate = encoding.decodeWord(word);
    evidence += judge(word, candidate, encoding, near);
    decoded.push(candidate === null || symbolAlone.test(word) ? word : candidate);
  }
  if (evidence <= 0) return null;
  const words = encoding.restoreCapitals ? encoding.restoreCapitals(raw, decoded) : decoded;
  let next = 0;
  return text.replace(wordRuns, (word) => words[next++] ?? word);
};

/** True for Latin-1 text whose every word with a mark is a Vietnamese syllable as it stands: no evidence can arise. */
const isUnicodeText = (text: string): boolean =>
  (text.match(wordRuns) ?? []).every((word) => asciiOnly.test(word) || (isUnicodeWord(word) && !isCertainWord(word.toLowerCase())));

/**
 * Recognises text typed in an old encoding by its content and decodes it. Null when the text is Unicode (also NFD), plain
 * ASCII, another language, a number or a code, or when both encodings or none would explain it. Takes the value as the
 * cell holds it: TCVN3 uses the soft hyphen as a letter, which cleaning removes. Never throws.
 *
 * `near` is the encoding of certain texts around this one (the same heading row, the same column), when there are any:
 * then a text that could be read in several ways (two letters may look like Unicode) is read in that encoding.
 */
export const decodeLegacy = (text: string, near: LegacyName | null = null): LegacyText | null => {
  if (!latin1.test(text) || outside.test(text)) return null;
  if (near === null && isUnicodeText(text)) return null;
  let found: LegacyText | null = null;
  for (const encoding of encodings) {
    if (near !== null && near !== encoding.name) continue;
    const decoded = decodeWith(encoding, text, near !== null);
    if (decoded === null) continue;
    if (found) return null;
    found = { encoding: encoding.name, text: decoded };
  }
  return found;
};

/** True when `decodeLegacy` would decode the text without knowing what stands around it. */
export const looksLegacy = (text: string): boolean => decodeLegacy(text) !== null;
