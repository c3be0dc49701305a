import type { CriteriaLine } from "../core/model/words";
import { countName, criterionPartWords, xkmt2024Titles, type LimitsInForce, type Xkmt2024Part } from "./criteria";

const heading = (ordinal: string): CriteriaLine => ({ ordinal, criterion: xkmt2024Titles[ordinal] ?? "", content: "", threshold: "", part: null, count: null });
/** A part that is a criterion by itself carries the criterion's title; a part of several has it in the heading above. */
const partLine = (id: Xkmt2024Part, limits: LimitsInForce): CriteriaLine => {
  const { label, content, threshold } = criterionPartWords(id, limits);
  return { ordinal: label, criterion: xkmt2024Titles[id] ?? "", content, threshold, part: id, count: null };
};
const counts = (id: Xkmt2024Part, names: readonly string[]): readonly CriteriaLine[] =>
  names.map((name) => ({ ordinal: "", criterion: "", content: `- ${countName(name)}`, threshold: "", part: id, count: name }));

/** Printed lines of T01: nine criteria with their parts and counts (domain.md 4, T01). */
export const criteriaLines = (limits: LimitsInForce): readonly CriteriaLine[] => {
  const part = (id: Xkmt2024Part): CriteriaLine => partLine(id, limits);
  return [
    heading("1"),
    part("1a"),
    part("1b"),
    part("1c"),
    part("1d"),
    part("1e"),
    heading("2"),
    part("2a"),
    part("2b"),
    part("3"),
    heading("4"),
    part("4a"),
    part("4b"),
    heading("5"),
    part("5a"),
    part("5b"),
    part("5c"),
    part("5d"),
    part("6"),
    ...counts("6", ["spot", "gatheringSpot", "riskSpot", "useSpot", "gang", "network", "otherSpot", "growing", "producing"]),
    part("7"),
    ...counts("7", ["notListedBefore"]),
    part("8"),
    part("9"),
  ];
};
