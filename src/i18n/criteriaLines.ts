import type { SummaryLine } from "../core/model/summary";
import { countName, criterionPartWords, xkmt2024Titles, type LimitsInForce, type Xkmt2024Part } from "./criteria";

const heading = (ordinal: string): SummaryLine => ({ kind: "heading", key: `group ${ordinal}`, ordinal, content: xkmt2024Titles[ordinal] ?? "" });
/** A part that is a criterion by itself carries the criterion's title; a part of several has it in the heading above. */
const partLine = (id: Xkmt2024Part, limits: LimitsInForce): SummaryLine => {
  const { label, content, threshold } = criterionPartWords(id, limits);
  return { kind: "part", key: id, ordinal: label, criterion: xkmt2024Titles[id] ?? "", content, threshold, part: id };
};

/** The counts that a part is made of, each on a line below it. */
export const countLines = (part: string, names: readonly string[]): readonly SummaryLine[] =>
  names.map((name) => ({ kind: "count", key: `${part} ${name}`, ordinal: "", content: `- ${countName(name)}`, part, count: name }));

/** Printed lines of T01: nine criteria with their parts and counts (domain.md 4, T01). */
export const criteriaLines = (limits: LimitsInForce): readonly SummaryLine[] => {
  const part = (id: Xkmt2024Part): SummaryLine => partLine(id, limits);
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
    ...countLines("6", ["spot", "gatheringSpot", "riskSpot", "useSpot", "gang", "network", "otherSpot", "growing", "producing"]),
    part("7"),
    ...countLines("7", ["notListedBefore"]),
    part("8"),
    part("9"),
  ];
};
