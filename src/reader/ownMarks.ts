import { type MarkedSheet, names, ownedSheets, parseMark } from "../core/model/marks";
import type { OwnedSheetKind } from "../core/model/sheetGrid";
import { parseReference, type SheetArea } from "./areas";
import type { WorkbookPart } from "./workbookPart";

/** What our hidden names say of one tab. */
export interface OwnMarks extends MarkedSheet {
  /** Heading cell of the status column; null without one, or when it was deleted. */
  readonly heading: SheetArea | null;
  /** Rows of an owned sheet that are read back. */
  readonly kept: SheetArea | null;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Reads our names, tab by tab. Excel takes names, of sheets too, for the same in any letter case. */
export const readOwnMarks = ({ tabs, names: found }: WorkbookPart): readonly OwnMarks[] => {
  const areaOf = (formula: string): SheetArea | null => {
    const area = parseReference(formula);
    return area !== null && tabs.some(({ name }) => isSame(name, area.sheet)) ? area : null;
  };
  return tabs.map(({ name }, tab) => {
    const formulaOf = (wanted: string): string => found.find((entry) => entry.tab === tab && isSame(entry.name, wanted))?.formula ?? "";
    return { name, mark: parseMark(formulaOf(names.sheet)), heading: areaOf(formulaOf(names.heading)), kept: areaOf(formulaOf(names.kept)) };
  });
};

/** Which tabs are ours, and of what kind. */
export const ownedKinds = (marks: readonly OwnMarks[]): ReadonlyMap<OwnMarks, OwnedSheetKind> =>
  new Map([...ownedSheets(marks)].map(([kind, sheet]) => [sheet, kind]));
