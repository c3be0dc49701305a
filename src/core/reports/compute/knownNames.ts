import type { Facts } from "../../facts/facts";
import { foldText } from "../../parse/text";

const fewestWords = 2;
const mostWords = 6;

const collect = (facts: Facts): ReadonlySet<string> => {
  const persons = [
    ...(["addict", "user", "suspect", "postRehab", "exPrisoner", "test"] as const).flatMap((register) => facts.entries(register).map(({ row }) => row.fullName.text)),
    ...facts.entries("household").map(({ row }) => row.head.text),
  ];
  return new Set(persons.map(foldText).filter((name) => name.includes(" ")));
};

const namesByFacts = new WeakMap<Facts["entries"], ReadonlySet<string>>();

/** The names of all persons in the registers, folded; collected once for a workbook. */
const knownNames = (facts: Facts): ReadonlySet<string> => {
  const known = namesByFacts.get(facts.entries);
  if (known) return known;
  const names = collect(facts);
  namesByFacts.set(facts.entries, names);
  return names;
};

/** Nine digits in a row or in groups of three: an identity card, an identity number, a telephone. */
const longNumber = /\d{9}|\d{3}(?:[ .-]\d{3}){2}/;

/** Whether a text names somebody who stands in a register, or holds a number as long as that of a person. */
export const namesSomebody = (text: string, facts: Facts): boolean => {
  if (longNumber.test(text)) return true;
  const names = knownNames(facts);
  const words = foldText(text).split(" ");
  return words.some((_, first) => {
    for (let count = fewestWords; count <= mostWords && first + count <= words.length; count += 1) {
      if (names.has(words.slice(first, first + count).join(" "))) return true;
    }
    return false;
  });
};
