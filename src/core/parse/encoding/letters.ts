/**
 * The Vietnamese letters, composed from a base letter, a shape (circumflex, breve, horn) and a tone, so that the tables
 * of the old encodings name each letter by its parts. Written as in RFC 1456 (VIQR): "a(" is a with breve, "a^" with
 * circumflex, "o+" and "u+" with horn.
 */
const shapeMarks: Readonly<Record<string, string>> = { "^": "\u0302", "(": "\u0306", "+": "\u031B" };

/** Combining marks in the order of all tables here: acute, grave, hook above, tilde, dot below. */
const toneMarks = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;

/** The twelve vowels in VIQR. */
export const vowelNames = ["a", "a(", "a^", "e", "e^", "i", "o", "o^", "o+", "u", "u+", "y"] as const;

/** d with stroke, which has no decomposition in Unicode. */
export const dStroke = String.fromCharCode(0x111);

/** The small letter for a vowel in VIQR; `tone` 0 is none, 1 to 5 as in the order of the tables. */
export const composeVowel = (name: string, tone: number): string => {
  const shape = shapeMarks[name.slice(1)] ?? "";
  return `${name.slice(0, 1)}${shape}${toneMarks[tone - 1] ?? ""}`.normalize("NFC");
};

/** A small letter taken apart. `name` is VIQR ("dd" for d with stroke). */
export interface Letter {
  readonly name: string;
  readonly tone: number;
  readonly isVowel: boolean;
}

const buildLetters = (): ReadonlyMap<string, Letter> => {
  const letters = new Map<string, Letter>();
  for (const name of "abcdefghijklmnopqrstuvwxyz") letters.set(name, { name, tone: 0, isVowel: false });
  letters.set(dStroke, { name: "dd", tone: 0, isVowel: false });
  for (const name of vowelNames) {
    for (let tone = 0; tone <= toneMarks.length; tone += 1) {
      letters.set(composeVowel(name, tone), { name, tone, isVowel: true });
    }
  }
  return letters;
};

/** Every small letter a Vietnamese word can be written with, NFC. */
export const lettersByCharacter = buildLetters();

/** True for a word in small letters (the first may be a capital) or in capitals. */
export const hasOneCase = (word: string): boolean =>
  word.slice(1) === word.slice(1).toLowerCase() || word === word.toUpperCase();
