/** Show nothing and part no words: zero-width space and joiners, word joiner, byte order mark. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;
const softHyphen = /\u00AD/g;
/** Letters beyond Latin-1: a text with one of them is in no old encoding, where the soft hyphen is a letter. */
const unicodeLetter = /[\u0100-\u1FFF]/;
/** Every space but the line break of Alt+Enter, which is the clerk's own layout. */
const spaces = /[^\S\n]+/g;

/** Signs that are neither plain ASCII nor a composed Vietnamese letter, or spaces at an end or in a row. */
const oddText = /[^\u0020-\u007E\u00C0-\u01B0\u1EA0-\u1EF9]|^ | $| {2}/;

/** True when the spaces or the letters of a text might need putting right. */
export const isOdd = (text: string): boolean => oddText.test(text);

/** The text without invisible characters and needless spaces; line breaks inside it stay. */
export const tidySpaces = (text: string): string => {
  const visible = text.replace(invisible, "");
  const shown = unicodeLetter.test(visible) ? visible.replace(softHyphen, "") : visible;
  const lines = shown.split("\n").map((line) => line.replace(spaces, " ").trim());
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
};

/** The text with its letters composed (NFC): the same letters to the eye, one character each to Excel. */
export const composeLetters = (text: string): string => text.normalize("NFC");
