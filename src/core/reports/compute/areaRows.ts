import { hamletsOf } from "../../facts/hamlets";
import type { ReportFigures, ReportRow } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import { cellOf } from "../../facts/cells";
import { cleanText, foldText } from "../../parse/text";
import type { LeafColumn, ReportDefinition } from "../definition/schema";
import type { ReportContext } from "./context";
import { contributionsOf, isRecordFigure, wholeTable, type Contribution, type Contributions } from "./contributions";
import { refsOf, sumOf } from "./figures";

export interface Areas {
  /** Names in the order of printing. */
  readonly names: readonly string[];
  /** The area of a record; null where it is not certain. */
  readonly of: (entry: Entry) => string | null;
}

/** Groups of households in the order of the registers; records name theirs in a column of their own. */
const securityGroups = ({ facts }: ReportContext): Areas => {
  const names = new Map<string, string>();
  const ofEntry = (entry: Entry): string => cleanText(cellOf(entry, "securityGroup")?.text ?? "");
  for (const entry of facts.entries("household")) {
    const name = ofEntry(entry);
    if (name !== "" && !names.has(foldText(name))) names.set(foldText(name), name);
  }
  return { names: [...names.values()], of: (entry) => names.get(foldText(ofEntry(entry))) ?? null };
};

const areasOf = (kind: "hamlet" | "securityGroup", context: ReportContext): Areas => {
  if (kind === "securityGroup") return securityGroups(context);
  const hamlets = hamletsOf(context.facts);
  return { names: hamlets.names, of: (entry) => hamlets.of(entry) };
};

/** Key and label of the row for records of no certain area. */
export const noArea = "";

const byArea = (items: readonly Contribution[], areas: Areas): ReadonlyMap<string, readonly Contribution[]> => {
  const found = new Map<string, Contribution[]>();
  for (const item of items) {
    const area = areas.of(item.entry) ?? noArea;
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
}

type Body = Extract<ReportDefinition["body"], { areas: unknown }>;

/** One row an area, and a last one for records of none, so that the rows add up to the whole. */
export const areaRows = ({ areas: kind }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const areas = areasOf(kind, context);
  const made = columns.flatMap(({ key, figure }) => (figure !== undefined && isRecordFigure(figure) ? [{ key, found: contributionsOf(figure, wholeTable, context) }] : []));
  const divided = made.map(({ key, found }) => ({ key, parts: found.items && byArea(found.items, areas) }));
  const hasStray = divided.some(({ parts }) => parts?.has(noArea) === true);
  const rows = [...areas.names, ...(hasStray ? [noArea] : [])].map((name, index): ReportRow => ({
    key: name,
    kind: "row",
    ordinal: String(index + 1),
    label: name,
    figures: Object.fromEntries(divided.map(({ key, parts }) => [key, parts && sumOf(parts.get(name) ?? [])])),
    behind: Object.fromEntries(divided.map(({ key, parts }) => [key, refsOf(parts?.get(name) ?? [])])),
  }));
  const stray = divided.flatMap(({ parts }) => (parts?.get(noArea) ?? []).map(({ entry }) => ({ reason: "no-area" as const, entry })));
  return { rows, made: [...made.map(({ found }) => found), { items: null, missing: [], uncounted: stray }], sums: Object.fromEntries(made.map(({ key, found }) => [key, found.items && sumOf(found.items)])) };
};
