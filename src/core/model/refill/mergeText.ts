import type { CellValue } from "../sheetGrid";
import { isBlank, type StandingCell } from "./standing";

/** What a text of ours was when it was last written, and what it is now. */
export interface OwnText {
  readonly before: string;
  readonly now: CellValue;
}

const separators = /^[\s;,.]+|[\s;,]+$/g;

/** Our old words inside what a person made of the cell give way to the new ones. */
const replaced = (standing: string, before: string, now: string): string => (now === "" ? standing.replace(before, "").replace(separators, "") : standing.replace(before, () => now));

/**
 * What a cell that is open to people holds after it was written anew. A cell left as we wrote it, or emptied, gets our
 * words; a formula and what a person wrote stay. Beside a note (`joins`) new words of ours stand above the person's.
 */
export const mergeText = ({ before, now }: OwnText, standing: StandingCell, joins: boolean): CellValue => {
  const { value } = standing;
  if (standing.formula !== null) return value;
  if (isBlank(standing) || value === before) return now;
  const ours = String(now);
  if (!joins || before === ours) return value;
  const text = String(value);
  if (before !== "" && text.includes(before)) return replaced(text, before, ours);
  return ours === "" ? value : `${ours}\n${text}`;
};
