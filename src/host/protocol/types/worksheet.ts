import type { HostSheet } from "../../workbook/model";
import { activateSheet } from "../activation";
import { areasOf, checkedRect, findSheet, rangeOf } from "../address";
import { NotCopiable } from "../../workbook/package/copyRelated";
import { HostError, itemNotFound, notEmulated } from "../errors";
import { HostEvent } from "../events";
import { defineType, type Arguments, type EngineContext, type HostObject, type ObjectType } from "../objects";
import { checkSheetName, nameOfCopy } from "../sheetName";
import { boolean, color, fromChoice, number, text, toChoice } from "../values";
import type { Json } from "../wire";
import { autoFilter } from "./autoFilter";
import { comments } from "./comments";
import { freezePanes } from "./freezePanes";
import { names } from "./names";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { sheetProtection } from "./protection";
import { tables } from "./tables";
import { sheetProperties } from "./worksheetProperties";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export const worksheetType: ObjectType<HostSheet> = defineType<HostSheet>({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  alive: (sheet, { workbook }) => workbook.sheets().includes(sheet),
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { workbook }) => workbook.sheets().indexOf(sheet),
    Visibility: (sheet) => toChoice(VISIBILITY, sheet.visibility),
    TabColor: (sheet) => sheet.tabColor ?? "",
    ShowGridlines: (sheet) => sheet.showGridlines,
  },
  set: {
    Name: rename,
    Position: (sheet, value, { workbook }) => { workbook.moveSheet(sheet, number(value)); },
    Visibility: setVisibility,
    TabColor: (sheet, value) => { sheet.tabColor = value === "" ? null : color(value); },
    // The client sends showGridlines under this name.
    Gridlines: (sheet, value) => { sheet.showGridlines = boolean(value); },
    ShowGridlines: (sheet, value) => { sheet.showGridlines = boolean(value); },
  },
  open: {
    AutoFilter: (sheet) => autoFilter({ sheet, table: null }),
    Comments: (sheet) => comments(sheet),
    CustomProperties: (sheet) => sheetProperties(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    HorizontalPageBreaks: (sheet) => horizontalPageBreaks(sheet),
    Names: (sheet) => names(sheet),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => sheetProtection(sheet),
    Tables: (sheet) => tables(sheet),
  },
  call: {
    Activate: (sheet, _args, context) => { activateSheet(sheet, context); },
    Delete: (sheet, _args, context) => { remove(sheet, context); },
    Calculate: () => undefined,
    Copy: copy,
    _GetAnotherWorksheetById: (_sheet, args, { workbook, types }) => types.worksheet.wrap(findSheet(workbook, args.text(0)) ?? itemNotFound()),
    GetCell: (sheet, args, context) => context.types.range.wrap({ sheet, rect: checkedRect(args.integer(0) + 1, args.integer(1) + 1, 1, 1) }),
    GetRange: (sheet, args, context) => context.types.range.wrap(rangeOf(context.workbook, sheet, args.optionalText(0))),
    GetRangeByIndexes: (sheet, args, context) =>
      context.types.range.wrap({ sheet, rect: checkedRect(args.integer(0) + 1, args.integer(1) + 1, args.integer(2), args.integer(3)) }),
    GetRanges: (sheet, args, context) => context.types.areas.wrap(areasOf(context.workbook, sheet, args.optionalText(0) ?? "1:1048576")),
    GetUsedRange: (sheet, args, context) =>
      context.types.range.wrap({ sheet, rect: sheet.usedRange(args.flag(0, false)) ?? { top: 1, left: 1, bottom: 1, right: 1 } }),
    GetUsedRangeOrNullObject: (sheet, args, context) => {
      const rect = sheet.usedRange(args.flag(0, false));
      return rect === null ? null : context.types.range.wrap({ sheet, rect });
    },
    GetNext: (sheet, args, context) => neighbour(sheet, 1, args.flag(0, false), context) ?? itemNotFound(),
    GetNextOrNullObject: (sheet, args, context) => neighbour(sheet, 1, args.flag(0, false), context),
    GetPrevious: (sheet, args, context) => neighbour(sheet, -1, args.flag(0, false), context) ?? itemNotFound(),
    GetPreviousOrNullObject: (sheet, args, context) => neighbour(sheet, -1, args.flag(0, false), context),
  },
});

function rename(sheet: HostSheet, value: Json, context: EngineContext): void {
  const name = text(value);
  checkSheetName(name);
  const other = findSheet(context.workbook, name);
  if (other !== null && other !== sheet) throw new HostError("ItemAlreadyExists");
  if (name === sheet.name) return;
  const nameBefore = sheet.name;
  sheet.name = name;
  context.events.raise(HostEvent.nameChanged, sheet.id, { nameBefore, nameAfter: name, source: "Local" });
}

function setVisibility(sheet: HostSheet, value: Json, context: EngineContext): void {
  const visibility = fromChoice(VISIBILITY, value);
  if (visibility !== "visible" && isOnlyVisible(sheet, context)) throw new HostError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "visible" && context.workbook.activeSheet === sheet) {
    const next = context.workbook.sheets().find((candidate) => candidate.visibility === "visible");
    if (next !== undefined) context.workbook.activeSheet = next;
  }
}

/** `copy(positionType, relativeTo)`: "None" puts the copy first (Office.js, Worksheet.copy). */
function copy(sheet: HostSheet, args: Arguments, context: EngineContext): HostObject {
  const { workbook } = context;
  const position = placeOfCopy(args, context);
  try {
    const added = workbook.copySheet(sheet, nameOfCopy(sheet.name, workbook.sheets().map(({ name }) => name)), position);
    context.events.raise(HostEvent.added, added.id, { source: "Local" });
    return worksheetType.wrap(added);
  } catch (error) {
    if (error instanceof NotCopiable) throw notEmulated("Worksheet", `Copy of a sheet with ${error.kind}`);
    throw error;
  }
}

const PLACES = { None: "first", Beginning: "first", Before: "before", After: "after", End: "last" } as const;

function placeOfCopy(args: Arguments, { workbook, types }: EngineContext): number {
  const sheets = workbook.sheets();
  const place = fromChoice(PLACES, args.optionalText(0) ?? "None");
  if (place === "first") return 0;
  if (place === "last") return sheets.length;
  const beside = types.worksheet.unwrap(args.object(1));
  if (beside === null) throw new HostError("InvalidArgument");
  return sheets.indexOf(beside) + (place === "after" ? 1 : 0);
}

function remove(sheet: HostSheet, context: EngineContext): void {
  if (sheet.visibility === "veryHidden" || isOnlyVisible(sheet, context)) throw new HostError("InvalidOperation");
  context.workbook.deleteSheet(sheet);
  context.events.raise(HostEvent.deleted, sheet.id, { source: "Local" });
}

function isOnlyVisible(sheet: HostSheet, { workbook }: EngineContext): boolean {
  return sheet.visibility === "visible" && workbook.sheets().filter((candidate) => candidate.visibility === "visible").length === 1;
}

function neighbour(sheet: HostSheet, step: 1 | -1, visibleOnly: boolean, { workbook, types }: EngineContext): HostObject | null {
  const sheets = workbook.sheets();
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const candidate = sheets[index];
    if (candidate !== undefined && (!visibleOnly || candidate.visibility === "visible")) return types.worksheet.wrap(candidate);
  }
  return null;
}
