import type { CellValue } from "../core/model/sheetGrid";
import { asPlainText, asText } from "./cellText";

/** How a value gets into a cell as it is: number formats before and after (null: leave), and what is handed to Excel. */
export interface CellInput {
  readonly formatBefore: string | null;
  readonly value: CellValue;
  readonly formatAfter: string | null;
}

const textFormat = "@";

/** A text that a person who edits the cell would turn into a formula: only the apostrophe keeps it one for good. */
const opensFormula = /^[=+\-@\t\r']/;

/** A text that no Excel takes for anything else; with a digit it could be a day to one ("Tháng 3 2024"). */
const isPlain = (text: string): boolean => asPlainText(text) === text && !/\d/.test(text);

/**
 * How to put `after` into a cell that has the number format `now` and shall have `wanted`. Excel reads a text as if it
 * were typed, save in a cell formatted as text: so a doubtful one goes in under that format, which is then changed to the
 * wanted one. The text stays, and no apostrophe remains as a property of the clerk's cell. A number handed to a cell
 * formatted as text would become a text; there it is the other way round.
 */
export const cellInput = (after: CellValue, now: string, wanted: string): CellInput => {
  const change = wanted === now ? null : wanted;
  if (typeof after !== "string") {
    if (wanted !== textFormat) return { formatBefore: change, value: after, formatAfter: null };
    return { formatBefore: now === textFormat ? "General" : null, value: after, formatAfter: textFormat };
  }
  if (wanted === textFormat) return { formatBefore: change, value: after, formatAfter: null };
  if (opensFormula.test(after)) return { formatBefore: change, value: asText(after), formatAfter: null };
  if (isPlain(after)) return { formatBefore: change, value: after, formatAfter: null };
  return { formatBefore: now === textFormat ? null : textFormat, value: after, formatAfter: wanted };
};
