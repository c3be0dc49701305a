import type { SheetGrid } from "../model/sheetGrid";
import { listRegisterIds, registers, type ListRegisterId } from "../registers/registry";
import { textsOfRow } from "./grid";
import { foldText } from "./text";

/** Title phrases of each register as whole words, longest first. */
const phrases = listRegisterIds.map((register) => ({
  register,
  padded: registers[register].titles.map((title) => ` ${foldText(title)} `).sort((a, b) => b.length - a.length),
}));

/** The longest title phrase found: the longer the phrase, the more it says. */
const titleWeight = (texts: string, padded: readonly string[]): number => padded.find((phrase) => texts.includes(phrase))?.length ?? 0;

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
  const texts = titleTexts(grid, topRow).map((text) => ` ${foldText(text)} `).join("|");
  const weights = phrases.map(({ register, padded }) => ({ register, weight: titleWeight(texts, padded) }));
  const best = Math.max(...weights.map(({ weight }) => weight));
  const winners = weights.filter(({ weight }) => weight === best);
  return best > 0 && winners.length === 1 ? (winners[0]?.register ?? null) : null;
};
