import type { ConfigurationFault } from "../../model/configuration";
import type { Column } from "../../registers/column";
import { columnsOf, type ListRegisterId } from "../../registers/registry";
import { namedConditions } from "../definition/namedConditions";
import { namedMeasures } from "../definition/measures";
import type { Condition, PartData, Selection } from "../definition/schema";

/** A fault and its place in what was looked at. */
export interface PlacedFault {
  readonly fault: ConfigurationFault;
  readonly path: string;
}

const columnAt = (register: ListRegisterId, field: string): Column | null => {
  const columns = columnsOf(register);
  return Object.hasOwn(columns, field) ? (columns[field] ?? null) : null;
};

/** A column that has to be there and to hold dates or numbers. */
const columnFaults = (register: ListRegisterId, field: string, needs: "date" | "number", path: string): readonly PlacedFault[] => {
  const column = columnAt(register, field);
  if (column === null) return [{ fault: { key: "unknownColumn", params: { register, field } }, path }];
  return column.kind === needs ? [] : [{ fault: { key: "wrongColumn", params: { register, field, needs } }, path }];
};

const wordFaults = (register: ListRegisterId, { field, in: words }: { readonly field: string; readonly in: readonly string[] }, path: string): readonly PlacedFault[] => {
  const column = columnAt(register, field);
  if (column?.kind === "date" || column?.kind === "number") return [{ fault: { key: "wrongColumn", params: { register, field, needs: "words" } }, path: `${path}.field` }];
  if (column?.kind !== "term") return [];
  const { terms } = column;
  return words.flatMap((word, index) => (Object.hasOwn(terms, word) ? [] : [{ fault: { key: "unknownWord", params: { register, field, word } }, path: `${path}.in.${index}` }]));
};

const conditionFaults = (register: ListRegisterId, condition: Condition, path: string): readonly PlacedFault[] => {
  if ("is" in condition) return namedConditions.includes(condition.is) ? [] : [{ fault: { key: "unknownName", params: { name: condition.is } }, path: `${path}.is` }];
  if ("within" in condition) return condition.fields.flatMap((field, index) => columnFaults(register, field, "date", `${path}.fields.${index}`));
  const { field } = condition;
  if (columnAt(register, field) === null) return [{ fault: { key: "unknownColumn", params: { register, field } }, path: `${path}.field` }];
  return "in" in condition ? wordFaults(register, condition, path) : [];
};

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
}

const placed = (conditions: readonly Condition[], path: string): readonly PlacedCondition[] => conditions.map((condition, index) => ({ condition, path: `${path}.${index}` }));

/** Conditions that all have to hold, of which two ask the same column for words that have none in common. */
const contradictions = (conditions: readonly PlacedCondition[]): readonly PlacedFault[] =>
  conditions.flatMap(({ condition, path }, index) => {
    if (!("in" in condition)) return [];
    const isRuledOut = conditions.slice(0, index).some(({ condition: earlier }) => "in" in earlier && earlier.field === condition.field && !earlier.in.some((word) => condition.in.includes(word)));
    return isRuledOut ? [{ fault: { key: "contradiction", params: { field: condition.field } }, path: `${path}.in` } as const] : [];
  });

const selectionFaults = ({ register, where }: Selection, path: string, having: readonly PlacedCondition[] = []): readonly PlacedFault[] => {
  const conditions = [...placed(where, `${path}.where`), ...having];
  return [...conditions.flatMap(({ condition, path: place }) => conditionFaults(register, condition, place)), ...contradictions(conditions)];
};

/** Columns, words and names that a measure uses and that are not there, and conditions that no record can meet. */
export const measureFaults = ({ measure }: Pick<PartData, "measure">): readonly PlacedFault[] => {
  if ("share" in measure) return selectionFaults(measure.share.of, "measure.share.of", placed(measure.share.having, "measure.share.having"));
  if ("count" in measure) return selectionFaults(measure.count, "measure.count");
  if ("sum" in measure) return [...columnFaults(measure.sum.of.register, measure.sum.field, "number", "measure.sum.field"), ...selectionFaults(measure.sum.of, "measure.sum.of")];
  if ("asked" in measure || Object.hasOwn(namedMeasures, measure.measure)) return [];
  return [{ fault: { key: "unknownName", params: { name: measure.measure } }, path: "measure.measure" }];
};
