import { escapeText } from "../xml/xmlElement";

/** Most characters a cell may hold in Excel. */
export const LONGEST_CELL_TEXT = 32_767;

// What XML cannot hold, and an underscore that would otherwise read as the start of a code.
const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000B-\\u000D\\u000E-\\u001F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", "g");

/** Text as an Xstring inside an XML element. */
export function encodeXstring(text: string): string {
  const coded = text.replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeText(coded);
}
