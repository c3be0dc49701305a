import type { OwnedSheetKind } from "../core/model/sheetGrid";
import { type SheetMark, ownedSheets } from "../core/model/marks";
import type { Asked } from "./queue";
import { type KeptRows, type WriteBarriers, askBarriers, askKeptRows, askMark } from "./sheetFacts";

/** A sheet of ours as it stands before writing. */
export interface OwnedSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: SheetMark | null;
  readonly barriers: WriteBarriers;
  /** The rows of it that are read back. */
  readonly kept: KeptRows;
}

/** All sheets by id and name, in tab order. */
export const askSheetList = (
  context: Excel.RequestContext,
): Asked<readonly { readonly id: string; readonly name: string }[]> => {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  return () => sheets.items.map(({ id, name }) => ({ id, name }));
};

/** Which of the listed sheets are ours. */
export const askOwnedSheets = (
  context: Excel.RequestContext,
  list: readonly { readonly id: string; readonly name: string }[],
): Asked<ReadonlyMap<OwnedSheetKind, OwnedSheet>> => {
  const asked = list.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const mark = askMark(sheet);
    const barriers = askBarriers(sheet);
    const kept = askKeptRows(sheet);
    return (): OwnedSheet => ({ id, name, mark: mark(), barriers: barriers(), kept: kept() });
  });
  return () => ownedSheets(asked.map((sheet) => sheet()));
};

const maxNameLength = 31;

/** `wanted`, or "wanted (2)", "wanted (3)" … when sheets of that name exist; Excel ignores case and allows 31 characters. */
export const freeName = (wanted: string, taken: Iterable<string>): string => {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, maxNameLength - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
};
