import { dayOf, daysBetween, localDate, monthOf, yearOf, type LocalDate } from "./localDate";
import type { EnteredValue, ParameterField, ParameterKind } from "./parameterForm";

/** What is wrong with a text typed for a parameter. */
export type TypedProblem = "noDay" | "oddYear" | "noCount" | "noDays" | "oddRange" | "tooLong";

/** A typed text read by the kind of its field; an empty one is the value null. */
export type Typed = { readonly problem: null; readonly value: EnteredValue } | { readonly problem: TypedProblem };

/** Days of other years are slips of the pen: no drug-free commune was registered or assessed in them. */
export const [firstYear, lastYear] = [2000, 2099] as const;
export const longestTyped = 1000;
const longestHoliday = 31;

const dayPattern = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

const dayIn = (text: string): LocalDate | null => {
  const match = dayPattern.exec(text.trim());
  return match ? localDate(Number(match[4]), Number(match[3]), Number(match[1])) : null;
};

const isOddYear = (day: LocalDate): boolean => yearOf(day) < firstYear || yearOf(day) > lastYear;

const readDay = (text: string): Typed => {
  const day = dayIn(text);
  if (day === null) return { problem: "noDay" };
  return isOddYear(day) ? { problem: "oddYear" } : { problem: null, value: day };
};

const readCount = (text: string): Typed => {
  const digits = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/.exec(text.replace(/\s/g, ""))?.[0];
  return digits === undefined ? { problem: "noCount" } : { problem: null, value: Number(digits.replace(/\./g, "")) };
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const shown = (day: LocalDate): string => `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${yearOf(day)}`;

const rangePattern = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:\s*[-\u2013]\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?$/;

const readRange = (text: string): { readonly text: string } | { readonly problem: TypedProblem } => {
  const [, from, to] = rangePattern.exec(text) ?? [];
  const first = dayIn(from ?? "");
  const last = to === undefined ? first : dayIn(to);
  if (first === null || last === null) return { problem: "noDays" };
  if (isOddYear(first) || isOddYear(last)) return { problem: "oddYear" };
  const days = daysBetween(first, last);
  if (days < 0 || days >= longestHoliday) return { problem: "oddRange" };
  return { text: to === undefined ? shown(first) : `${shown(first)} - ${shown(last)}` };
};

/** Days and ranges of days parted by semicolons, written out as the reader of the sheet takes them. */
const readDays = (text: string): Typed => {
  const texts: string[] = [];
  for (const part of text.split(/[;,\n]/).map((one) => one.trim())) {
    if (part === "") continue;
    const range = readRange(part);
    if ("problem" in range) return range;
    texts.push(range.text);
  }
  return texts.length === 0 ? { problem: "noDays" } : { problem: null, value: texts.join("; ") };
};

/** Reads what a person typed for a parameter. */
export const readTyped = (kind: ParameterKind, typed: string): Typed => {
  const text = typed.normalize("NFC").trim();
  if (text === "") return { problem: null, value: null };
  if (text.length > longestTyped) return { problem: "tooLong" };
  switch (kind) {
    case "day":
      return readDay(text);
    case "count":
      return readCount(text);
    case "days":
      return readDays(text);
    case "text":
    case "unitKind":
    case "route":
      return { problem: null, value: text };
  }
};

/** Values of the form that are known, by field: typed now, or read from the sheet. */
export type KnownValues = { readonly [F in ParameterField]?: EnteredValue };

/** What two values contradict: nothing is saved until one of them is changed. */
export type PairProblem = "windowReversed" | "proposedBeforeRegistered";
/** What looks odd and may be right. */
export type PairWarning = "asOfBeforeRegistered" | "householdsAbovePeople" | "baselineAbovePeople";

interface Pair<Kind> {
  readonly kind: Kind;
  /** The smaller and the larger value, as they should be; a doubt is said at the second unless only the first was typed. */
  readonly of: readonly [ParameterField, ParameterField];
}

const problemPairs: readonly Pair<PairProblem>[] = [
  { kind: "windowReversed", of: ["windowFrom", "windowTo"] },
  { kind: "proposedBeforeRegistered", of: ["registeredOn", "proposedOn"] },
];

const warningPairs: readonly Pair<PairWarning>[] = [
  { kind: "asOfBeforeRegistered", of: ["registeredOn", "asOf"] },
  { kind: "householdsAbovePeople", of: ["householdTotal", "population"] },
  { kind: "baselineAbovePeople", of: ["addictBaseline", "population"] },
  { kind: "baselineAbovePeople", of: ["userBaseline", "population"] },
];

const isReversed = (first: EnteredValue | undefined, second: EnteredValue | undefined): boolean =>
  (typeof first === "string" && typeof second === "string" && second < first) || (typeof first === "number" && typeof second === "number" && second < first);

const reversed = <Kind>(pairs: readonly Pair<Kind>[], values: KnownValues, changed: ReadonlySet<ParameterField>): ReadonlyMap<ParameterField, Kind> =>
  new Map(
    pairs.flatMap(({ kind, of: [first, second] }): (readonly [ParameterField, Kind])[] => {
      const at = changed.has(second) ? second : changed.has(first) ? first : null;
      return at !== null && isReversed(values[first], values[second]) ? [[at, kind]] : [];
    }),
  );

/** Contradictions between values, each at a field that was changed; those that stand on the sheet untouched are not new. */
export const problemsBetween = (values: KnownValues, changed: ReadonlySet<ParameterField>): ReadonlyMap<ParameterField, PairProblem> => reversed(problemPairs, values, changed);

/** What looks odd between values, likewise. */
export const warningsBetween = (values: KnownValues, changed: ReadonlySet<ParameterField>): ReadonlyMap<ParameterField, PairWarning> => reversed(warningPairs, values, changed);

/** Whether the reader of the list would take the name for its line of totals. */
export const opensTotal = (name: string): boolean =>
  /^(tong|cong)[^\p{L}\p{N}]*($|(cong|so)(?![\p{L}\p{N}]))/u.test(name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim());
