import { refOf } from "../../criteria/part";
import { hamletsOf } from "../../facts/hamlets";
import type { ReportRow } from "../../model/report";
import { foldText } from "../../parse/text";
import type { LeafColumn, ListBlock, ReportDefinition } from "../definition/schema";
import type { RowsMade } from "./areaRows";
import type { ReportContext } from "./context";
import { contributionsOf, oncePerPerson, type Contributions } from "./contributions";
import { listSources, type Listed } from "./listSources";
import { shownText } from "./shows";

const ofSelection = (of: Exclude<ListBlock["of"], { source: string }>, everyRow: boolean, context: ReportContext): { readonly listed: readonly Listed[]; readonly found: Contributions } => {
  const found = contributionsOf({ count: of }, { register: null, where: [] }, context);
  const entries = (found.items ?? []).map(({ entry }) => entry);
  return { listed: (everyRow ? entries : oncePerPerson(entries)).map((entry) => ({ entry })), found };
};

const listed = (block: ListBlock, context: ReportContext): { readonly listed: readonly Listed[]; readonly found: Contributions } => {
  if (!("source" in block.of)) return ofSelection(block.of, block.everyRow === true, context);
  const source = listSources[block.of.source];
  if (source === undefined) throw new RangeError(`No source "${block.of.source}".`);
  return source(context);
};

/** Hamlets in their own order, records of none last; inside, the order of the sheet. */
const grouped = (items: readonly Listed[], context: ReportContext): readonly { readonly hamlet: string; readonly items: readonly Listed[] }[] => {
  const hamlets = hamletsOf(context.facts);
  const by = new Map<string, Listed[]>();
  for (const item of items) {
    const hamlet = hamlets.of(item.entry) ?? "";
    const list = by.get(hamlet);
    if (list) list.push(item);
    else by.set(hamlet, [item]);
  }
  return [...hamlets.names, ""].flatMap((hamlet) => (by.has(hamlet) ? [{ hamlet, items: by.get(hamlet) ?? [] }] : []));
};

const rowOf = (item: Listed, ordinal: number, key: string, columns: readonly LeafColumn[], context: ReportContext): ReportRow => ({
  key,
  kind: "row",
  ordinal: String(ordinal),
  label: "",
  figures: {},
  texts: Object.fromEntries(columns.flatMap(({ key: column, cell }) => (cell === undefined || "ordinal" in cell || "blank" in cell ? [] : [[column, shownText(cell, item, context)]]))),
  record: refOf(item.entry),
});

type Body = Extract<ReportDefinition["body"], { list: unknown }>;

/** One row a record; every block numbers its own. */
export const listRows = ({ list }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const rows: ReportRow[] = [];
  const made: Contributions[] = [];
  list.forEach((block, blockIndex) => {
    const { listed: items, found } = listed(block, context);
    made.push(found);
    const name = `b${String(blockIndex + 1)}`;
    if (block.heading !== undefined) rows.push({ key: name, kind: "heading", ordinal: "", label: block.heading, figures: {} });
    let ordinal = 0;
    const add = (item: Listed): void => {
      ordinal += 1;
      rows.push(rowOf(item, ordinal, `${name}.${String(ordinal)}`, columns, context));
    };
    if (block.groupBy === undefined) {
      items.forEach(add);
      return;
    }
    for (const { hamlet, items: own } of grouped(items, context)) {
      rows.push({ key: `${name}:${foldText(hamlet)}`, kind: "group", ordinal: "", label: hamlet, figures: {} });
      own.forEach(add);
    }
  });
  return { rows, made };
};

