import { escapeText } from "../xml/xmlElement";

/** Most characters a cell may hold in Excel. */
export const LONGEST_CELL_TEXT = 32_767;

const CODED = /_x([0-9A-Fa-f]{4})_/g;
// What XML cannot hold, and an underscore that would otherwise read as the start of a code.
const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000B-\\u000D\\u000E-\\u001F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", "g");

/** Turns "_x000D_" codes (ST_Xstring, ECMA-376 part 1, 22.9.2.19) into the characters they stand for. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(CODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as an Xstring inside an XML element. */
export function encodeXstring(text: string): string {
  const coded = text.replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeText(coded);
}
