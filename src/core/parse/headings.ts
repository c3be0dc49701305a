import type { Columns } from "../registers/column";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../registers/registry";
import { foldText, withoutBrackets } from "./text";

/** A column of a register that a heading stands for. */
interface Meaning {
  readonly register: ListRegisterId;
  readonly field: string;
}

/** Sub-headings that say nothing without the heading above them. */
const needsGroup = new Set(["ngay", "so", "tu", "den", "tu ngay", "den ngay", "ket qua", "tinh trang", "ly do", "nam", "nu", "loai", "ngay lap"]);

const addMeaning = (meanings: Map<string, Meaning[]>, key: string, meaning: Meaning): void => {
  const known = meanings.get(key);
  if (!known) meanings.set(key, [meaning]);
  else if (!known.some((other) => other.register === meaning.register)) known.push(meaning);
};

const foldPath = (heading: string): string => heading.split(">").map(foldText).join(" > ");

const indexColumns = (meanings: Map<string, Meaning[]>, register: ListRegisterId, columns: Columns, variant: (heading: string) => string): void => {
  for (const [field, column] of Object.entries(columns)) {
    for (const heading of column.headings) addMeaning(meanings, foldPath(variant(heading)), { register, field });
  }
};

/** All accepted headings of all registers; full spellings first, so that a spelling without its bracket never wins over one. */
const meaningsByHeading: ReadonlyMap<string, readonly Meaning[]> = (() => {
  const meanings = new Map<string, Meaning[]>();
  for (const register of listRegisterIds) indexColumns(meanings, register, columnsOf(register), (heading) => heading);
  for (const register of listRegisterIds) indexColumns(meanings, register, columnsOf(register), withoutBrackets);
  return meanings;
})();

/** The heading texts above a column, topmost first; a heading without a group has one. */
export type HeadingPath = readonly string[];

const spellingsOf = (path: HeadingPath): string[] => {
  const own = path.at(-1) ?? "";
  const group = path.length > 1 ? (path.at(-2) ?? "") : "";
  const variants = [own, withoutBrackets(own)];
  if (group === "") return variants.map(foldText);
  const groups = [group, withoutBrackets(group)].map(foldText);
  const owns = variants.map(foldText);
  const joined = groups.flatMap((g) => owns.flatMap((o) => [`${g} > ${o}`, `${g} ${o}`]));
  return needsGroup.has(owns[0] ?? "") ? joined : [...joined, ...owns];
};

/** What a heading can stand for, register by register; empty when it is known to none. */
export const meaningsOf = (path: HeadingPath): readonly Meaning[] => {
  for (const spelling of spellingsOf(path)) {
    const meanings = spelling === "" ? undefined : meaningsByHeading.get(spelling);
    if (meanings) return meanings;
  }
  return [];
};

/** True when the text is an accepted heading of any register by itself. */
export const isKnownHeading = (text: string): boolean => meaningsOf([text]).length > 0;
