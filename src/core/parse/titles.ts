import type { SheetGrid } from "../model/sheetGrid";
import { listRegisterIds, registers, type ListRegisterId } from "../registers/registry";
import { textsOfRow } from "./grid";
import { foldText } from "./text";

/** The longest title phrase of a register found in a text: the longer the phrase, the more it says. */
const titleWeight = (folded: string, register: ListRegisterId): number => {
  const padded = ` ${folded} `;
  const lengths = registers[register].titles
    .map(foldText)
    .filter((phrase) => padded.includes(` ${phrase} `))
    .map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
};

/** Titles stand close above the headings; what is farther up belongs to something else. */
const titleRows = 15;

/** What the sheet's name and the rows above the headings say. */
export const titleTexts = (grid: SheetGrid, topRow: number): readonly string[] => {
  const texts = [grid.name];
  for (let row = Math.max(grid.firstRow, topRow - titleRows); row < topRow; row += 1) texts.push(...textsOfRow(grid, row).values());
  return texts;
};

/** The register that the sheet's name and the rows above the headings speak of; a tie says nothing. */
export const titledRegister = (grid: SheetGrid, topRow: number): ListRegisterId | null => {
  const texts = titleTexts(grid, topRow).map(foldText);
  const weights = listRegisterIds.map((register) => ({ register, weight: Math.max(...texts.map((text) => titleWeight(text, register))) }));
  const best = Math.max(...weights.map(({ weight }) => weight));
  const winners = weights.filter(({ weight }) => weight === best);
  return best > 0 && winners.length === 1 ? (winners[0]?.register ?? null) : null;
};
