import { hamletsOf } from "../../facts/hamlets";
import { recordKey } from "../../facts/recordKey";
import { refOf } from "../../criteria/part";
import type { RecordRef } from "../../model/criterion";
import { digest } from "../../model/digest";
import type { ReportRow } from "../../model/report";
import { foldText } from "../../parse/text";
import type { LeafColumn, ListBlock, ReportDefinition } from "../definition/schema";
import type { RowsMade } from "./areaRows";
import { joined, printedField } from "./cellText";
import type { ReportContext } from "./context";
import { wholeTable } from "./contribution";
import { contributionsOf } from "./contributions";
import { listSources } from "./listSources";
import { nothingShown, type Listed, type ListFound, type Shown } from "./show";
import { shows } from "./shows";
import { withoutNames } from "./withoutNames";

const listed = ({ of }: ListBlock, context: ReportContext): ListFound => {
  if (!("source" in of)) {
    const found = contributionsOf({ count: of }, wholeTable, context);
    return { listed: (found.items ?? []).map(({ entry }) => ({ entry })), found };
  }
  const source = listSources[of.source];
  if (source === undefined) throw new RangeError(`No source "${of.source}".`);
  return source.list(context);
};

/** Hamlets in their own order, records of none last; inside, the order of the sheet. */
const grouped = (items: readonly Listed[], context: ReportContext): readonly { readonly hamlet: string; readonly items: readonly Listed[] }[] => {
  const hamlets = hamletsOf(context.facts);
  const by = new Map<string, Listed[]>();
  for (const item of items) {
    const hamlet = (item.entry && hamlets.of(item.entry)) ?? "";
    const list = by.get(hamlet);
    if (list) list.push(item);
    else by.set(hamlet, [item]);
  }
  return [...hamlets.names, ""].flatMap((hamlet) => (by.has(hamlet) ? [{ hamlet, items: by.get(hamlet) ?? [] }] : []));
};

/** What a column shows of a row; nothing where people fill it in, or where its words depend on who prints it. */
const shownIn = ({ cell }: LeafColumn, item: Listed, context: ReportContext): Shown | null => {
  if (cell === undefined || "ordinal" in cell || "blank" in cell || "finding" in cell) return null;
  const { entry } = item;
  if ("show" in cell) {
    const show = shows[cell.show];
    if (show === undefined) throw new RangeError(`No show "${cell.show}".`);
    return show.of(item, context);
  }
  if (entry === null) return nothingShown;
  return "field" in cell ? printedField(entry, cell.field) : joined(cell.fields.map((field) => printedField(entry, field)), cell.between);
};

interface Texts {
  readonly texts: Readonly<Record<string, string | null>>;
  readonly masked: Readonly<Record<string, string | null>>;
}

const textsOf = (item: Listed, columns: readonly LeafColumn[], context: ReportContext): Texts => {
  const shown = columns.flatMap((column) => {
    const own = shownIn(column, item, context);
    return own === null ? [] : [{ column, own }];
  });
  const masked = shown.map(({ column, own }) => ({ key: column.key, own, text: withoutNames(column, own, item, context) })).filter(({ own, text }) => own.text !== null && text !== own.text);
  return {
    texts: Object.fromEntries(shown.map(({ column, own }) => [column.key, own.text])),
    masked: Object.fromEntries(masked.map(({ key, text }) => [key, text])),
  };
};

/** What tells a row from the others wherever its record stands; its digest names the row. */
const identityOf = ({ entry, finding }: Listed): string => {
  if (finding !== undefined) return [finding.rule, finding.message, finding.subject].join("|");
  return entry === null ? "" : `${entry.register}|${recordKey(entry)}`;
};

const placeOf = ({ entry, finding }: Listed): RecordRef | null => {
  if (entry !== null) return refOf(entry);
  return finding === undefined || finding.sheet === null || finding.row === null ? null : { sheet: finding.sheet, row: finding.row };
};

/** Names the rows of a block; of several with one identity the later ones get a number. */
const rowNames = (block: string): ((item: Listed) => string) => {
  const seen = new Map<string, number>();
  return (item) => {
    const name = `${block}.${digest(identityOf(item))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  };
};

const rowOf = (item: Listed, ordinal: number, key: string, columns: readonly LeafColumn[], context: ReportContext): ReportRow => {
  const record = placeOf(item);
  return {
    key,
    kind: "row",
    ordinal: String(ordinal),
    label: "",
    figures: {},
    ...textsOf(item, columns, context),
    ...(record === null ? {} : { record }),
    ...(item.finding === undefined ? {} : { finding: item.finding }),
  };
};

type Body = Extract<ReportDefinition["body"], { list: unknown }>;

const blockRows = (block: ListBlock, name: string, items: readonly Listed[], columns: readonly LeafColumn[], context: ReportContext): readonly ReportRow[] => {
  const nameOf = rowNames(name);
  let ordinal = 0;
  const rows = (own: readonly Listed[]): readonly ReportRow[] => own.map((item) => rowOf(item, (ordinal += 1), nameOf(item), columns, context));
  if (block.groupBy === undefined) return rows(items);
  return grouped(items, context).flatMap(({ hamlet, items: own }) => [{ key: `${name}:${foldText(hamlet)}`, kind: "group", ordinal: "", label: hamlet, figures: {} } satisfies ReportRow, ...rows(own)]);
};

/** One row a record; every block numbers its own. */
export const listRows = ({ list }: Body, columns: readonly LeafColumn[], context: ReportContext): RowsMade => {
  const blocks = list.map((block, index) => ({ block, name: `b${String(index + 1)}`, ...listed(block, context) }));
  return {
    rows: blocks.flatMap(({ block, name, listed: items, found }) => [
      ...(block.heading === undefined ? [] : [{ key: name, kind: "heading", ordinal: "", label: block.heading, figures: {} } satisfies ReportRow]),
      ...blockRows(block, name, items, columns, context),
      ...(items.length > 0 ? [] : [{ key: `${name}.none`, kind: found.missing.length > 0 ? "unknown" : "nobody", ordinal: "", label: "", figures: {} } satisfies ReportRow]),
    ]),
    made: blocks.map(({ found }) => found),
  };
};
