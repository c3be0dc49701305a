import { denialWords } from "../../legal/cueWords";
import { conjunctions, type ClassWords } from "../../legal/statisticalWords";
import { cleanText, foldText } from "../parse/text";
import type { Cell } from "../registers/column";
import { mentions, withoutWords } from "./mentions";

export type Classes<C extends string> = Readonly<Record<C, ClassWords>>;

interface Phrase<C extends string> {
  readonly name: C;
  readonly text: string;
}

interface WordIndex<C extends string> {
  /** The longest first: a phrase goes before those within it. */
  readonly inside: readonly Phrase<C>[];
  readonly whole: ReadonlyMap<string, C>;
  readonly exact: ReadonlyMap<string, C>;
}

const wordCount = (text: string): number => text.split(" ").length;

const letters = (text: string): string => cleanText(text).toLowerCase();

const indexes = new WeakMap<object, WordIndex<string>>();

const indexOf = <C extends string>(classes: Classes<C>): WordIndex<C> => {
  // Filed under its own words.
  const known = indexes.get(classes) as WordIndex<C> | undefined;
  if (known) return known;
  const named = Object.entries<ClassWords>(classes) as [C, ClassWords][];
  const index: WordIndex<C> = {
    inside: named.flatMap(([name, { inside = [] }]) => inside.map((text) => ({ name, text }))).sort((a, b) => wordCount(foldText(b.text)) - wordCount(foldText(a.text))),
    whole: new Map(named.flatMap(([name, { whole = [] }]) => whole.map((text) => [foldText(text), name] as const))),
    exact: new Map(named.flatMap(([name, { exact = [] }]) => exact.map((text) => [letters(text), name] as const))),
  };
  indexes.set(classes, index);
  return index;
};

const separators = new RegExp(`[,;/+&()\\n]|\\s[-\u2013]\\s|\\s(?:${conjunctions.join("|")})\\s`, "iu");

/** The parts of a text that speak of one thing each. */
export const partsOf = (text: string): readonly string[] => text.split(separators).map((part) => part.trim()).filter((part) => foldText(part) !== "");

/**
 * The classes whose words stand in a text. What is left of it when those are taken out must deny nothing: else the text
 * tells nothing, for nobody knows what is denied.
 */
export const classesIn = <C extends string>(text: string, classes: Classes<C>): ReadonlySet<C> => {
  const { inside, whole, exact } = indexOf(classes);
  const found = new Set<C>();
  const rest = [text, ...partsOf(text)].map((part) => {
    const name = exact.get(letters(part)) ?? whole.get(foldText(part));
    if (name === undefined) return null;
    found.add(name);
    return name;
  });
  // The text as a whole, or each of its parts, is one of the listed.
  if (rest[0] !== null || (rest.length > 1 && !rest.slice(1).includes(null))) return found;
  let left = text;
  for (const phrase of inside) {
    if (!mentions(left, [phrase.text])) continue;
    found.add(phrase.name);
    left = withoutWords(left, [phrase.text]);
  }
  return mentions(left, denialWords) ? new Set() : found;
};

/**
 * The one class of a cell of free text. "several" where its words are of more than one; "unknown" where it is blank, could
 * not be read, or names nothing that is listed. Of the classes "unclear" says that its words tell nothing.
 */
export const onlyClass = <C extends string>(cell: Cell<string> | undefined, classes: Classes<C>): Exclude<C, "unclear"> | "several" | "unknown" => {
  if (cell === undefined || cell.state !== "read") return "unknown";
  const found = [...classesIn(cell.text, classes)].filter((name): name is Exclude<C, "unclear"> => name !== "unclear");
  const [only, another] = found;
  if (only === undefined) return "unknown";
  return another === undefined ? only : "several";
};
