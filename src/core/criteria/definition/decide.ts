import { cite, legalSources, type LegalSourceId } from "../../../legal/sources";
import { assessmentPeriod } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import type { CriterionResult } from "../../model/criterion";
import type { Entry } from "../../parse/registerTable";
import { decidePart, refOf, undetermined, type CriterionPart, type Decision } from "../part";
import { judgeAll, namedConditions, type Judging } from "./conditions";
import { calendarYear, namedMeasures, type Figures } from "./measures";
import type { Condition, CriteriaSetData, PartData, Selection } from "./schema";
import { reaches } from "./threshold";

const judgingOf = (facts: Facts, { period }: CriteriaSetData): Judging => ({
  facts,
  period: (period === "assessment" ? assessmentPeriod(facts) : null) ?? calendarYear(facts),
});

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

const decide = (part: PartData, judging: Judging): Decision => {
  const { numerator, denominator, rows, open } = figuresOf(part, judging);
  if (open !== null || numerator === null || part.met === undefined) return undetermined(open ?? { why: "asked" }, { numerator, denominator, rows });
  return { numerator, denominator, verdict: reaches(numerator, denominator, part.met), rows, reason: null };
};

const fieldsIn = (conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap((condition) => ("field" in condition ? [condition.field] : "fields" in condition ? condition.fields.slice(0, 1) : []));

const needsOf = ({ measure }: PartData): CriterionPart["needs"] => {
  if ("share" in measure) return [{ register: measure.share.of.register, columns: [...fieldsIn(measure.share.of.where), ...fieldsIn(measure.share.having)] }];
  if ("count" in measure) return [{ register: measure.count.register, columns: fieldsIn(measure.count.where) }];
  return "measure" in measure ? (namedMeasures[measure.measure]?.needs ?? []) : [];
};

const isSource = (id: string): id is LegalSourceId => Object.hasOwn(legalSources, id);

/** Decides every part of a set that is given as data. */
export const decideSet = (set: CriteriaSetData, facts: Facts): readonly CriterionResult[] => {
  const judging = judgingOf(facts, set);
  const source: LegalSourceId = isSource(set.source) ? set.source : "own";
  return set.parts.map((part) => {
    const number = part.id.replace(/^[a-z]+/, "");
    const { content, threshold } = part;
    const decided = decidePart(set.id, { id: part.id, citation: cite(source, { criterion: number }), needs: needsOf(part), decide: () => decide(part, judging) }, facts);
    return { ...decided, words: { content, threshold } };
  });
};

/** Names that a data file uses and nobody knows: conditions, measures. */
export const unknownNames = ({ parts }: CriteriaSetData): readonly string[] =>
  parts.flatMap(({ measure }) => {
    if ("measure" in measure) return measure.measure in namedMeasures ? [] : [measure.measure];
    const conditions = "share" in measure ? [...measure.share.of.where, ...measure.share.having] : "count" in measure ? measure.count.where : [];
    return conditions.flatMap((condition) => ("is" in condition && !namedConditions.includes(condition.is) ? [condition.is] : []));
  });
