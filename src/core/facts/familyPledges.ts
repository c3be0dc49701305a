import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Facts } from "./facts";
import { hamletsOf } from "./hamlets";

/** A text without its first words, one after the other: a name at the end of it is one of these. */
const endingsOf = (folded: string): readonly string[] => folded.split(" ").map((_, index, words) => words.slice(index).join(" "));

/** The hamlets in which a family of a name stands; null: one of no certain hamlet. */
type Families = ReadonlyMap<string, ReadonlySet<string | null>>;

const familiesWhere = (facts: Facts, counts: (entry: Entry<"commitment">) => boolean): Families => {
  const families = new Map<string, Set<string | null>>();
  for (const entry of facts.entries("commitment")) {
    const { row } = entry;
    if (row.level.value !== "addictFamily" || !counts(entry)) continue;
    const hamlet = hamletsOf(facts).of(entry);
    for (const cell of [row.unit, row.signatory]) {
      for (const ending of endingsOf(foldText(cell.text))) families.set(ending, (families.get(ending) ?? new Set()).add(hamlet));
    }
  }
  return families;
};

interface Known {
  readonly listed: Families;
  readonly signed: Families;
}

const known = new WeakMap<Facts["entries"], Known>();

const familiesOf = (facts: Facts): Known => {
  const families = known.get(facts.entries) ?? { listed: familiesWhere(facts, () => true), signed: familiesWhere(facts, ({ row }) => row.signed.value === "signed") };
  known.set(facts.entries, families);
  return families;
};

/** The head's name, in the household's hamlet; where one of the two is of no certain hamlet the name alone decides (decisions.md 5). */
const isNamed = (entry: Entry<"household">, families: Families, facts: Facts): boolean => {
  const head = foldText(entry.row.head.text);
  const hamlets = head === "" ? undefined : families.get(head);
  if (hamlets === undefined) return false;
  const own = hamletsOf(facts).of(entry);
  return own === null || hamlets.has(null) || hamlets.has(own);
};

/** Whether R11 has the family of the household among those with an addict, signed or not. */
export const standsInCommitments = (entry: Entry<"household">, facts: Facts): boolean => isNamed(entry, familiesOf(facts).listed, facts);

/**
 * Whether the individual pledge of a household stands in R11 as signed, where some communes keep it (domain.md 2.12): a
 * row of its hamlet whose family or signatory ends with the name of the head.
 */
export const hasPledgeInCommitments = (entry: Entry<"household">, facts: Facts): boolean => isNamed(entry, familiesOf(facts).signed, facts);
