import type { ReportFigures, ReportRow } from "../../model/report";
import type { Relation } from "../definition/schema";
import { addUp } from "./figures";

type LineRelation = Extract<Relation, { line: unknown }>;
type ColumnRelation = Exclude<Relation, LineRelation>;

const isOfLines = (relation: Relation): relation is LineRelation => "line" in relation;

/** Whether what must hold between columns holds; figures that are missing tell nothing. */
const holds = (relation: ColumnRelation, figures: ReportFigures): boolean => {
  const at = (key: string): number | null => figures[key] ?? null;
  if ("whole" in relation) {
    const parts = relation.parts.filter((part) => part in figures);
    const sum = addUp(parts.map(at));
    return parts.length === 0 || sum === null || at(relation.whole) === null || sum === at(relation.whole);
  }
  if ("within" in relation) {
    const [part, whole] = [at(relation.part), at(relation.within)];
    return part === null || whole === null || part <= whole;
  }
  const [opening, increase, decrease, closing] = [relation.opening, relation.increase, relation.decrease, relation.closing].map(at);
  const values = [opening, increase, decrease, closing];
  return values.some((value) => value === null || value === undefined) || (opening ?? 0) + (increase ?? 0) - (decrease ?? 0) === closing;
};

/** The rows of one block: the whole table, or a hamlet where the lines stand for each of them. */
const blockOf = ({ key, line }: ReportRow): string => (line === undefined ? "" : key.slice(0, key.length - line.length));

/** Lines that differ from the sum of those they are divided into, in a column that can be added up. */
const brokenLines = (relations: readonly LineRelation[], rows: readonly ReportRow[], additive: ReadonlySet<string>): readonly string[] => {
  const found = new Map(rows.map((row) => [`${blockOf(row)} ${row.line ?? row.key}`, row]));
  return rows.flatMap((row) => {
    const own = relations.filter(({ line }) => line === (row.line ?? row.key));
    const differs = own.some(({ lines }) =>
      Object.entries(row.figures).some(([key, whole]) => {
        const parts = lines.map((line) => found.get(`${blockOf(row)} ${line}`)?.figures ?? {}).filter((figures) => key in figures);
        const sum = addUp(parts.map((figures) => figures[key] ?? null));
        return additive.has(key) && parts.length > 0 && whole !== null && sum !== null && sum !== whole;
      }),
    );
    return differs ? [row.key] : [];
  });
};

/** Key of the row of totals among the broken ones. */
export const totalRow = "total";

/** Rows in which a relation does not hold; `additive` are the columns that are made of records or sums of such. */
export const brokenRows = (relations: readonly Relation[], rows: readonly ReportRow[], totals: ReportFigures, additive: ReadonlySet<string>): readonly string[] => {
  const ofColumns = relations.filter((relation): relation is ColumnRelation => !isOfLines(relation));
  const isBroken = (figures: ReportFigures): boolean => ofColumns.some((relation) => !holds(relation, figures));
  const found = new Set([...rows.filter(({ figures }) => isBroken(figures)).map(({ key }) => key), ...brokenLines(relations.filter(isOfLines), rows, additive)]);
  return [...rows.map(({ key }) => key).filter((key) => found.has(key)), ...(isBroken(totals) ? [totalRow] : [])];
};
