import { plainSynonyms } from "../../../legal/plainSynonyms";
import { findTerm } from "../../parse/cells";
import type { TermList } from "../../registers/column";
import { isSlipOf } from "./spelling";

/** Marks such as "x", "v", "1", "(-)" and single letters are a commune's own shorthand: never rewritten. */
const isWord = (spelling: string): boolean => (spelling.match(/\p{L}/gu) ?? []).length >= 2;

/** Without its marks an abbreviation can mean something else; only its capitals may be put right. */
const isAbbreviation = (spelling: string): boolean => /^\p{Lu}{2,5}$/u.test(spelling);

const isMeant = (typed: string, spelling: string): boolean =>
  isAbbreviation(spelling) ? typed.toUpperCase() === spelling : isSlipOf(typed, spelling);

/**
 * The proper wording of a cell of a column of terms; null when it has it already or the right one is not certain.
 *
 * The rule is narrow on purpose. A listed spelling typed without marks, in other capitals or with odd spaces is written
 * as it is listed. Another listed spelling is replaced by the standard one only where both say the same and no more
 * (legal/plainSynonyms): most variants are listed so that they can be read, not because they mean exactly that.
 */
export const properWording = (text: string, terms: TermList): string | null => {
  const value = findTerm(text, terms);
  if (value === null || !isWord(text)) return null;
  const spellings = terms[value] ?? [];
  const exact = spellings.includes(text) ? text : undefined;
  const listed = exact ?? spellings.find((spelling) => isWord(spelling) && isMeant(text, spelling));
  const standard = spellings[0];
  if (listed === undefined || standard === undefined) return null;
  const proper = plainSynonyms.has(spellings) ? standard : listed;
  const meansAnother = Object.entries(terms).some(([name, others]) => name !== value && exact === undefined && others.some((other) => isWord(other) && isMeant(text, other)));
  return proper === text || meansAnother || findTerm(proper, terms) !== value ? null : proper;
};
