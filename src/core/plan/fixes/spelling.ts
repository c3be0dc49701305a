import { dStroke } from "../../parse/encoding/letters";

/** Circumflex, breve and horn belong to a letter; the five tones belong to a word, wherever they are written in it. */
const shapes = new Set(["\u0302", "\u0306", "\u031B"]);
const tones = new Set(["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]);

interface Letter {
  readonly base: string;
  /** Its shape mark, or the stroke of d; "" for none. */
  shape: string;
}

interface Word {
  readonly letters: Letter[];
  tone: string;
}

const readWord = (word: string): Word => {
  const read: Word = { letters: [], tone: "" };
  for (const character of word.toLowerCase().normalize("NFD")) {
    const last = read.letters.at(-1);
    if (tones.has(character)) read.tone += character;
    else if (shapes.has(character) && last) last.shape += character;
    else if (character === dStroke) read.letters.push({ base: "d", shape: "-" });
    else read.letters.push({ base: character, shape: "" });
  }
  return read;
};

const isSameOrBare = (typed: string, right: string): boolean => typed === right || typed === "";

const isWordWithout = (typed: string, right: string): boolean => {
  const [a, b] = [readWord(typed), readWord(right)];
  if (a.letters.length !== b.letters.length || !isSameOrBare(a.tone, b.tone)) return false;
  return a.letters.every((letter, index) => letter.base === b.letters[index]?.base && isSameOrBare(letter.shape, b.letters[index]?.shape ?? ""));
};

/** Words and the signs between them, each by itself; spaces count for nothing. */
const pieces = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/**
 * True when `typed` is the spelling `right` but for capitals, spaces, marks left out and the place of the tone in a word.
 * A mark that the spelling does not have makes another word ("chứa" is not "chưa"); signs must be the same.
 */
export const isSlipOf = (typed: string, right: string): boolean => {
  const [a, b] = [pieces(typed), pieces(right)];
  return a.length === b.length && a.every((piece, index) => isWordWithout(piece, b[index] ?? ""));
};
