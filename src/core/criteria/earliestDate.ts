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
  /** As it was decided last, and whether it may have become otherwise since. */
  isMet: boolean;
  isStale: boolean;
  /** Whether it was met on any date so far. */
  wasMet: boolean;
}

const isMet = ({ verdict }: CriterionResult): boolean => verdict === "met" || verdict === "notApplicable";

const consider = (part: SetPart, facts: Facts, on: LocalDate): Candidate => {
  let asksDate = false;
  const first = part.decide(factsOn(facts, on, () => (asksDate = true)));
  return { part, first, asksDate, isMet: isMet(first), isStale: false, wasMet: isMet(first) };
};

/** Decides those parts that may have become otherwise. */
function* decideStale(parts: readonly Candidate[], facts: Facts, on: LocalDate): Job<void> {
  for (const candidate of parts.filter(({ isStale }) => isStale)) {
    candidate.isMet = isMet(candidate.part.decide(factsOn(facts, on)));
    candidate.isStale = false;
    candidate.wasMet ||= candidate.isMet;
    yield 0;
  }
}

/** Tries parts until one is not met; that one is tried first on the next date, where it is likely to fail again. */
function* areAllMet(parts: Candidate[], facts: Facts, on: LocalDate): Job<boolean> {
  for (const [index, candidate] of parts.entries()) {
    yield* decideStale([candidate], facts, on);
    if (candidate.isMet) continue;
    parts.splice(index, 1);
    parts.unshift(candidate);
    return false;
  }
  return true;
}

/** Marks on a date the parts that may come out otherwise on it than on the day before. */
function* staleOn(parts: readonly Candidate[], facts: Facts): Job<(on: LocalDate) => void> {
  const moving: { readonly candidate: Candidate; readonly days: ReadonlySet<LocalDate> | null }[] = [];
  for (const candidate of parts) {
    moving.push({ candidate, days: candidate.part.movingDays(facts) });
    yield 0;
  }
  return (on) => {
    for (const { candidate, days } of moving) candidate.isStale ||= days === null || days.has(on);
  };
}

/** The first date after `from` on which every part is met; notes on the way which parts are met at all. */
function* searchFrom(judged: readonly Candidate[], facts: Facts, from: LocalDate, until: LocalDate): Job<LocalDate | null> {
  const isBarred = judged.some(({ asksDate, wasMet }) => !asksDate && !wasMet);
  const asking = judged.filter(({ asksDate }) => asksDate);
  const mark = yield* staleOn(asking, facts);
  let unmet = asking.filter(({ wasMet }) => !wasMet);
  const rest = asking.filter(({ wasMet }) => wasMet);
  for (let on = addDays(from, 1); on <= until; on = addDays(on, 1)) {
    if (isBarred && unmet.length === 0) return null;
    mark(on);
    // Each of the parts that were met on no date so far, since it has to be known of each.
    yield* decideStale(unmet, facts, on);
    if (!isBarred && unmet.every(({ wasMet }) => wasMet) && (yield* areAllMet(rest, facts, on))) return on;
    rest.push(...unmet.filter(({ wasMet }) => wasMet));
    unmet = unmet.filter(({ wasMet }) => !wasMet);
    yield 1;
  }
  return null;
}

/**
 * The earliest date, from T (or B, where that is later) over the year to come, on which every judged part of a set would
 * be met or not applicable. Every date is gone through, but a part is decided only where it asked for the date, on days
 * on which it may come out otherwise than on the day before, and as long as something can still be learnt from it.
 * Yields 1 for each date.
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
