import { cite, legalSources, type LegalSourceId } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import type { CriterionResult } from "../../model/criterion";
import type { Entry } from "../../parse/registerTable";
import { decidePart, refOf, undetermined, type CriterionPart, type Decision } from "../part";
import { judgeAll, namedConditions, type Judging } from "./conditions";
import { classify, levelOf } from "./classes";
import type { Figures } from "./figures";
import { namedMeasures } from "./measures";
import { periodOf } from "./period";
import type { ClassRules, Condition, CriteriaSetData, PartData, Selection } from "./schema";
import { reaches } from "./threshold";

const judgingOf = (facts: Facts, { period }: CriteriaSetData): Judging => ({ facts, period: periodOf(facts, period) });

/** Persons count once (decisions.md 5); other records row by row. */
const size = (entries: readonly Entry[]): number => new Set(entries.map((entry, index) => (isPersonEntry(entry) ? personKey(entry) : String(index)))).size;

const columnOf = (condition: Condition): string => {
  if ("is" in condition) return condition.is === "withinSpotLimit" ? "identifiedOn" : "status";
  return "within" in condition ? (condition.fields[0] ?? "") : condition.field;
};

/** Records that surely belong to a selection, and those of which nobody can tell. */
const select = ({ register, where }: Selection, judging: Judging): { readonly in: readonly Entry[]; readonly open: readonly Entry[] } => {
  const entries: readonly Entry[] = judging.facts.entries(register);
  const answers = entries.map((entry) => ({ entry, answer: judgeAll(where, entry, judging) }));
  return { in: answers.filter(({ answer }) => answer === true).map(({ entry }) => entry), open: answers.filter(({ answer }) => answer === null).map(({ entry }) => entry) };
};

const openIn = (entries: readonly Entry[], conditions: readonly Condition[]): Figures["open"] =>
  entries.length === 0 ? null : { why: "blank-cells", column: columnOf(conditions.at(-1) ?? { is: "" }), count: entries.length };

const share = (of: Selection, having: readonly Condition[], judging: Judging): Figures => {
  const selected = select(of, judging);
  const failing = selected.in.filter((entry) => judgeAll(having, entry, judging) !== true);
  const doubtful = failing.filter((entry) => judgeAll(having, entry, judging) === null);
  const whole = size(selected.in);
  return {
    numerator: whole - size(failing),
    denominator: whole,
    rows: failing.map(refOf),
    open: openIn(selected.open, of.where) ?? openIn(doubtful, having),
  };
};

const figuresOf = ({ measure }: PartData, judging: Judging): Figures => {
  if ("share" in measure) return share(measure.share.of, measure.share.having, judging);
  if ("count" in measure) {
    const selected = select(measure.count, judging);
    return { numerator: size(selected.in), denominator: null, rows: selected.in.map(refOf), open: openIn(selected.open, measure.count.where) };
  }
  if ("measure" in measure) {
    const named = namedMeasures[measure.measure];
    if (!named) throw new RangeError(`No measure "${measure.measure}".`);
    return named.measure(judging);
  }
  return { numerator: null, denominator: null, rows: [], open: { why: "asked" } };
};

type Outcome = Pick<CriterionResult, "verdict" | "level">;

/** What a part comes to at one value of its numerator: a verdict or, in a part that is classed, a level. */
const outcomeAt = (numerator: number, { denominator, counts = {} }: Figures, { met, levels }: PartData): Outcome | null => {
  if (levels !== undefined) return { verdict: null, level: levelOf(numerator, denominator, counts, levels) };
  return met === undefined ? null : { verdict: reaches(numerator, denominator, met) };
};

const decide = (part: PartData, judging: Judging): Decision => {
  const figures = figuresOf(part, judging);
  const { numerator, denominator, rows, counts, open, doubt = null } = figures;
  const known = { numerator, denominator, rows, ...(counts && { parts: counts }) };
  const unknown = part.levels === undefined ? {} : { verdict: null, level: null };
  const outcome = numerator === null ? null : outcomeAt(numerator, figures, part);
  if (open !== null || numerator === null || outcome === null) return { ...undetermined(open ?? { why: "asked" }, known), ...unknown };
  const range = doubt === null ? [] : [figures.least ?? numerator, figures.most ?? numerator].map((value) => outcomeAt(value, figures, part));
  if (range.some((other) => other?.verdict !== outcome.verdict || other.level !== outcome.level)) return { ...undetermined(doubt ?? { why: "asked" }, known), ...unknown };
  return { ...known, ...outcome, reason: null };
};

const fieldsIn = (conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap((condition) => ("field" in condition ? [condition.field] : "fields" in condition ? condition.fields.slice(0, 1) : []));

const needsOf = ({ measure }: PartData): CriterionPart["needs"] => {
  if ("share" in measure) return [{ register: measure.share.of.register, columns: [...fieldsIn(measure.share.of.where), ...fieldsIn(measure.share.having)] }];
  if ("count" in measure) return [{ register: measure.count.register, columns: fieldsIn(measure.count.where) }];
  return "measure" in measure ? (namedMeasures[measure.measure]?.needs ?? []) : [];
};

const isSource = (id: string): id is LegalSourceId => Object.hasOwn(legalSources, id);

const sourceOf = ({ source }: CriteriaSetData): LegalSourceId => (isSource(source) ? source : "own");

const placeOf = ({ id, at }: PartData): Omit<CriterionResult["citation"], "source"> =>
  at === undefined
    ? { criterion: id.replace(/^[a-z]+/, "") }
    : { article: at.article, ...(at.clause !== undefined && { clause: at.clause }), ...(at.point !== undefined && { point: at.point }) };

const citationOf = (part: PartData, set: CriteriaSetData): CriterionResult["citation"] =>
  cite(sourceOf(set), placeOf(part));

/** The two lines that the classed parts of a commune add up to: what the key route adds, and the class. */
const classLines = (set: CriteriaSetData, rules: ClassRules, parts: readonly CriterionResult[], facts: Facts): readonly CriterionResult[] => {
  const isOnRoute = facts.parameters?.onKeyRoute ?? null;
  const outcome = classify(parts, isOnRoute, rules);
  const openIds = parts.filter(({ id, reason }) => reason !== null && (rules.of.includes(id) || rules.drugFree.includes(id))).map(({ id }) => id);
  const why: CriterionResult["reason"] = isOnRoute === null && openIds.length === 0 ? { why: "missing-parameter", register: "parameters", column: "onKeyRoute" } : { why: "open-parts", ids: isOnRoute === null ? [...openIds, rules.route.id] : openIds };
  const line = ({ id, content, threshold }: ClassRules["route"] | ClassRules, level: CriterionResult["level"]): CriterionResult => ({
    set: set.id, id, numerator: null, denominator: null, verdict: null, level: level ?? null, rows: [], reason: level === undefined ? why : null, citation: cite(sourceOf(set)), words: { content, threshold },
  });
  return [line(rules.route, outcome.route), line(rules, outcome.class)];
};

/** Decides every part of a set that is given as data. */
export const decideSet = (set: CriteriaSetData, facts: Facts): readonly CriterionResult[] => {
  const judging = judgingOf(facts, set);
  const parts = set.parts.map((part) => {
    const { content, threshold } = part;
    const decided = decidePart(set.id, { id: part.id, citation: citationOf(part, set), needs: needsOf(part), decide: () => decide(part, judging) }, facts);
    return { ...decided, ...(part.levels && { verdict: null, level: decided.level ?? null }), words: { content, threshold } };
  });
  return set.classes === undefined ? parts : [...parts, ...classLines(set, set.classes, parts, facts)];
};

/** Names that a data file uses and nobody knows: conditions, measures. */
export const unknownNames = ({ parts }: CriteriaSetData): readonly string[] =>
  parts.flatMap(({ measure }) => {
    if ("measure" in measure) return measure.measure in namedMeasures ? [] : [measure.measure];
    const conditions = "share" in measure ? [...measure.share.of.where, ...measure.share.having] : "count" in measure ? measure.count.where : [];
    return conditions.flatMap((condition) => ("is" in condition && !namedConditions.includes(condition.is) ? [condition.is] : []));
  });
