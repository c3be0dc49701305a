import { fixKinds, type FixKind } from "../../model/cellFix";
import type { LocalDate } from "../../model/localDate";
import type { CellValue } from "../../model/sheetGrid";
import { isErrorValue } from "../../parse/cells";
import type { LegacyText } from "../../parse/encoding/decodeLegacy";
import type { TermList } from "../../registers/column";
import { type KnownPerson, lacksDigits, withLeadingZeros } from "./leadingZero";
import { properName } from "./nameCase";
import { certainDay, serialOf } from "./textDate";
import { composeLetters, isOdd, tidySpaces } from "./texts";
import { properWording } from "./wording";

/** What a cell is about, as far as it decides what can be put right in it. */
export type CellRole =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "term"; readonly terms: TermList }
  | { readonly kind: "personName" }
  | { readonly kind: "personalId" };

/** What correcting needs to know beyond the cell. */
export interface Surroundings {
  readonly uses1904Dates: boolean;
  /** Nobody in the registers was born later. */
  readonly latestYear: number;
  readonly decode: (text: string) => LegacyText | null;
  readonly person: () => KnownPerson;
  /** False for a day that cannot be right as it was read. */
  readonly isPossible: (day: LocalDate) => boolean;
}

/** The right value of a cell, and what made it another one. */
export interface Correction {
  readonly kind: FixKind;
  readonly after: CellValue;
  readonly format: string | null;
  readonly day: LocalDate | null;
}

export const dayFormat = "dd/mm/yyyy";
export const textFormat = "@";

/** Longer texts are left alone: Excel takes 32,767 characters, and a record of the fix needs room too. */
const longestText = 32_000;

interface Step {
  readonly kind: FixKind;
  readonly after: CellValue;
  readonly format?: string;
  readonly day?: LocalDate;
}

const noSteps: readonly Step[] = [];

/** Corrections of the letters and spaces of any text, each on what the one before left. */
const textSteps = (text: string, { decode }: Surroundings): readonly Step[] => {
  const decoded = decode(text)?.text ?? text;
  if (decoded === text && !isOdd(text)) return noSteps;
  const composed = isOdd(decoded) ? composeLetters(decoded) : decoded;
  const tidy = isOdd(composed) ? tidySpaces(composed) : composed;
  return [
    ...(decoded === text ? [] : [{ kind: "encoding", after: decoded } as const]),
    ...(composed === decoded ? [] : [{ kind: "unicode", after: composed } as const]),
    ...(tidy === composed ? [] : [{ kind: "spaces", after: tidy } as const]),
  ];
};

const dateStep = (text: string, { uses1904Dates, isPossible }: Surroundings): Step | null => {
  const day = certainDay(text, uses1904Dates);
  const serial = day === null || !isPossible(day) ? null : serialOf(day, uses1904Dates);
  return day === null || serial === null ? null : { kind: "textDate", after: serial, format: dayFormat, day };
};

const idStep = (value: CellValue, { person, latestYear }: Surroundings): Step | null => {
  const number = lacksDigits(value) ? withLeadingZeros(value, person(), latestYear) : null;
  return number === null ? null : { kind: "leadingZero", after: number, format: textFormat };
};

const asStep = (kind: FixKind, after: string | null): Step | null => (after === null ? null : { kind, after });

/** The correction that the meaning of the column allows. */
const roleStep = (text: string, role: CellRole, around: Surroundings): Step | null => {
  switch (role.kind) {
    case "text":
      return null;
    case "date":
      return dateStep(text, around);
    case "term":
      return asStep("wording", properWording(text, role.terms));
    case "personName":
      return asStep("nameCase", properName(text));
    case "personalId":
      return idStep(text, around);
  }
};

const joined = (before: CellValue, steps: readonly Step[]): Correction | null => {
  const last = steps.at(-1);
  const kind = fixKinds.find((candidate) => steps.some((step) => step.kind === candidate));
  if (last === undefined || kind === undefined || last.after === before || last.after === "") return null;
  return { kind, after: last.after, format: last.format ?? null, day: last.day ?? null };
};

const correctOnce = (value: CellValue, role: CellRole, around: Surroundings): Correction | null => {
  if (typeof value !== "string") {
    const step = role.kind === "personalId" ? idStep(value, around) : null;
    return joined(value, step ? [step] : []);
  }
  if (value === "" || value.length > longestText || isErrorValue(value)) return null;
  const steps = textSteps(value, around);
  const text = steps.at(-1)?.after ?? value;
  const more = typeof text === "string" ? roleStep(text, role, around) : null;
  return joined(value, more ? [...steps, more] : steps);
};

/**
 * The value that a cell should hold, where only one can be meant; null where it holds it or there is a doubt. A cell that
 * shows nothing stays as it is. A value that would be corrected once more is in doubt: nothing is proposed.
 */
export const correct = (value: CellValue, role: CellRole, around: Surroundings): Correction | null => {
  const correction = correctOnce(value, role, around);
  return correction === null || correctOnce(correction.after, role, around) !== null ? null : correction;
};
