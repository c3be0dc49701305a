import { scoringLines } from "../../../legal/scoringWords";
import { cite } from "../../../legal/sources";
import type { CriterionResult, UndeterminedReason } from "../../model/criterion";
import type { Points, ScoringClass, ScoringItem, ScoringTable } from "./table";

export const scoringId = "nqlt-2008";

const none = { set: scoringId, verdict: null, rows: [], citation: cite("nqlt2008") } as const;

/** Why the score of a criterion cannot be taken: missing, no number, or more than there is to get. */
const faultOf = ({ id, standard, self, appraised }: ScoringItem, ids: readonly string[]): UndeterminedReason | null => {
  if (ids.filter((other) => other === id).length > 1) return { why: "scoring", fault: "sameNumber" };
  if (standard === "unreadable" || self === "unreadable" || appraised === "unreadable") return { why: "scoring", fault: "noNumber" };
  if (standard === null) return { why: "scoring", fault: "noStandard" };
  if (self === null) return { why: "scoring", fault: "noScore" };
  return self > standard || (appraised ?? 0) > standard ? { why: "scoring", fault: "tooMany" } : null;
};

const figure = (points: Points): number | null => (typeof points === "number" ? points : null);

const lineOf = (item: ScoringItem, ids: readonly string[]): CriterionResult => ({
  ...none,
  id: item.id,
  numerator: figure(item.self),
  denominator: figure(item.standard),
  reason: faultOf(item, ids),
  ...(typeof item.appraised === "number" && { parts: { appraised: item.appraised } }),
  words: { content: item.content, threshold: "", isScore: true },
});

const hasAll = ({ standard, self }: ScoringItem): boolean => typeof self === "number" && self === standard;

const isReached = ({ least, most, required }: ScoringClass, total: number, items: readonly ScoringItem[]): boolean =>
  (least === null || total >= Number(least)) && (most === null || total <= Number(most)) && required.every((id) => items.some((item) => item.id === id && hasAll(item)));

const isUnusable = ({ least, most, required }: ScoringClass, items: readonly ScoringItem[]): boolean =>
  least === "unreadable" || most === "unreadable" || (least === null && most === null) || required.some((id) => !items.some((item) => item.id === id));

/** The class of a total: the first of the table that it reaches; null for none. */
const classLine = ({ items, classes }: ScoringTable, total: number | null): CriterionResult => {
  const line = { ...none, id: "class", numerator: null, denominator: null, words: { label: "", content: scoringLines.class, threshold: "", isScore: true } } as const;
  if (classes.length === 0) return { ...line, reason: { why: "scoring", fault: "noClasses" } };
  if (classes.some((candidate) => isUnusable(candidate, items))) return { ...line, reason: { why: "scoring", fault: "brokenClass" } };
  if (total === null) return { ...line, reason: { why: "scoring", fault: "noScore" } };
  return { ...line, reason: null, className: classes.find((candidate) => isReached(candidate, total, items))?.name ?? null };
};

/** Points of floating numbers ("0,1" and "0,2") add up as people write them: to the hundredth. */
const sum = (points: readonly number[]): number => Math.round(points.reduce((total, one) => total + one * 100, 0)) / 100;

/** The scores of a table that a person filled in, their sum and the class it comes to; an empty table has no line. */
export const decideScoring = (table: ScoringTable): readonly CriterionResult[] => {
  if (table.items.length === 0) return [];
  const ids = table.items.map(({ id }) => id);
  const lines = table.items.map((item) => lineOf(item, ids));
  const isComplete = lines.every(({ reason }) => reason === null);
  const self = sum(lines.map(({ numerator }) => numerator ?? 0));
  const isAppraised = isComplete && table.items.every(({ appraised }) => typeof appraised === "number");
  const total: CriterionResult = {
    ...none,
    id: "total",
    numerator: isComplete ? self : null,
    denominator: lines.every(({ denominator }) => denominator !== null) ? sum(lines.map(({ denominator }) => denominator ?? 0)) : null,
    reason: isComplete ? null : { why: "scoring", fault: "noScore" },
    ...(isAppraised && { parts: { appraised: sum(table.items.map(({ appraised }) => Number(appraised))) } }),
    words: { label: "", content: scoringLines.total, threshold: "", isScore: true },
  };
  return [...lines, total, classLine(table, isComplete ? self : null)];
};
