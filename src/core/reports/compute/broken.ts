import type { ReportFigures, ReportRow } from "../../model/report";
import type { Relation } from "../definition/schema";
import { addUp } from "./figures";

/** Whether what must hold between columns holds; figures that are missing tell nothing. */
const holds = (relation: Relation, figures: ReportFigures): boolean => {
  const at = (key: string): number | null => figures[key] ?? null;
  if ("whole" in relation) {
    const sum = addUp(relation.parts.map(at));
    return sum === null || at(relation.whole) === null || sum === at(relation.whole);
  }
  if ("within" in relation) {
    const [part, whole] = [at(relation.part), at(relation.within)];
    return part === null || whole === null || part <= whole;
  }
  const [opening, increase, decrease, closing] = [relation.opening, relation.increase, relation.decrease, relation.closing].map(at);
  const values = [opening, increase, decrease, closing];
  return values.some((value) => value === null || value === undefined) || (opening ?? 0) + (increase ?? 0) - (decrease ?? 0) === closing;
};

/** Key of the row of totals among the broken ones. */
export const totalRow = "total";

/** Rows in which a relation does not hold. */
export const brokenRows = (relations: readonly Relation[], rows: readonly ReportRow[], totals: ReportFigures): readonly string[] => [
  ...rows.filter(({ figures }) => relations.some((relation) => !holds(relation, figures))).map(({ key }) => key),
  ...(relations.some((relation) => !holds(relation, totals)) ? [totalRow] : []),
];
