/**
 * What an output shows of a person at each level of masking (domain.md 7.3, 3).
 *
 * "masked" is the level of an export made without further choice. It shows initials and, of a number of 12 digits, the
 * first three and the last two: enough for an office that has the register to find the row, and neither a name nor a
 * number. Of the birth the year is left, of the address the hamlet, and of what people wrote freely nothing, for names
 * stand in it. "counts" shows nothing of single persons at all. Whatever cannot be masked part by part is masked whole.
 */
import type { MaskingLevel } from "../model/maskingLevel";
import { cleanText } from "../parse/text";

/** The sign that stands for a character; it belongs to no language. */
const star = "*";

const inBrackets = /\([^()]*\)|\[[^[\]]*\]/gu;
/** What people put between the words of a name; an apostrophe or hyphen inside a word may begin another ("H'Hen", "Y-Bhin"). */
const betweenWords = /[\s.,;:/\\|_-]+/u;
const firstLetter = /\p{L}\p{M}*/u;
const letters = /\p{L}/gu;

const initialOf = (word: string): string => (firstLetter.exec(word)?.[0] ?? "").toUpperCase();

/**
 * Initials of a name: "Nguyễn Văn An" becomes "N.V.A.", however it is typed. Names in brackets are left out. A name of a
 * single letter, or without any, becomes a star, for its initial would be all of it. "" stays "".
 */
export const maskName = (name: string): string => {
  const text = cleanText(name);
  if (text === "") return "";
  const words = text.replace(inBrackets, " ").split(betweenWords);
  const said = words.join("").match(letters)?.length ?? 0;
  const initials = words.map(initialOf).filter((initial) => initial !== "");
  return said < 2 ? star : initials.map((initial) => `${initial}.`).join("");
};

/** As many stars as a number of today has digits: what does not look like a number must not be told by its length. */
const starLimit = 12;

/**
 * An identity number with all but the first three and the last two of its 12 digits starred: "038*******34". Anything
 * else (an old number of 9 digits, a passport, a number that lost its zero, words) is starred throughout. "" stays "".
 */
export const maskIdentityNumber = (text: string): string => {
  const characters = cleanText(text).replace(/[\s.'’-]/gu, "");
  if (/^\d{12}$/.test(characters)) return `${characters.slice(0, 3)}${star.repeat(7)}${characters.slice(-2)}`;
  return star.repeat(Math.min([...characters].length, starLimit));
};

/** What a cell says of a person, by kind, with what was understood of it (null where nothing was). */
export type PersonalDatum =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "identityNumber"; readonly text: string }
  | { readonly kind: "birth"; readonly text: string; readonly year: number | null }
  /** `hamlet` is the name in the list of hamlets, never what the cell says: houses are found by the names of their people. */
  | { readonly kind: "address"; readonly text: string; readonly hamlet: string | null }
  | { readonly kind: "freeText"; readonly text: string };

const maskedOf = (datum: PersonalDatum, dropped: string): string => {
  switch (datum.kind) {
    case "name":
      return maskName(datum.text);
    case "identityNumber":
      return maskIdentityNumber(datum.text);
    case "birth":
      return datum.year === null ? dropped : String(datum.year);
    case "address":
      return datum.hamlet ?? dropped;
    case "freeText":
      return dropped;
  }
};

/**
 * What the output shows in place of a cell. `dropped` is the sign for what is left out. A blank cell stays blank: that
 * something was not entered is no secret.
 */
export const maskDatum = (level: MaskingLevel, datum: PersonalDatum, dropped: string): string => {
  if (level === "full" || cleanText(datum.text) === "") return datum.text;
  return level === "counts" ? dropped : maskedOf(datum, dropped);
};
