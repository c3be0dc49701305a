import { collectFacts } from "../facts/facts";
import type { CheckResult } from "../model/checkResult";
import type { CriteriaSettings } from "../model/criteriaSettings";
import type { CriterionResult } from "../model/criterion";
import type { Job } from "../model/job";
import type { LocalDate } from "../model/localDate";
import type { Flip, SetFlip, WhatIf } from "../model/whatIf";
import type { ParsedWorkbook } from "../parse/parseWorkbook";
import { expiringTests } from "./expiringTests";
import { factsOn } from "./factsOn";
import { overallVerdict } from "./overallVerdict";
import { decideOneSet, describeSets } from "./sets";

/** What a check left behind, as far as another date asks for it: a `Checked` of core/check is one. */
export interface CheckedRecords {
  readonly result: Pick<CheckResult, "dates" | "rules" | "criteria">;
  readonly workbook: ParsedWorkbook;
}

/** The outcome of a part as one word: a verdict, a class, or that nobody can tell. */
const outcomeOf = ({ verdict, level = null, reason }: CriterionResult): string | null => verdict ?? (reason === null ? level : "undetermined");

const flipsOf = (before: readonly CriterionResult[], after: readonly CriterionResult[]): readonly Flip[] =>
  after.flatMap((now) => {
    const was = before.find(({ set, id }) => set === now.set && id === now.id);
    return was === undefined || outcomeOf(was) === outcomeOf(now) ? [] : [{ before: was, after: now }];
  });

const isClassed = ({ verdict }: CriterionResult): boolean => verdict === null;

/** The whole of a set that is judged; without a proposal date the present one is never met, the other date is one. */
const wholeOf = (set: string, before: readonly CriterionResult[], after: readonly CriterionResult[], hasProposalDate: boolean): readonly SetFlip[] => {
  const of = (results: readonly CriterionResult[]): readonly CriterionResult[] => results.filter((result) => result.set === set);
  if (of(after).length === 0 || of(after).some(isClassed)) return [];
  return [{ set, before: overallVerdict(of(before), hasProposalDate), after: overallVerdict(of(after), true) }];
};

/**
 * Every set as it would come out if the commune proposed on another date: `decideAnew` in steps, one set at a time, and
 * what differs from the result of the check. The registers are taken as they are; nothing is read.
 */
export function* whatIf({ result, workbook }: CheckedRecords, settings: CriteriaSettings, proposedOn: LocalDate): Job<WhatIf> {
  const { dates } = result;
  const presentOn = dates.proposedOn ?? dates.asOf;
  const facts = factsOn(collectFacts(workbook, dates, result.rules.limits, settings.switches), proposedOn);
  const criteria: CriterionResult[] = [];
  for (const { id } of describeSets(settings)) {
    criteria.push(...decideOneSet(facts, settings, id));
    yield 1;
  }
  return {
    proposedOn,
    presentOn,
    criteria,
    flips: flipsOf(result.criteria, criteria),
    wholes: describeSets(settings).flatMap(({ id }) => wholeOf(id, result.criteria, criteria, dates.proposedOn !== null)),
    expiring: expiringTests(facts, presentOn, settings, { before: result.criteria, after: criteria }),
    isPast: proposedOn < dates.asOf,
    isBeforeRegistration: dates.registeredOn !== null && proposedOn < dates.registeredOn,
  };
}

/** What concerns one set. */
export const whatIfOfSet = (whole: WhatIf, set: string): WhatIf => ({
  ...whole,
  criteria: whole.criteria.filter((part) => part.set === set),
  flips: whole.flips.filter(({ after }) => after.set === set),
  wholes: whole.wholes.filter((one) => one.set === set),
  expiring: whole.expiring.filter((test) => test.set === set),
});
