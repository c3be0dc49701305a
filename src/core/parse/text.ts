const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const anySpace = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Anything that cleaning could change: signs beyond the letters of Vietnamese, or spaces at an end or in a row. */
const uncertain = /[^\u0020-\u007E\u00C0-\u01B0\u1EA0-\u1EF9]|^ | $| {2}/;

/** What a cell shows: NFC, no invisible characters, every run of spaces one ordinary space, trimmed. */
export const cleanText = (value: string): string =>
  uncertain.test(value) ? value.replace(invisible, "").normalize("NFC").replace(anySpace, " ").trim() : value;

const marks = /[\u0300-\u036F]/g;
const noLetter = /[^\p{L}\p{N}>]+/gu;

const fold = (value: string): string =>
  cleanText(value)
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(/\u0111/g, "d")
    .replace(noLetter, " ")
    .trim();

const foldCache = new Map<string, string>();
/** Room for every different text of a large workbook, some tens of megabytes at most. */
const foldCacheLimit = 200_000;

/**
 * The key by which words are compared: without case, Vietnamese marks (so also without regard to where a tone mark
 * is placed), punctuation and double spaces. ">" is kept: it separates a group heading from the heading below it.
 */
export const foldText = (value: string): string => {
  const known = foldCache.get(value);
  if (known !== undefined) return known;
  if (foldCache.size >= foldCacheLimit) foldCache.clear();
  const folded = fold(value);
  foldCache.set(value, folded);
  return folded;
};

const brackets = /\([^()]*\)|\[[^[\]]*\]/g;

/** The text without hints in brackets, such as "(dd/mm/yyyy)"; unchanged when nothing else would be left. */
export const withoutBrackets = (value: string): string => {
  const rest = value.replace(brackets, " ");
  return foldText(rest) === "" ? value : rest;
};
