import type { ReportRow } from "../../model/report";
import type { MaskingLevel } from "../../model/maskingLevel";
import type { ReportWords } from "../../model/reportWords";
import type { LeafColumn } from "../../reports/definition/schema";

/** The text of a list as a level of masking shows it; what it is made of may be missing, and is never guessed. */
export const listText = ({ key, cell }: LeafColumn, { ordinal, texts = {}, masked = {}, finding }: ReportRow, level: MaskingLevel, words: ReportWords): string => {
  if (cell !== undefined && "ordinal" in cell) return ordinal;
  if (cell !== undefined && "finding" in cell) return finding === undefined ? "" : words.finding(finding, cell.finding);
  const text = texts[key];
  if (text === null) return words.missing;
  return level === "full" || !(key in masked) ? (text ?? "") : (masked[key] ?? words.withheld);
};
