import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Facts } from "./facts";

/** A text without its first words, one after the other: a name at the end of it is one of these. */
const endingsOf = (folded: string): readonly string[] => folded.split(" ").map((_, index, words) => words.slice(index).join(" "));

const familiesWhere = (facts: Facts, counts: (entry: Entry<"commitment">) => boolean): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const entry of facts.entries("commitment")) {
    const { row } = entry;
    if (row.level.value !== "addictFamily" || !counts(entry)) continue;
    for (const cell of [row.unit, row.signatory]) for (const ending of endingsOf(foldText(cell.text))) names.add(ending);
  }
  return names;
};

interface Families {
  readonly listed: ReadonlySet<string>;
  readonly signed: ReadonlySet<string>;
}

const known = new WeakMap<Facts["entries"], Families>();

const familiesOf = (facts: Facts): Families => {
  const families = known.get(facts.entries) ?? { listed: familiesWhere(facts, () => true), signed: familiesWhere(facts, ({ row }) => row.signed.value === "signed") };
  known.set(facts.entries, families);
  return families;
};

const isNamed = ({ row }: Entry<"household">, names: ReadonlySet<string>): boolean => {
  const head = foldText(row.head.text);
  return head !== "" && names.has(head);
};

/** Whether R11 has the family of the household among those with an addict, signed or not. */
export const standsInCommitments = (entry: Entry<"household">, facts: Facts): boolean => isNamed(entry, familiesOf(facts).listed);

/**
 * Whether the individual pledge of a household stands in R11 as signed, where some communes keep it (domain.md 2.12): a
 * row whose family or signatory ends with the name of the head.
 */
export const hasPledgeInCommitments = (entry: Entry<"household">, facts: Facts): boolean => isNamed(entry, familiesOf(facts).signed);
