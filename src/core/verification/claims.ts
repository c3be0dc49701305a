import { submittedSet } from "../../legal/summaryWords";
import type { Claim, ClaimedField, ClaimedFigures } from "../model/claim";
import type { CriterionResult } from "../model/criterion";
import type { SheetGrid } from "../model/sheetGrid";
import { readSummary } from "./summarySheet";

const fields: readonly ClaimedField[] = ["numerator", "denominator", "verdict"];

/** What is claimed and is not so: counts agree to the last one, a verdict word for word. What is not claimed is not judged. */
const differing = (claimed: ClaimedFigures, recomputed: ClaimedFigures): readonly ClaimedField[] =>
  fields.filter((field) => claimed[field] !== null && recomputed[field] !== null && claimed[field] !== recomputed[field]);

const claimOf = (part: CriterionResult, sheet: string, row: number, claimed: ClaimedFigures): Claim => {
  const recomputed: ClaimedFigures = { numerator: part.numerator, denominator: part.denominator, verdict: part.verdict };
  const isUndecided = part.verdict === "undetermined" && claimed.verdict !== "undetermined";
  const different = differing(claimed, isUndecided ? { ...recomputed, verdict: null } : recomputed);
  return { set: part.set, id: part.id, sheet, row, claimed, recomputed, differing: different, state: different.length > 0 ? "differs" : isUndecided ? "unverifiable" : "agrees", rows: part.rows };
};

/** What of a sheet of ours is read back: its block stands where it was written, from A1 on. */
const readableGrid = (grid: SheetGrid): SheetGrid => (grid.kept === undefined || grid.kept.length === 0 ? grid : { ...grid, firstRow: 1, firstColumn: 1, values: grid.kept.map((row) => row.slice(0, -2)) });

/**
 * Every figure that the summary in a workbook claims, beside what its registers give. A summary of ours and one that a
 * person typed are read alike; with several the first in tab order counts. Empty where there is none.
 */
export const readClaims = (sheets: readonly SheetGrid[], criteria: readonly CriterionResult[]): readonly Claim[] => {
  const parts = criteria.filter(({ set }) => set === submittedSet);
  const ids = new Set(parts.map(({ id }) => id));
  for (const grid of sheets) {
    if (grid.owned !== null && grid.owned !== "T01") continue;
    const entries = readSummary(readableGrid(grid), ids);
    if (entries === null) continue;
    return entries.flatMap(({ id, row, claimed }) => parts.filter((part) => part.id === id).map((part) => claimOf(part, grid.name, row, claimed)));
  }
  return [];
};
