import type { OutdatedSheet } from "../../model/checkResult";
import type { SheetGrid } from "../../model/sheetGrid";
import { stampRow } from "./openCells";

/** The fingerprint in the stamp of a sheet of ours; null where it has none, or a person took it away. */
const stampOf = ({ kept = [] }: SheetGrid): string | null => {
  const stamp = kept.find((row) => row.at(-2) === stampRow)?.at(-1);
  return typeof stamp === "string" && stamp !== "" ? stamp : null;
};

/** Summary sheets that were filled from other contents of the registers than those of `fingerprint`, in tab order. */
export const outdatedSheets = (sheets: readonly SheetGrid[], fingerprint: string): readonly OutdatedSheet[] =>
  sheets.flatMap((sheet) => {
    const stamp = sheet.owned === null ? null : stampOf(sheet);
    return sheet.owned === null || stamp === null || stamp === fingerprint ? [] : [{ kind: sheet.owned, name: sheet.name }];
  });
