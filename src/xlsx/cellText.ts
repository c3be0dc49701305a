const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** Turns "_x000D_" codes (ST_Xstring, ECMA-376 part 1, 22.9.2.19) into the characters they stand for. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(CODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Most characters a cell may hold in Excel. */
export const LONGEST_CELL_TEXT = 32_767;

// What XML cannot hold, and an underscore that would otherwise read as the start of a code.
const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", "g");

/** Text as an Xstring; what XML itself escapes is left to whoever writes it. */
export function encodeXstring(text: string): string {
  return text.replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** What a formula without a stored result reads as where nothing calculates: an error of its own, never a blank. */
export const UNCALCULATED = "#UNCALCULATED!";
