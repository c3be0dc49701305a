import type { Facts } from "../../facts/facts";
import type { CriterionResult, Verdict } from "../../model/criterion";
import { decidePart, type CriterionPart, type SetPart } from "../part";
import { addictParts } from "./addicts";
import { areaParts } from "./area";
import { householdParts } from "./households";
import { postRehabParts } from "./postRehab";
import { trendParts } from "./trend";
import { userParts } from "./users";

export const xkmt2024Id = "xkmt-2024";

/** The parts in the order of the project's text. */
const parts: readonly CriterionPart[] = [
  ...addictParts,
  ...userParts,
  ...trendParts,
  ...postRehabParts,
  ...areaParts.filter(({ id }) => id !== "9"),
  ...householdParts,
  ...areaParts.filter(({ id }) => id === "9"),
];

/** The parts, each to be decided on its own. */
export const xkmt2024Parts: readonly SetPart[] = parts.map((part) => ({ id: part.id, decide: (facts) => decidePart(xkmt2024Id, part, facts) }));

/** Decides every part of the set "Xa khong ma tuy" 2024-2025 on the proposal date. */
export const decideXkmt2024 = (facts: Facts): readonly CriterionResult[] => xkmt2024Parts.map((part) => part.decide(facts));

/**
 * The whole set: met when every part is met or not applicable. One part not met decides; otherwise anything missing
 * leaves it undetermined, and without a proposal date it is never met (decisions.md).
 */
export const overallVerdict = (results: readonly CriterionResult[], hasProposalDate: boolean): Verdict => {
  if (results.some(({ verdict }) => verdict === "notMet")) return "notMet";
  if (!hasProposalDate || results.length === 0 || results.some(({ verdict }) => verdict === "undetermined")) return "undetermined";
  return "met";
};
