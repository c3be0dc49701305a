import { cite, legalSources, type LegalSourceId } from "../../../legal/sources";
import type { SwitchId } from "../../../legal/switches";
import type { WindowId } from "../../../legal/windows";
import type { Facts } from "../../facts/facts";
import { shippedCriteria, type CriteriaSettings, type CriterionAnswer } from "../../model/criteriaSettings";
import type { CriterionResult, Verdict } from "../../model/criterion";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { Cell, PartialDate } from "../../registers/column";
import { decidePart, undetermined, type CriterionPart, type Decision, type SetPart } from "../part";
import { shortfall } from "../shortfall";
import { classify, levelOf } from "./classes";
import { cellOf } from "./conditions";
import { figuresOf } from "./figuresOf";
import type { Figures } from "./figures";
import type { Judging } from "./judging";
import { namedMeasures } from "./measures";
import { daysOfDates, daysOfLimits, type MovingDays } from "./movingDays";
import { named, namedConditions } from "./namedConditions";
import { periodOf } from "./period";
import { hasWindow, withThresholds, type ChangedPart } from "./overrides";
import type { ClassRules, Condition, CriteriaSetData, PartData, Period, Selection } from "./schema";
import { isIncomparable, reaches, settle } from "./threshold";

/** The period is looked up when a condition or measure asks: what does not, comes out alike on every date. */
const judgingOf = (facts: Facts, period: Period, chosen?: WindowId): Judging => {
  let span: Judging["period"] | null = null;
  return {
    facts,
    get period() {
      return (span ??= periodOf(facts, period, chosen));
    },
  };
};

type Outcome = Pick<CriterionResult, "verdict" | "level">;

/** The verdict of a part that further counts have to bear out as well. */
const withCounts = (verdict: Verdict, counts: Readonly<Record<string, number>>, rules: PartData["andCounts"], facts: Facts): Verdict =>
  verdict !== "notMet" && Object.entries(rules ?? {}).some(([key, threshold]) => reaches(counts[key] ?? 0, null, settle(threshold, facts)) === "notMet") ? "notMet" : verdict;

/** What a part has to reach: as shipped, or as the commune reads it. */
const metIn = ({ met, read }: Pick<PartData, "met" | "read">, facts: Facts): ReturnType<typeof settle> | undefined => {
  const threshold = read !== undefined && facts.reads(read.while as SwitchId) ? read.met : met;
  return threshold === undefined ? undefined : settle(threshold, facts);
};

/** What a part comes to at one value of its numerator: a verdict or, in a part that is classed, a level. */
const outcomeAt = (numerator: number, { denominator, counts = {} }: Figures, part: PartData, facts: Facts): Outcome | null => {
  if (part.levels !== undefined) return { verdict: null, level: levelOf(numerator, denominator, counts, part.levels, facts) };
  const met = metIn(part, facts);
  return met === undefined ? null : { verdict: withCounts(reaches(numerator, denominator, met), counts, part.andCounts, facts) };
};

const isComparison = ({ measure }: PartData): boolean => "before" in measure && measure.before !== undefined;

/** How far a part is from being met, the denominator being what it is. */
const missingIn = (numerator: number, figures: Figures, part: PartData, facts: Facts): number | null => {
  const most = figures.denominator === null || isComparison(part) ? undefined : figures.denominator;
  return shortfall(numerator, (value) => outcomeAt(value, figures, part, facts)?.verdict !== "notMet", most);
};

const decide = (part: PartData, judging: Judging): Decision => {
  const figures = figuresOf(part, judging);
  const { numerator, denominator, rows, counts, open, doubt = null, doubtful = rows } = figures;
  const known = { numerator, denominator, rows, ...(counts && { parts: counts }) };
  const unsettled = { ...known, rows: doubtful };
  const unknown = part.levels === undefined ? {} : { verdict: null, level: null };
  const met = metIn(part, judging.facts);
  if (part.met === undefined && part.levels === undefined) return undetermined({ why: "asked" }, known);
  const outcome = numerator === null ? null : outcomeAt(numerator, figures, part, judging.facts);
  if (open === null && numerator !== null && met !== undefined && isIncomparable(numerator, denominator, met)) return undetermined({ why: "zero-base" }, known);
  if (open !== null || numerator === null || outcome === null) return { ...undetermined(open ?? { why: "asked" }, unsettled), ...unknown };
  const range = doubt === null ? [] : [figures.least ?? numerator, figures.most ?? numerator].map((value) => outcomeAt(value, figures, part, judging.facts));
  if (range.some((other) => other?.verdict !== outcome.verdict || other.level !== outcome.level)) return { ...undetermined(doubt ?? { why: "asked" }, unsettled), ...unknown };
  const isProven = part.proves === undefined || outcome.verdict === part.proves || (outcome.verdict === "notApplicable" && part.nobodyIsCertain === true);
  if (!isProven) return undetermined({ why: "asked" }, known);
  return { ...known, ...outcome, reason: null, ...(outcome.verdict === "notMet" && { missing: missingIn(numerator, figures, part, judging.facts) }) };
};

const isLeftToPerson = ({ met, levels, proves }: PartData): boolean => proves !== undefined || (met === undefined && levels === undefined);

type Undescribed = Omit<CriterionResult, "words">;

/** What the registers cannot prove is asked, also where a register that could prove a part of it is missing. */
const askedWithoutInput = (decision: Undescribed, part: PartData): Undescribed => {
  const isMissing = decision.reason?.why === "missing-register" || decision.reason?.why === "missing-column" || decision.reason?.why === "missing-parameter";
  return isMissing && isLeftToPerson(part) ? { ...decision, reason: { why: "asked" } } : decision;
};

/** A part that the registers leave to a person, with what the person answered. */
const withAnswer = (decision: CriterionResult, answers: readonly CriterionAnswer[]): CriterionResult => {
  const { set, id, reason } = decision;
  if (reason?.why !== "asked" && reason?.why !== "residence-unknown") return decision;
  const answer = answers.find((candidate) => candidate.set === set && candidate.part === id);
  return answer === undefined ? decision : { ...decision, verdict: answer.verdict, reason: null, answer };
};

const fieldsIn = (conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap((condition) => {
    if ("is" in condition) return named[condition.is]?.columns ?? [];
    return "field" in condition ? [condition.field] : condition.fields.slice(0, 1);
  });

const needsOf = ({ measure }: PartData): CriterionPart["needs"] => {
  if ("share" in measure) return [{ register: measure.share.of.register, columns: [...fieldsIn(measure.share.of.where), ...fieldsIn(measure.share.having)] }];
  if ("count" in measure) return [{ register: measure.count.register, columns: fieldsIn(measure.count.where) }];
  if ("sum" in measure) return [{ register: measure.sum.of.register, columns: [measure.sum.field, ...fieldsIn(measure.sum.of.where)] }];
  return "measure" in measure ? (namedMeasures[measure.measure]?.needs ?? []) : [];
};

const conditionsOf = (measure: PartData["measure"]): readonly Condition[] => {
  if ("share" in measure) return [...measure.share.of.where, ...measure.share.having];
  if ("count" in measure) return measure.count.where;
  return "sum" in measure ? measure.sum.of.where : [];
};

const selectionOf = (measure: Extract<PartData["measure"], { share: unknown } | { count: unknown } | { sum: unknown }>): Selection => {
  if ("share" in measure) return measure.share.of;
  return "count" in measure ? measure.count : measure.sum.of;
};

/** A period that ends on the proposal date takes in a record on the days that its date can mean. */
const daysOfCondition = (condition: Condition, register: Selection["register"], period: Period, facts: Facts): MovingDays => {
  if ("is" in condition) return named[condition.is]?.movesOn(register, facts) ?? [];
  if (!("within" in condition) || period !== "registration") return [];
  const entries: readonly Entry[] = facts.entries(register);
  return daysOfDates(entries.flatMap((entry) => condition.fields.flatMap((field) => (cellOf(entry, field) as Cell<PartialDate> | undefined) ?? [])));
};

/** Days on which a part may come out otherwise as the proposal date moves on; null: each may be one. */
const movingDaysOf = ({ measure }: PartData, period: Period, facts: Facts): ReadonlySet<LocalDate> | null => {
  if ("asked" in measure) return new Set();
  if ("measure" in measure) {
    const days = namedMeasures[measure.measure]?.movesOn?.(facts);
    return days === undefined ? null : new Set([...days, ...daysOfLimits]);
  }
  const { register } = selectionOf(measure);
  return new Set([...conditionsOf(measure).flatMap((condition) => [...daysOfCondition(condition, register, period, facts)]), ...daysOfLimits]);
};

const isSource = (id: string): id is LegalSourceId => Object.hasOwn(legalSources, id);

const sourceOf = ({ source }: CriteriaSetData): LegalSourceId => (isSource(source) ? source : "own");

const placeOf = ({ id, at }: PartData): Omit<CriterionResult["citation"], "source"> =>
  at === undefined
    ? { criterion: id.replace(/^[a-z]+/, "") }
    : "criterion" in at
      ? at
      : { article: at.article, ...(at.clause !== undefined && { clause: at.clause }), ...(at.point !== undefined && { point: at.point }) };

const citationOf = (part: PartData, set: CriteriaSetData): CriterionResult["citation"] =>
  cite(sourceOf(set), placeOf(part));

/** The two lines that the classed parts of a commune add up to: what the key route adds, and the class. */
const classLines = (set: CriteriaSetData, rules: ClassRules, parts: readonly CriterionResult[], facts: Facts): readonly CriterionResult[] => {
  const isOnRoute = facts.parameters?.onKeyRoute ?? null;
  const outcome = classify(parts, isOnRoute, rules, facts);
  const openIds = parts.filter(({ id, reason }) => reason !== null && (rules.of.includes(id) || rules.drugFree.includes(id))).map(({ id, words }) => words?.label ?? id);
  const why: CriterionResult["reason"] = isOnRoute === null && openIds.length === 0 ? { why: "missing-parameter", register: "parameters", column: "onKeyRoute" } : { why: "open-parts", ids: isOnRoute === null ? [...openIds, rules.route.label ?? rules.route.id] : openIds };
  const line = ({ id, label, content, threshold }: ClassRules["route"] | ClassRules, level: CriterionResult["level"]): CriterionResult => ({
    set: set.id, id, numerator: null, denominator: null, verdict: null, level: level ?? null, rows: [], reason: level === undefined ? why : null, citation: cite(sourceOf(set)), words: { ...(label !== undefined && { label }), content, threshold },
  });
  return [line(rules.route, outcome.route), line(rules, outcome.class)];
};

const decideOne = (part: ChangedPart, set: CriteriaSetData, facts: Facts, { answers, windows }: CriteriaSettings): CriterionResult => {
  const { label, content, threshold, changedTo } = part;
  // A part that its text gives a window of its own keeps it.
  const judging = part.period === undefined ? judgingOf(facts, set.period, hasWindow(set) ? windows[set.id] : undefined) : judgingOf(facts, part.period);
  const decided = decidePart(set.id, { id: part.id, citation: citationOf(part, set), needs: needsOf(part), decide: () => decide(part, judging) }, facts);
  const words = { ...(label !== undefined && { label }), content, threshold, ...(changedTo && { changedTo }), ...(isComparison(part) && { isComparison: true as const }) };
  return withAnswer({ ...askedWithoutInput(decided, part), ...(part.levels && { verdict: null, level: decided.level ?? null }), words }, answers);
};

/** The parts of a set that is given as data, with what people answered to those that no register decides; without the lines they add up to. */
export const partsOf = (set: CriteriaSetData, settings: CriteriaSettings = shippedCriteria): readonly SetPart[] =>
  withThresholds(set, settings.thresholds).parts.map((part) => ({ id: part.id, decide: (facts) => decideOne(part, set, facts, settings), movingDays: (facts) => movingDaysOf(part, part.period ?? set.period, facts) }));

/** Decides every part of a set that is given as data. */
export const decideSet = (set: CriteriaSetData, facts: Facts, settings: CriteriaSettings = shippedCriteria): readonly CriterionResult[] => {
  const parts = partsOf(set, settings).map((part) => part.decide(facts));
  return set.classes === undefined ? parts : [...parts, ...classLines(set, set.classes, parts, facts)];
};

/** Names that a data file uses and nobody knows: conditions, measures. */
export const unknownNames = ({ parts }: CriteriaSetData): readonly string[] =>
  parts.flatMap(({ measure }) => {
    if ("measure" in measure) return measure.measure in namedMeasures ? [] : [measure.measure];
    const conditions = conditionsOf(measure);
    return conditions.flatMap((condition) => ("is" in condition && !namedConditions.includes(condition.is) ? [condition.is] : []));
  });
