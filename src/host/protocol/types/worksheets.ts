import type { HostSheet, HostWorkbook } from "../../workbook/model";
import { findSheet } from "../address";
import { HostError, itemNotFound } from "../errors";
import { HostEvent } from "../events";
import { defineType, type EngineContext, type HostObject } from "../objects";
import { checkSheetName } from "../sheetName";
import { worksheetType } from "./worksheet";

const collectionType = defineType<HostWorkbook>({
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets().map((sheet) => worksheetType.wrap(sheet)),
  item: (workbook, args) => worksheetType.wrap(findSheet(workbook, args.text(0)) ?? itemNotFound()),
  call: {
    Add: (workbook, args, context) => add(workbook, args.optionalText(0), context),
    GetActiveWorksheet: (workbook) => worksheetType.wrap(workbook.activeSheet),
    GetCount: (workbook, args) => counted(workbook, args.flag(0, false)).length,
    GetFirst: (workbook, args) => worksheetType.wrap(counted(workbook, args.flag(0, false))[0] ?? itemNotFound()),
    GetLast: (workbook, args) => worksheetType.wrap(counted(workbook, args.flag(0, false)).at(-1) ?? itemNotFound()),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = findSheet(workbook, args.text(0));
      return sheet === null ? null : worksheetType.wrap(sheet);
    },
  },
});

export function worksheets(workbook: HostWorkbook): HostObject {
  return collectionType.wrap(workbook);
}

function add(workbook: HostWorkbook, given: string | null, context: EngineContext): HostObject {
  const name = given ?? freeName(workbook);
  checkSheetName(name);
  if (findSheet(workbook, name) !== null) throw new HostError("ItemAlreadyExists");
  const sheet = workbook.addSheet(name);
  context.events.raise(HostEvent.added, sheet.id, { source: "Local" });
  return worksheetType.wrap(sheet);
}

function freeName(workbook: HostWorkbook): string {
  let number = workbook.sheets().length + 1;
  while (findSheet(workbook, `Sheet${String(number)}`) !== null) number++;
  return `Sheet${String(number)}`;
}

function counted(workbook: HostWorkbook, visibleOnly: boolean): readonly HostSheet[] {
  return visibleOnly ? workbook.sheets().filter((sheet) => sheet.visibility === "visible") : workbook.sheets();
}
