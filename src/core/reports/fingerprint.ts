import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Job } from "../model/job";
import type { ParsedWorkbook } from "../parse/parseWorkbook";
import type { Cell } from "../registers/column";

const separator = "\u001f";
const rowsPerStep = 500;
const shownDigits = 16;

const lineOf = (register: string, row: Readonly<Record<string, Cell<unknown>>>): string =>
  [register, ...Object.values(row).map((cell) => cell.text)].join(separator);

const parameterLine = ({ parameters }: ParsedWorkbook): string => {
  if (!parameters) return "";
  const { householdTotal, population, addictBaseline, userBaseline, hamlets } = parameters;
  return JSON.stringify([householdTotal, population, addictBaseline, userBaseline, hamlets]);
};

/**
 * A short fingerprint of what the registers say: the same records in another order, on other sheets or in other
 * formats have the same one. It shows that something changed; it proves nothing. 16 hexadecimal digits of SHA-256.
 */
export function* fingerprint(workbook: ParsedWorkbook): Job<string> {
  const lines: string[] = [parameterLine(workbook)];
  for (const [register, entries] of workbook.entries) {
    for (const entry of entries) {
      lines.push(lineOf(register, entry.row));
      if (lines.length % rowsPerStep === 0) yield 0;
    }
  }
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  yield 0;
  const hash = sha256.create();
  for (let from = 0; from < lines.length; from += rowsPerStep) {
    hash.update(utf8ToBytes(lines.slice(from, from + rowsPerStep).join("\n")));
    hash.update(utf8ToBytes("\n"));
    yield 0;
  }
  return bytesToHex(hash.digest()).slice(0, shownDigits);
}
