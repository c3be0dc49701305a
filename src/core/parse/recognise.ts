import type { Mapping, SheetChoice } from "../model/mapping";
import type { SheetGrid } from "../model/sheetGrid";
import { choiceFor, locateChosen } from "./choices";
import { certainRegister, rankRegisters, type Candidate, type LocatedRegister } from "./findRegister";
import { findMixedList } from "./mixedList";
import { parameterScore } from "./parameters";
import { splitSideBySide, type SheetPart } from "./sideBySide";

/** What a sheet was taken for. */
export interface RecognisedSheet {
  readonly grid: SheetGrid;
  /** Registers on it; a mixed list has several on the same rows, registers side by side have parts of their own. */
  readonly parts: readonly SheetPart[];
  /** What it might be, best first, when nothing was sure enough. */
  readonly candidates: readonly Candidate[];
  readonly isParameters: boolean;
  readonly choice: SheetChoice | null;
}

const minAskedScore = 30;

const automatic = (grid: SheetGrid): Pick<RecognisedSheet, "parts" | "candidates"> => {
  const asParts = (located: readonly LocatedRegister[]): readonly SheetPart[] => located.map((one) => ({ grid, located: one }));
  const mixed = findMixedList(grid);
  if (mixed.length > 0) return { parts: asParts(mixed), candidates: [] };
  const beside = splitSideBySide(grid);
  if (beside.length > 0) return { parts: beside, candidates: [] };
  const ranked = rankRegisters(grid);
  const certain = certainRegister(ranked);
  if (certain) return { parts: asParts([certain]), candidates: [] };
  return { parts: [], candidates: ranked.filter(({ score, columns }) => score >= minAskedScore && columns.size > 2) };
};

/** The sheet that holds the parameters: the person's choice, else the best score; null when no sheet speaks of them. */
const findParameterSheet = (grids: readonly SheetGrid[], choices: ReadonlyMap<SheetGrid, SheetChoice>): SheetGrid | null => {
  const chosen = grids.find((grid) => choices.get(grid)?.register === "parameters");
  if (chosen) return chosen;
  let best: { grid: SheetGrid; score: number } | null = null;
  for (const grid of grids) {
    if (choices.has(grid)) continue;
    const score = parameterScore(grid);
    if (score > 0 && (!best || score > best.score)) best = { grid, score };
  }
  return best?.grid ?? null;
};

/** Takes every sheet for what its headings, its title, or a person say it is. Sheets of ours must not be among them. */
export const recogniseSheets = (grids: readonly SheetGrid[], mapping: Mapping): readonly RecognisedSheet[] => {
  const names = new Set(grids.map(({ name }) => name));
  const choices = new Map<SheetGrid, SheetChoice>();
  for (const grid of grids) {
    const choice = choiceFor(grid, mapping.sheets, names);
    if (choice) choices.set(grid, choice);
  }
  const recognised = grids.map((grid): RecognisedSheet => {
    const choice = choices.get(grid) ?? null;
    if (!choice) return { grid, ...automatic(grid), isParameters: false, choice };
    const located = locateChosen(grid, choice);
    return { grid, parts: located ? [{ grid, located }] : [], candidates: [], isParameters: false, choice };
  });
  const free = recognised.filter(({ parts, choice }) => parts.length === 0 && choice?.register !== null).map(({ grid }) => grid);
  const parameters = findParameterSheet(free, choices);
  return recognised.map((sheet) => (sheet.grid === parameters ? { ...sheet, candidates: [], isParameters: true } : sheet));
};
