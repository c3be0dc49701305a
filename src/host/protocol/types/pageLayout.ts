import type { HostPageLayout, HostPageLayoutPatch, HostPageMargins, HostSheet, Rect } from "../../workbook/model";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/rect";
import { areasOf, rangeOf } from "../address";
import { HostError, itemNotFound } from "../errors";
import { defineType, type Arguments, type Call, type EngineContext, type HostObject } from "../objects";
import { boolean, fromChoice, number, toChoice } from "../values";
import { isJsonObject, type Json } from "../wire";
import { headersFooters } from "./headersFooters";

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
const PRINT_ORDERS = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" } as const;
/** Paper sizes by their code in the file format (ECMA-376 part 1, 18.3.1.63). */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13, Folio: 14 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Edge = keyof HostPageMargins;

const margin = (edge: Edge) => ({
  get: (sheet: HostSheet): Json => sheet.pageLayout.margins[edge],
  set: (sheet: HostSheet, value: Json): void => { sheet.patchPageLayout({ margins: { [edge]: number(value) } }); },
});
const toggle = (name: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draft") => ({
  get: (sheet: HostSheet): Json => sheet.pageLayout[name],
  set: (sheet: HostSheet, value: Json): void => { sheet.patchPageLayout({ [name]: boolean(value) }); },
});

const members: Readonly<Record<string, { readonly get: (sheet: HostSheet) => Json; readonly set: (sheet: HostSheet, value: Json) => void }>> = {
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
  CenterHorizontally: toggle("centerHorizontally"),
  CenterVertically: toggle("centerVertically"),
  PrintGridlines: toggle("printGridlines"),
  PrintHeadings: toggle("printHeadings"),
  BlackAndWhite: toggle("blackAndWhite"),
  DraftMode: toggle("draft"),
  Orientation: {
    get: ({ pageLayout }) => (pageLayout.orientation === "landscape" ? "Landscape" : "Portrait"),
    set: (sheet, value) => { sheet.patchPageLayout({ orientation: fromChoice(ORIENTATIONS, value) }); },
  },
  PaperSize: {
    get: ({ pageLayout }) => Object.entries(PAPERS).find(([, code]) => code === pageLayout.paperSize)?.[0] ?? null,
    set: (sheet, value) => {
      const code = typeof value === "string" ? PAPERS[value.charAt(0).toUpperCase() + value.slice(1)] : undefined;
      if (code === undefined) throw new HostError("InvalidArgument");
      sheet.patchPageLayout({ paperSize: code });
    },
  },
  PrintOrder: {
    get: ({ pageLayout }) => toChoice(PRINT_ORDERS, pageLayout.pageOrder),
    set: (sheet, value) => { sheet.patchPageLayout({ pageOrder: fromChoice(PRINT_ORDERS, value) }); },
  },
  FirstPageNumber: {
    get: ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
    set: (sheet, value) => { sheet.patchPageLayout({ firstPageNumber: value === "" ? null : number(value) }); },
  },
  Zoom: { get: ({ pageLayout }) => zoomOf(pageLayout), set: (sheet, value) => { sheet.patchPageLayout(zoomPatch(value)); } },
};

const calls: Readonly<Record<string, Call<HostSheet>>> = {
  SetPrintArea: (sheet, args, { workbook, types }) => {
    const given = args.object(0);
    const range = types.range.unwrap(given);
    sheet.patchPageLayout({ printArea: types.areas.unwrap(given)?.rects ?? (range === null ? areasOf(workbook, sheet, args.text(0)).rects : [range.rect]) });
  },
  SetPrintTitleRows: (sheet, args, context) => {
    const rect = titleRect(sheet, args, context);
    sheet.patchPageLayout({ printTitleRows: [rect.top, rect.bottom] });
  },
  SetPrintTitleColumns: (sheet, args, context) => {
    const rect = titleRect(sheet, args, context);
    sheet.patchPageLayout({ printTitleColumns: [rect.left, rect.right] });
  },
  SetPrintMargins: (sheet, args) => { setMargins(sheet, args); },
  GetPrintArea: (sheet, _args, context) => printArea(sheet, context) ?? itemNotFound(),
  GetPrintAreaOrNullObject: (sheet, _args, context) => printArea(sheet, context),
  GetPrintTitleRows: (sheet, _args, context) => titleRows(sheet, context) ?? itemNotFound(),
  GetPrintTitleRowsOrNullObject: (sheet, _args, context) => titleRows(sheet, context),
  GetPrintTitleColumns: (sheet, _args, context) => titleColumns(sheet, context) ?? itemNotFound(),
  GetPrintTitleColumnsOrNullObject: (sheet, _args, context) => titleColumns(sheet, context),
};

const layoutType = defineType<HostSheet>({
  name: "PageLayout",
  get: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.get])),
  set: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.set])),
  open: { HeadersFooters: (sheet) => headersFooters(sheet) },
  call: calls,
});

export function pageLayout(sheet: HostSheet): HostObject {
  return layoutType.wrap(sheet);
}

function zoomOf(layout: HostPageLayout): Json {
  return layout.fitToPage ? { horizontalFitToPages: layout.fitToWidth, verticalFitToPages: layout.fitToHeight } : { scale: layout.scale };
}

function zoomPatch(value: Json): HostPageLayoutPatch {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument");
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  if (typeof scale === "number") return { fitToPage: false, scale };
  return { fitToPage: true, fitToWidth: typeof across === "number" ? across : 0, fitToHeight: typeof down === "number" ? down : 0 };
}

function setMargins(sheet: HostSheet, args: Arguments): void {
  const unit = POINTS[args.text(0)];
  if (unit === undefined) throw new HostError("InvalidArgument");
  const edges: readonly Edge[] = ["top", "bottom", "left", "right", "header", "footer"];
  const given = args.struct(1);
  const margins = Object.fromEntries(edges.flatMap((edge) => (given[edge] === undefined || given[edge] === null ? [] : [[edge, number(given[edge]) * unit]])));
  sheet.patchPageLayout({ margins });
}

function titleRect(sheet: HostSheet, args: Arguments, { workbook, types }: EngineContext): Rect {
  return types.range.unwrap(args.object(0))?.rect ?? rangeOf(workbook, sheet, args.text(0)).rect;
}

function printArea(sheet: HostSheet, { types }: EngineContext): HostObject | null {
  const rects = sheet.pageLayout.printArea;
  return rects.length === 0 ? null : types.areas.wrap({ sheet, rects });
}

function titleRows(sheet: HostSheet, { types }: EngineContext): HostObject | null {
  const rows = sheet.pageLayout.printTitleRows;
  return rows === null ? null : types.range.wrap({ sheet, rect: { top: rows[0], bottom: rows[1], left: 1, right: LAST_COLUMN } });
}

function titleColumns(sheet: HostSheet, { types }: EngineContext): HostObject | null {
  const columns = sheet.pageLayout.printTitleColumns;
  return columns === null ? null : types.range.wrap({ sheet, rect: { top: 1, bottom: LAST_ROW, left: columns[0], right: columns[1] } });
}
