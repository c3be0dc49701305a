import type { HostSheet, HostTable, HostWorkbook } from "../../workbook/model";
import { rangeIn, type RangeTarget } from "../address";
import { HostError, itemNotFound, notEmulated } from "../errors";
import { requireUnprotected } from "../guards";
import { defineType, type Arguments, type EngineContext, type HostObject } from "../objects";
import { boolean, text } from "../values";
import { autoFilter } from "./autoFilter";

/** Tables of one sheet, or of the whole workbook (null). */
interface TablesTarget {
  readonly scope: HostSheet | null;
}

/** A table by the id the pane knows; its id in the store changes when its name or style is replaced. */
interface TableTarget {
  readonly sheet: HostSheet;
  readonly publicId: string;
}

const tableType = defineType<TableTarget>({
  name: "Table",
  identity: ({ publicId }) => ({ Id: publicId }),
  get: {
    Id: ({ publicId }) => publicId,
    Name: (target, context) => tableOf(target, context).name,
    ShowHeaders: (target, context) => tableOf(target, context).showHeaders,
    ShowTotals: (target, context) => tableOf(target, context).showTotals,
    ShowBandedRows: (target, context) => tableOf(target, context).showBandedRows,
    ShowFilterButton: (target, context) => tableOf(target, context).autoFilter !== null,
    Style: (target, context) => tableOf(target, context).style ?? "",
  },
  set: {
    Name: (target, value, context) => { rename(target, text(value), context); },
    Style: (target, value, context) => { replace(target, { style: text(value) === "" ? null : text(value) }, context); },
    ShowBandedRows: (target, value, context) => { replace(target, { showBandedRows: boolean(value) }, context); },
  },
  open: {
    AutoFilter: (target, context) => autoFilter({ sheet: target.sheet, table: () => tableOf(target, context).autoFilter }),
    Worksheet: ({ sheet }, { types }) => types.worksheet.wrap(sheet),
  },
  call: {
    GetRange: (target, _args, context) => part(target, tableOf(target, context).rect, context),
    GetHeaderRowRange: (target, _args, context) => {
      const { rect, showHeaders } = tableOf(target, context);
      return showHeaders ? part(target, { ...rect, bottom: rect.top }, context) : itemNotFound();
    },
    GetDataBodyRange: (target, _args, context) => {
      const { rect, showHeaders, showTotals } = tableOf(target, context);
      return part(target, { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) }, context);
    },
    GetTotalRowRange: (target, _args, context) => {
      const { rect, showTotals } = tableOf(target, context);
      return showTotals ? part(target, { ...rect, top: rect.bottom }, context) : itemNotFound();
    },
    ConvertToRange: (target, _args, context) => {
      const { id, rect } = tableOf(target, context);
      target.sheet.removeTable(id);
      return part(target, rect, context);
    },
    Delete: (target, _args, context) => {
      const { id, rect } = tableOf(target, context);
      target.sheet.removeTable(id);
      target.sheet.clearContents(rect);
    },
  },
});

const collectionType = defineType<TablesTarget>({
  name: "TableCollection",
  get: { Count: ({ scope }, { workbook }) => tablesIn(scope, workbook).length },
  items: ({ scope }, context) => tablesIn(scope, context.workbook).map((entry) => wrap(entry, context)),
  item: ({ scope }, args, context) => find(scope, args.json(0), context) ?? itemNotFound(),
  call: {
    Add: ({ scope }, args, context) => add(scope, args, context),
    GetCount: ({ scope }, _args, { workbook }) => tablesIn(scope, workbook).length,
    GetItemAt: ({ scope }, args, context) => wrap(tablesIn(scope, context.workbook)[args.integer(0)] ?? itemNotFound(), context),
    GetItemOrNullObject: ({ scope }, args, context) => find(scope, args.json(0), context),
  },
});

/** `tables` of a sheet, or of the workbook (null). */
export function tables(scope: HostSheet | null): HostObject {
  return collectionType.wrap({ scope });
}

interface Located {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

function tablesIn(scope: HostSheet | null, workbook: HostWorkbook): readonly Located[] {
  const sheets = scope === null ? workbook.sheets() : [scope];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function wrap({ sheet, table }: Located, { session }: EngineContext): HostObject {
  const alias = [...session.tableIds].find(([, storeId]) => storeId === table.id)?.[0];
  return tableType.wrap({ sheet, publicId: alias ?? String(table.id) });
}

function find(scope: HostSheet | null, key: unknown, context: EngineContext): HostObject | null {
  const wanted = String(key).toLowerCase();
  const storeId = context.session.tableIds.get(wanted) ?? Number(wanted);
  const found = tablesIn(scope, context.workbook).find(({ table }) => table.id === storeId || table.name.toLowerCase() === wanted);
  return found === undefined ? null : wrap(found, context);
}

function tableOf({ sheet, publicId }: TableTarget, { session }: EngineContext): HostTable {
  const storeId = session.tableIds.get(publicId) ?? Number(publicId);
  return sheet.tables.find((table) => table.id === storeId) ?? itemNotFound();
}

function part({ sheet }: TableTarget, rect: RangeTarget["rect"], { types }: EngineContext): HostObject {
  return types.range.wrap({ sheet, rect });
}

function add(scope: HostSheet | null, args: Arguments, context: EngineContext): HostObject {
  const { sheet, rect } = context.types.range.unwrap(args.object(0)) ?? rangeIn(context.workbook, scope ?? context.workbook.activeSheet, args.text(0));
  requireUnprotected(sheet);
  if (!args.flag(1, false)) throw notEmulated("TableCollection", "Add without headings");
  return wrap({ sheet, table: sheet.addTable({ rect, hasHeaders: true }) }, context);
}

function rename(target: TableTarget, name: string, context: EngineContext): void {
  const taken = tablesIn(null, context.workbook).some(({ table }) => table.name.toLowerCase() === name.toLowerCase() && table.id !== tableOf(target, context).id);
  if (taken) throw new HostError("ItemAlreadyExists");
  replace(target, { name }, context);
}

/** The store has no renaming: the table is taken off and put back, and keeps its id towards the pane. */
function replace({ sheet, publicId }: TableTarget, change: { readonly name?: string; readonly style?: string | null; readonly showBandedRows?: boolean }, context: EngineContext): void {
  const before = tableOf({ sheet, publicId }, context);
  sheet.removeTable(before.id);
  const after = sheet.addTable({
    rect: before.rect, hasHeaders: before.showHeaders, name: before.name, style: before.style, showBandedRows: before.showBandedRows,
    showFilterButton: before.autoFilter !== null, ...change,
  });
  context.session.tableIds.set(publicId, after.id);
}
