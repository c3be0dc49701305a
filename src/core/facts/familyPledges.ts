import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Facts } from "./facts";

/** A text without its first words, one after the other: a name at the end of it is one of these. */
const endingsOf = (folded: string): readonly string[] => folded.split(" ").map((_, index, words) => words.slice(index).join(" "));

const signedFamilies = (facts: Facts): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { row } of facts.entries("commitment")) {
    if (row.level.value !== "addictFamily" || row.signed.value !== "signed") continue;
    for (const cell of [row.unit, row.signatory]) for (const ending of endingsOf(foldText(cell.text))) names.add(ending);
  }
  return names;
};

const known = new WeakMap<Facts["entries"], ReadonlySet<string>>();

/**
 * Whether the individual pledge of a household stands in R11 as signed, where some communes keep it (domain.md 2.12): a
 * row whose family or signatory ends with the name of the head.
 */
export const hasPledgeInCommitments = (entry: Entry<"household">, facts: Facts): boolean => {
  const names = known.get(facts.entries) ?? signedFamilies(facts);
  known.set(facts.entries, names);
  const head = foldText(entry.row.head.text);
  return head !== "" && names.has(head);
};
