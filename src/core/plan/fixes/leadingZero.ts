import { idProvinceCodes } from "../../../legal/idProvinceCodes";
import type { CellValue } from "../../model/sheetGrid";

/** What the row says of the person whose number it is; null where it says nothing. */
export interface KnownPerson {
  readonly birthYear: number | null;
  readonly sex: "male" | "female" | null;
}

const separators = /[\s.'-]/g;

const digitsOf = (value: CellValue): string => {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? value.toFixed(0) : "";
  return typeof value === "string" ? value.replace(separators, "") : "";
};

const missingIn = (value: CellValue): number => {
  const digits = digitsOf(value);
  const missing = 12 - digits.length;
  return /^\d+$/.test(digits) && missing >= 1 && missing <= (typeof value === "number" ? 2 : 1) ? missing : 0;
};

/** True when as many digits are missing as Excel drops; whether they are zeros is another question. */
export const lacksDigits = (value: CellValue): boolean => missingIn(value) > 0;

/** Sex and year of birth as an identity number states them (TT 07/2016, Article 7); null for centuries to come. */
const statedBy = (number: string): { readonly birthYear: number; readonly sex: "male" | "female" } | null => {
  const century = Number(number.charAt(3));
  if (century > 3) return null;
  return { birthYear: 1900 + 100 * Math.floor(century / 2) + Number(number.slice(4, 6)), sex: century % 2 === 0 ? "male" : "female" };
};

/**
 * How many zeros may be put back without the row's year of birth. A number has lost them for certain. A text of eleven
 * digits may lack any digit, and two missing digits need more than a known province.
 */
const needsBirth = (value: CellValue, missing: number): boolean => typeof value !== "number" || missing > 1;

/**
 * The identity number of twelve digits with the zeros that Excel dropped, as text; null when that is not certain: the
 * province must be known and the digits for sex, century and year must agree with the row as far as it states them.
 */
export const withLeadingZeros = (value: CellValue, { birthYear, sex }: KnownPerson, latestYear: number): string | null => {
  const missing = missingIn(value);
  const number = digitsOf(value).padStart(12, "0");
  const stated = statedBy(number);
  if (missing === 0 || stated === null || !idProvinceCodes.has(number.slice(0, 3)) || stated.birthYear > latestYear) return null;
  if (birthYear === null ? needsBirth(value, missing) : birthYear !== stated.birthYear) return null;
  return sex === null || sex === stated.sex ? number : null;
};
