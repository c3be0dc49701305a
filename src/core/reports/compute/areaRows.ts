import { hamletsOf } from "../../facts/hamlets";
import { securityGroupIn, type SecurityGroup } from "../../facts/securityGroups";
import type { ReportFigures, ReportRow } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { LeafColumn, ReportDefinition } from "../definition/schema";
import type { ReportContext } from "./context";
import { placedBy, wholeTable, type Contribution, type Contributions } from "./contribution";
import { contributionsOf, isRecordFigure } from "./contributions";
import { refsOf, sumOf } from "./figures";

/** Key and label of the row for records of no certain area. */
export const noArea = "";

const divide = (items: readonly Contribution[], areaOf: (entry: Entry) => string | null): ReadonlyMap<string, readonly Contribution[]> => {
  const found = new Map<string, Contribution[]>();
  for (const item of items) {
    const record = placedBy(item);
    const area = (record && areaOf(record)) ?? noArea;
    const list = found.get(area);
    if (list) list.push(item);
    else found.set(area, [item]);
  }
  return found;
};

export interface RowsMade {
  readonly rows: readonly ReportRow[];
  readonly made: readonly Contributions[];
  /** What the rows add up to, also where there is no row. */
  readonly sums?: ReportFigures;
  /** Totals of columns that lines may share. */
  readonly shared?: ReportFigures;
}

type Body = Extract<ReportDefinition["body"], { areas: unknown }>;

/** Named below the table, so that somebody can write the hamlet. */
export const strayOf = (items: readonly Contribution[]): Contributions["uncounted"] => items.flatMap(({ entry }) => (entry === null ? [] : [{ reason: "no-area", entry }]));

/** The records behind the columns of a row. */
interface Part {
  readonly key: string;
  readonly items: readonly Contribution[] | null;
}

const rowOf = (key: string, ordinal: string, label: string, parts: readonly Part[]): ReportRow => ({
  key,
  kind: "row",
  ordinal,
  label,
  figures: Object.fromEntries(parts.map((part) => [part.key, part.items && sumOf(part.items)])),
  behind: Object.fromEntries(parts.map((part) => [part.key, refsOf(part.items ?? [])])),
});

const groupOf = (entry: Entry, { facts }: ReportContext): SecurityGroup | null =>
  // The column of that name holds text.
  "securityGroup" in entry.row ? securityGroupIn(entry, entry.row.securityGroup, facts) : null;

/** Below a hamlet its groups of households in the order of the sheet, and what names none of them; nothing where no group is named. */
const groupRows = (hamlet: string, ordinal: string, parts: readonly Part[], context: ReportContext): readonly ReportRow[] => {
  const labels = new Map<string, string>();
  for (const { entry } of parts.flatMap(({ items }) => items ?? [])) {
    const group = entry && groupOf(entry, context);
    if (group !== null && !labels.has(group.name)) labels.set(group.name, group.text);
  }
  if (labels.size === 0) return [];
  const divided = parts.map(({ key, items }) => ({ key, by: items && divide(items, (entry) => groupOf(entry, context)?.name ?? null) }));
  const hasStray = divided.some(({ by }) => by?.has(noArea) === true);
  return [...labels, ...(hasStray ? [[noArea, "{noGroup}"] as const] : [])].map(([name, label], index): ReportRow => ({
    ...rowOf(`${hamlet}/${name}`, `${ordinal}.${String(index + 1)}`, label, divided.map(({ key, by }) => ({ key, items: by && (by.get(name) ?? []) }))),
    ofThese: true,
  }));
};

/** One row a hamlet, and a last one for records of none, so that the rows add up to the whole. */
export const areaRows = ({ within }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const hamlets = hamletsOf(context.facts);
  const made = columns.flatMap(({ key, figure }) => (figure !== undefined && isRecordFigure(figure) ? [{ key, found: contributionsOf(figure, wholeTable, context) }] : []));
  const divided = made.map(({ key, found }) => ({ key, by: found.items && divide(found.items, (entry) => hamlets.of(entry)) }));
  const hasStray = divided.some(({ by }) => by?.has(noArea) === true);
  const rows = [...hamlets.names, ...(hasStray ? [noArea] : [])].flatMap((name, index): readonly ReportRow[] => {
    const parts = divided.map(({ key, by }): Part => ({ key, items: by && (by.get(name) ?? []) }));
    const ordinal = String(index + 1);
    return [rowOf(name, ordinal, name, parts), ...(within === undefined ? [] : groupRows(name, ordinal, parts, context))];
  });
  const stray = divided.flatMap(({ by }) => strayOf(by?.get(noArea) ?? []));
  return { rows, made: [...made.map(({ found }) => found), { items: null, missing: [], uncounted: stray }], sums: Object.fromEntries(made.map(({ key, found }) => [key, found.items && sumOf(found.items)])) };
};
