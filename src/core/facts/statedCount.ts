import { denialWords } from "../../legal/cueWords";
import { yesNo } from "../../legal/lists";
import { foldText } from "../parse/text";
import type { Cell } from "../registers/column";
import { mentions } from "./mentions";
import { isVacant } from "./vacancy";

const ticks: ReadonlySet<string> = new Set(yesNo.yes.filter((word) => foldText(word) === ""));
const yesWords = yesNo.yes.map(foldText).filter((word) => /^[a-z]/.test(word));

/**
 * What a free cell says about how many there are: the number it begins with, perhaps after a word for yes ("2 families",
 * "yes, 2"), or null for a bare yes. Undefined when it denies it, says none, or says something else.
 */
export const statedCount = (cell: Cell<string>): number | null | undefined => {
  if (cell.state !== "read" || isVacant(cell) || mentions(cell.text, denialWords)) return undefined;
  if (ticks.has(cell.text)) return null;
  const folded = foldText(cell.text);
  const yes = yesWords.find((word) => folded === word || folded.startsWith(`${word} `));
  const figure = /^\d+/.exec(yes === undefined ? folded : folded.slice(yes.length).trim());
  if (figure === null) return yes === undefined ? undefined : null;
  return Number(figure[0]) > 0 ? Number(figure[0]) : undefined;
};
