import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import type { SummaryLine } from "../core/model/summary";
import { countName, wordsOfPart } from "./criteria";

/** The counts that a part is made of, each on a line below it. */
export const countLines = (part: string, names: readonly string[]): readonly SummaryLine[] =>
  names.map((name) => ({ kind: "count", key: `${part} ${name}`, ordinal: "", content: `- ${countName(name)}`, part, count: name }));

/** Counts that stand below a part of T01 (domain.md 4, T01). */
const counts: Readonly<Record<string, readonly string[]>> = {
  "6": ["spot", "gatheringSpot", "riskSpot", "useSpot", "gang", "network", "otherSpot", "growing", "producing"],
  "7": ["notListedBefore"],
};

/** "1" of "1a". */
const criterionOf = (id: string): string => /^\d+/.exec(id)?.[0] ?? id;

/** Lines of parts under the criteria they are numbered by; a criterion of one part has no heading, its title stands beside the part. */
export const criteriaLines = ({ limits }: CheckResult, parts: readonly CriterionResult[], titles: Readonly<Record<string, string>>): readonly SummaryLine[] =>
  parts.flatMap((part, index): readonly SummaryLine[] => {
    const { id } = part;
    const criterion = criterionOf(id);
    const isFirst = index === 0 || criterionOf(parts[index - 1]?.id ?? "") !== criterion;
    const { label, content, threshold } = wordsOfPart(part, limits);
    return [
      ...(isFirst && criterion !== id ? [{ kind: "heading", key: `group ${criterion}`, ordinal: criterion, content: titles[criterion] ?? "" } as const] : []),
      { kind: "part", key: id, ordinal: label, criterion: titles[id] ?? "", content, threshold, part: id },
      ...countLines(id, counts[id] ?? []),
    ];
  });
