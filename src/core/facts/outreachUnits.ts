import { wholeCommuneWords } from "../../legal/outreachWords";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import { mayLieIn, type Span } from "./assessmentPeriod";
import type { Facts } from "./facts";
import { bareName, hamletsOf } from "./hamlets";
import { mentions } from "./mentions";
import { isVacant } from "./vacancy";

/** A unit that propaganda has to reach: a row of R14, or a hamlet of the parameter sheet where there is no R14. */
export interface OutreachUnit {
  readonly name: string;
  readonly isArea: boolean;
  readonly entry: Entry<"organisation"> | null;
}

/**
 * The units of R14. Without that register the hamlets of the parameter sheet stand in for it (domain.md 2.15); an empty
 * one says that there is no unit (decisions.md 4).
 */
export const outreachUnits = (facts: Facts): readonly OutreachUnit[] => {
  if (!facts.has("organisation")) return (facts.parameters?.hamlets ?? []).map(({ name }) => ({ name, isArea: true, entry: null }));
  const listed = facts.entries("organisation").filter(({ row }) => row.name.state === "read" && !isVacant(row.name));
  return listed.map((entry) => {
    const { name, kind } = entry.row;
    const isArea = kind.value === null ? hamletsOf(facts).named(name.text) !== null : kind.value === "residentialArea";
    return { name: name.text, isArea, entry };
  });
};

const wordsOf = (folded: string): readonly string[] => folded.split(" ");

/** Units by the folded names that stand for them. */
type NameIndex = Map<string, OutreachUnit[]>;

const add = (index: NameIndex, name: string, unit: OutreachUnit): void => {
  const units = index.get(name);
  if (units) units.push(unit);
  else index.set(name, [unit]);
};

interface UnitNames {
  /** Names that count wherever they stand in a text. */
  readonly inside: NameIndex;
  /** Short names that count only when nothing else stands in a part of a text. */
  readonly alone: NameIndex;
  readonly longest: number;
}

/**
 * An area is known by its full name, and by its bare name; one bare word could be anything, so it has to stand alone.
 * Another unit is known by its full name, and by the beginning of it: "Truong THCS" for that of the commune.
 */
const indexNames = (units: readonly OutreachUnit[]): UnitNames => {
  const inside: NameIndex = new Map();
  const alone: NameIndex = new Map();
  for (const unit of units) {
    const name = foldText(unit.name);
    const words = wordsOf(name);
    add(inside, name, unit);
    if (!unit.isArea) {
      for (let length = 2; length < words.length; length += 1) add(alone, words.slice(0, length).join(" "), unit);
      continue;
    }
    const bare = bareName(name);
    add(wordsOf(bare).length > 1 ? inside : alone, bare, unit);
  }
  const longest = [...inside.keys()].reduce((most, name) => Math.max(most, wordsOf(name).length), 0);
  return { inside, alone, longest };
};

/** Every run of up to `longest` words of a text. */
const runsOf = (folded: string, longest: number): readonly string[] => {
  const words = wordsOf(folded);
  return words.flatMap((_, start) => Array.from({ length: Math.min(longest, words.length - start) }, (__, index) => words.slice(start, start + index + 1).join(" ")));
};

const separators = /[,;/\n+&]/;

const unitsNamedIn = (text: string, { inside, alone, longest }: UnitNames): readonly OutreachUnit[] =>
  text
    .split(separators)
    .map(foldText)
    .filter((part) => part !== "")
    .flatMap((part) => [
      ...runsOf(part, longest).flatMap((run) => inside.get(run) ?? []),
      ...(alone.get(part) ?? []),
      ...(alone.get(bareName(part)) ?? []),
    ]);

/**
 * Units that no event of the span that `counts` names as its organiser or its place, in the order of their list. A name that two units
 * share counts for both, an event for the whole commune for every residential area: a doubt accuses nobody.
 */
export const unitsWithoutEvent = (facts: Facts, span: Span, counts: (event: Entry<"outreach">) => boolean = () => true): readonly OutreachUnit[] => {
  const units = outreachUnits(facts);
  const names = indexNames(units);
  const reached = new Set<OutreachUnit>();
  let reachedAllAreas = false;
  for (const event of facts.entries("outreach")) {
    const { row } = event;
    if (!mayLieIn(row.heldOn, span) || !counts(event)) continue;
    reachedAllAreas ||= mentions(row.place.text, wholeCommuneWords);
    for (const { text } of [row.unit, row.place]) for (const unit of unitsNamedIn(text, names)) reached.add(unit);
  }
  return units.filter((unit) => !reached.has(unit) && !(unit.isArea && reachedAllAreas));
};
