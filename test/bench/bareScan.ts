import { inflateSync } from "fflate";
import { readZipDirectory } from "../../src/xlsx/zipDirectory";

/**
 * The least that any reader must do, as a measure of ours: unpack the parts with cells and go over each once, from "<" to
 * "<", taking the values out. It trusts the file in everything: no checksum, no limits, no references, no order of rows,
 * no names, no rich text; one broken byte and its answer is wrong.
 */

const unpacked = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    readZipDirectory(file, 10_000)
      .filter(({ name }) => /worksheets\/sheet\d+\.xml$|sharedStrings\.xml$/.test(name))
      .map(({ name, size, compressed }) => [name, new TextDecoder().decode(inflateSync(compressed, { out: new Uint8Array(size) }))]),
  );

const textAfter = (text: string, at: number): string => {
  const start = text.indexOf(">", at) + 1;
  return text.slice(start, text.indexOf("<", start));
};

const sharedStrings = (text: string): string[] => {
  const strings: string[] = [];
  for (let at = text.indexOf("<t"); at !== -1; at = text.indexOf("<t", at + 2)) strings.push(textAfter(text, at));
  return strings;
};

const letterC = 99;
const letterR = 114;
const letterS = 115;
const slash = 47;

/** The values of a sheet, row by row. */
const rowsOf = (text: string, strings: readonly string[]): (string | number)[][] => {
  const rows: (string | number)[][] = [];
  let row: (string | number)[] = [];
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
    const letter = text.charCodeAt(at + 1);
    if (letter === letterR && text.charCodeAt(at + 2) === 111) {
      row = [];
      rows.push(row);
    } else if (letter === letterC && text.charCodeAt(at + 2) === 32) {
      const end = text.indexOf(">", at);
      if (text.charCodeAt(end - 1) === slash) {
        row.push("");
        continue;
      }
      const isShared = text.charCodeAt(end - 2) === letterS && text.charCodeAt(end - 5) === 116;
      const value = textAfter(text, text.indexOf("<v", end));
      row.push(isShared ? (strings[Number(value)] ?? "") : Number(value));
      at = text.indexOf("</c", end);
    }
  }
  return rows;
};

/** All sheets of a workbook with shared strings. */
export const bareScan = (file: Uint8Array): (string | number)[][][] => {
  const parts = unpacked(file);
  const strings = sharedStrings(parts.get("xl/sharedStrings.xml") ?? "");
  return [...parts].filter(([name]) => !name.endsWith("sharedStrings.xml")).map(([, text]) => rowsOf(text, strings));
};
