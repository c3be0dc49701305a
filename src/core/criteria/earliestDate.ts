import { collectFacts, type Facts } from "../facts/facts";
import type { CriteriaSettings } from "../model/criteriaSettings";
import type { CriterionResult } from "../model/criterion";
import type { Job } from "../model/job";
import { addDays, type LocalDate } from "../model/localDate";
import type { EarliestDate } from "../model/whatIf";
import { factsOn } from "./factsOn";
import type { SetPart } from "./part";
import { partsOfSet } from "./sets";
import type { CheckedRecords } from "./whatIf";

/** How far ahead a date is looked for. */
export const daysAhead = 365;

/** A judged part while dates are tried. */
interface Candidate {
  readonly part: SetPart;
  /** As it is on the first date. */
  readonly first: CriterionResult;
  /** Whether deciding it asked for the date; if not, it comes out alike on every date. */
  readonly asksDate: boolean;
  wasMet: boolean;
}

const isMet = ({ verdict }: CriterionResult): boolean => verdict === "met" || verdict === "notApplicable";

const consider = (part: SetPart, facts: Facts, on: LocalDate): Candidate => {
  let asksDate = false;
  const first = part.decide(factsOn(facts, on, () => (asksDate = true)));
  return { part, first, asksDate, wasMet: isMet(first) };
};

/** Tries the parts that were met on no date so far: each of them, since it has to be known of each. */
function* tryUnmet(parts: readonly Candidate[], facts: Facts, on: LocalDate): Job<boolean> {
  let allMet = true;
  for (const candidate of parts) {
    candidate.wasMet = isMet(candidate.part.decide(factsOn(facts, on)));
    allMet &&= candidate.wasMet;
    yield 0;
  }
  return allMet;
}

/** Tries parts until one is not met; that one is tried first on the next date, where it is likely to fail again. */
function* tryUntilUnmet(parts: Candidate[], facts: Facts, on: LocalDate): Job<boolean> {
  for (const [index, candidate] of parts.entries()) {
    const met = isMet(candidate.part.decide(factsOn(facts, on)));
    yield 0;
    if (met) continue;
    parts.splice(index, 1);
    parts.unshift(candidate);
    return false;
  }
  return true;
}

/** The first date after `from` on which every part is met; notes on the way which parts are met at all. */
function* searchFrom(judged: readonly Candidate[], facts: Facts, from: LocalDate, until: LocalDate): Job<LocalDate | null> {
  const isBarred = judged.some(({ asksDate, wasMet }) => !asksDate && !wasMet);
  let unmet = judged.filter(({ asksDate, wasMet }) => asksDate && !wasMet);
  const rest = judged.filter(({ asksDate, wasMet }) => asksDate && wasMet);
  for (let on = addDays(from, 1); on <= until; on = addDays(on, 1)) {
    if (isBarred && unmet.length === 0) return null;
    const unmetAreMet = yield* tryUnmet(unmet, facts, on);
    if (!isBarred && unmetAreMet && (yield* tryUntilUnmet(rest, facts, on))) return on;
    rest.push(...unmet.filter(({ wasMet }) => wasMet));
    unmet = unmet.filter(({ wasMet }) => !wasMet);
    yield 1;
  }
  return null;
}

/**
 * The earliest date, from T (or B, where that is later) over the year to come, on which every judged part of a set would
 * be met or not applicable. Every date is tried by the criteria themselves, but only the parts that asked for the date,
 * and only as long as something can still be learnt from them. Yields 1 for each date.
 */
export function* earliestAllMet({ result, workbook }: CheckedRecords, settings: CriteriaSettings, set: string): Job<EarliestDate> {
  const { asOf, registeredOn } = result.dates;
  const from = registeredOn !== null && registeredOn > asOf ? registeredOn : asOf;
  const until = addDays(asOf, daysAhead);
  const facts = collectFacts(workbook, result.dates, result.rules.limits, settings.switches);
  const candidates: Candidate[] = [];
  for (const part of partsOfSet(set, settings)) {
    candidates.push(consider(part, facts, from));
    yield 0;
  }
  const judged = candidates.filter(({ first }) => first.verdict !== null);
  const classed = candidates.filter(({ first }) => first.verdict === null).map(({ first }) => first.id);
  const isMetAtOnce = judged.every(({ wasMet }) => wasMet);
  const date = judged.length === 0 ? null : isMetAtOnce ? from : yield* searchFrom(judged, facts, from, until);
  return { set, from, until, date, judged: judged.length, classed, never: date === null ? judged.filter(({ wasMet }) => !wasMet).map(({ first }) => first) : [] };
}
