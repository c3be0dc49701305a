import { shippedTargets } from "../../legal/targets";
import type { BoardTarget } from "./board";
import type { CriteriaSettings } from "./criteriaSettings";

/** The range in which a share of communes may be settled, in whole percent. */
export const shareRange = { least: 1, most: 100 } as const;

/** Whether a number can be the share of a target. */
export const isTargetShare = (share: number): boolean => Number.isInteger(share) && share >= shareRange.least && share <= shareRange.most;

/** The ids by which the share of a target can be settled. */
export const targetIds: readonly string[] = shippedTargets.map(({ id }) => id);

/** The targets that hold, in the order of the law: each with the share that the office settled, else the shipped one. */
export const targetsInForce = (own: CriteriaSettings["targets"]): readonly BoardTarget[] => shippedTargets.map(({ id, set, share, by }) => ({ set, by, share: own[id] ?? share }));
