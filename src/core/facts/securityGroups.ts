import { securityGroupWords } from "../../legal/cueWords";
import type { Entry } from "../parse/registerTable";
import { foldText, withoutBrackets } from "../parse/text";
import type { Cell } from "../registers/column";
import type { Facts } from "./facts";
import { hamletsOf } from "./hamlets";
import { namesSomeone } from "./vacancy";

/** A security group (To ANXH) as a record names it. */
export interface SecurityGroup {
  /** What tells it from the other groups of its hamlet: its number or its own name, folded. */
  readonly name: string;
  /** The listed name of its hamlet; null when the record names none that is certain. */
  readonly hamlet: string | null;
  /** As written, without remarks in brackets. */
  readonly text: string;
}

const openings = securityGroupWords.map(foldText).sort((a, b) => b.length - a.length);
const leadingNumbers = /^\d+[a-z]?(?: \d+[a-z]?)*(?= |$)/;

const withoutOpenings = (folded: string): string => {
  const opening = openings.find((word) => folded === word || folded.startsWith(`${word} `));
  return opening === undefined ? folded : withoutOpenings(folded.slice(opening.length).trim());
};

/** "To ANXH so 03", "To 3" and "3" are one group; behind a number stand only remarks about the place. */
const bareName = (folded: string): string => {
  const name = withoutOpenings(folded);
  return (leadingNumbers.exec(name)?.[0] ?? name).replace(/\b0+(?=\d)/g, "");
};

/** The name, and the hamlet that the words behind it name: "To 3, ban Na Pong". */
const splitHamlet = (text: string, facts: Facts): Pick<SecurityGroup, "name" | "hamlet"> => {
  const words = foldText(text).split(" ");
  for (let length = 1; length < words.length; length += 1) {
    const name = bareName(words.slice(0, length).join(" "));
    const hamlet = name === "" ? null : hamletsOf(facts).named(words.slice(length).join(" "));
    if (hamlet !== null) return { name, hamlet };
  }
  return { name: bareName(words.join(" ")), hamlet: null };
};

/** The name of a pledge's unit says no hamlet for certain: "To 2" is not the hamlet "Khu pho 2". */
const hamletOf = (entry: Entry, facts: Facts): string | null =>
  entry.register === "commitment" ? hamletsOf(facts).named(entry.hamletText) : hamletsOf(facts).of(entry);

/**
 * The security group that a cell of a record names; null when it names none. Groups of two hamlets may share a name: the
 * hamlet is that of the record, else the one that the cell names behind the group.
 */
export const securityGroupIn = (entry: Entry, cell: Cell<string>, facts: Facts): SecurityGroup | null => {
  if (!namesSomeone(cell)) return null;
  const text = withoutBrackets(cell.text).trim();
  const { name, hamlet } = splitHamlet(text, facts);
  return name === "" ? null : { name, hamlet: hamletOf(entry, facts) ?? hamlet, text };
};

/** The households that have not moved away, each with the group it is in; null where that is not certain. */
export const householdGroups = (facts: Facts): readonly { readonly entry: Entry<"household">; readonly group: SecurityGroup | null }[] =>
  facts
    .entries("household")
    .filter(({ row }) => row.residence.value !== "movedAway")
    .map((entry) => ({ entry, group: securityGroupIn(entry, entry.row.securityGroup, facts) }));

/** Says whether a group may be one of those it was made of: same name, and no two different hamlets. */
export type KnowsGroup = (group: SecurityGroup) => boolean;

export const indexGroups = (groups: readonly SecurityGroup[]): KnowsGroup => {
  const hamlets = new Map<string, Set<string | null>>();
  for (const { name, hamlet } of groups) hamlets.set(name, (hamlets.get(name) ?? new Set()).add(hamlet));
  return ({ name, hamlet }) => {
    const known = hamlets.get(name);
    return known !== undefined && (hamlet === null || known.has(hamlet) || known.has(null));
  };
};
