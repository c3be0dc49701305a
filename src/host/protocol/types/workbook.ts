import type { HostWorkbook } from "../../workbook/model";
import { defineType, type EngineContext, type HostObject, type ObjectType } from "../objects";
import { application } from "./application";
import { comments } from "./comments";
import { customXmlParts } from "./customXml";
import { documentProperties } from "./documentProperties";
import { names } from "./names";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

export const workbookType: ObjectType<HostWorkbook> = defineType<HostWorkbook>({
  name: "Workbook",
  get: {
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: () => false,
  },
  open: {
    Application: () => application(),
    Comments: () => comments(null),
    CustomXmlParts: (workbook) => customXmlParts(workbook),
    Names: () => names(null),
    Properties: (workbook) => documentProperties(workbook),
    Settings: () => settings(),
    Tables: () => tables(null),
    Worksheets: (workbook) => worksheets(workbook),
  },
  call: {
    // What Excel on the web is asked instead of making and opening one (excel-web-16.00.debug.js, createWorkbook).
    CreateAndOpenWorkbook: (_workbook, args, { created }) => { created.open(created.make(args.optionalText(0))); },
    GetActiveCell: (workbook, _args, context) => selected(workbook, context, true),
    GetSelectedRange: (workbook, _args, context) => selected(workbook, context, false),
    GetSelectedRanges: ({ activeSheet }, _args, { types }) => types.areas.wrap({ sheet: activeSheet, rects: [activeSheet.selection] }),
    _RemoveReference: (_workbook, args, { references }) => { references.remove(args.text(0)); },
    _RemoveAllReferences: (_workbook, _args, { references }) => { references.clear(); },
    _GetReferenceCount: (_workbook, _args, { references }) => references.size,
  },
});

function selected({ activeSheet: sheet }: HostWorkbook, { types }: EngineContext, cellOnly: boolean): HostObject {
  const { selection } = sheet;
  return types.range.wrap({ sheet, rect: cellOnly ? { ...selection, bottom: selection.top, right: selection.left } : selection });
}
