import type { HostHeadersFooters, HostPageLayout, HostPageLayoutPatch, HostPageMargins } from "../layoutModel";
import type { Rect } from "../rect";
import type { ElementSlot } from "../xml/elementSlot";
import { child, element } from "../xml/xmlElement";
import { isTrue } from "./rowSettings";

const POINTS_PER_INCH = 72;
/** Inches; what Excel uses for a sheet that says nothing. */
const USUAL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;
const MARGIN_ORDER = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Print titles and print area live in defined names, which the workbook keeps. */
export interface PrintNames {
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  readonly area: readonly Rect[];
}

export interface PrintNameKeeper {
  read(): PrintNames;
  write(names: PrintNames): void;
}

/** The elements of a sheet that make up its print set-up. */
export class PageLayout {
  private readonly options: ElementSlot;
  private readonly margins: ElementSlot;
  private readonly setup: ElementSlot;
  private readonly headers: ElementSlot;

  constructor(slot: (name: string) => ElementSlot, private readonly properties: ElementSlot, private readonly names: PrintNameKeeper) {
    this.options = slot("printOptions");
    this.margins = slot("pageMargins");
    this.setup = slot("pageSetup");
    this.headers = slot("headerFooter");
  }

  read(): HostPageLayout {
    const orientation = this.setup.get("orientation");
    const fit = child(this.properties.current, "pageSetUpPr")?.attributes.get("fitToPage");
    const names = this.names.read();
    const paper = this.setup.get("paperSize");
    const firstPage = isTrue(this.setup.get("useFirstPageNumber")) ? Number(this.setup.get("firstPageNumber") ?? 1) : null;
    return {
      orientation: orientation === "portrait" || orientation === "landscape" ? orientation : "default",
      paperSize: paper === null ? null : Number(paper),
      margins: this.readMargins(),
      scale: Number(this.setup.get("scale") ?? 100),
      fitToPage: isTrue(fit),
      fitToWidth: Number(this.setup.get("fitToWidth") ?? 1),
      fitToHeight: Number(this.setup.get("fitToHeight") ?? 1),
      centerHorizontally: isTrue(this.options.get("horizontalCentered")),
      centerVertically: isTrue(this.options.get("verticalCentered")),
      printGridlines: isTrue(this.options.get("gridLines")),
      printHeadings: isTrue(this.options.get("headings")),
      blackAndWhite: isTrue(this.setup.get("blackAndWhite")),
      draft: isTrue(this.setup.get("draft")),
      pageOrder: this.setup.get("pageOrder") === "overThenDown" ? "overThenDown" : "downThenOver",
      firstPageNumber: firstPage,
      printTitleRows: names.titleRows,
      printTitleColumns: names.titleColumns,
      printArea: names.area,
      headersFooters: this.readHeaders(),
    };
  }

  patch(patch: HostPageLayoutPatch): void {
    this.patchSetup(patch);
    setFlag(this.options, "horizontalCentered", patch.centerHorizontally);
    setFlag(this.options, "verticalCentered", patch.centerVertically);
    setFlag(this.options, "gridLines", patch.printGridlines);
    setFlag(this.options, "headings", patch.printHeadings);
    if (patch.margins !== undefined) this.patchMargins(patch.margins);
    if (patch.headersFooters !== undefined) this.patchHeaders(patch.headersFooters);
    if (patch.fitToPage !== undefined) this.patchFit(patch.fitToPage);
    const { printTitleRows, printTitleColumns, printArea } = patch;
    if (printTitleRows === undefined && printTitleColumns === undefined && printArea === undefined) return;
    const now = this.names.read();
    this.names.write({
      titleRows: printTitleRows === undefined ? now.titleRows : printTitleRows,
      titleColumns: printTitleColumns === undefined ? now.titleColumns : printTitleColumns,
      area: printArea ?? now.area,
    });
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    for (const slot of [this.options, this.margins, this.setup, this.headers]) slot.collect(changes, prefix);
  }

  private patchSetup(patch: HostPageLayoutPatch): void {
    const { setup } = this;
    const put = (name: string, value: string | number | null | undefined, usual: string | number | null): void => {
      if (value === undefined) return;
      if (value === usual && setup.get(name) === null) return;
      setup.set(name, value);
      // A stored printer set-up would overrule what we write.
      if (name === "paperSize" || name === "orientation") setup.set("r:id", null);
    };
    put("paperSize", patch.paperSize, null);
    put("scale", patch.scale, 100);
    if (patch.firstPageNumber !== undefined) {
      put("firstPageNumber", patch.firstPageNumber, null);
      setFlag(setup, "useFirstPageNumber", patch.firstPageNumber !== null);
    }
    put("fitToWidth", patch.fitToWidth, 1);
    put("fitToHeight", patch.fitToHeight, 1);
    put("pageOrder", patch.pageOrder, "downThenOver");
    put("orientation", patch.orientation, "default");
    setFlag(setup, "blackAndWhite", patch.blackAndWhite);
    setFlag(setup, "draft", patch.draft);
  }

  private patchFit(fit: boolean): void {
    const old = child(this.properties.current, "pageSetUpPr");
    if (isTrue(old?.attributes.get("fitToPage")) === fit) return;
    const next = element("pageSetUpPr", { ...Object.fromEntries(old?.attributes ?? []), fitToPage: fit ? 1 : null });
    this.properties.setChild(next.attributes.size === 0 ? null : next, "pageSetUpPr", SHEET_PROPERTIES_ORDER);
  }

  private readMargins(): HostPageMargins {
    const points = (side: keyof typeof USUAL_MARGINS): number => Number(this.margins.get(side) ?? USUAL_MARGINS[side]) * POINTS_PER_INCH;
    return {
      top: points("top"), bottom: points("bottom"), left: points("left"), right: points("right"),
      header: points("header"), footer: points("footer"),
    };
  }

  /** The file wants all six margins once it names one. */
  private patchMargins(patch: Partial<HostPageMargins>): void {
    for (const side of MARGIN_ORDER) {
      const points = patch[side];
      if (points !== undefined) this.margins.set(side, points / POINTS_PER_INCH);
      else if (this.margins.get(side) === null) this.margins.set(side, USUAL_MARGINS[side]);
    }
  }

  private readHeaders(): HostHeadersFooters {
    const text = (name: string): string => child(this.headers.current, name)?.text ?? "";
    return {
      differentFirst: isTrue(this.headers.get("differentFirst")),
      differentOddEven: isTrue(this.headers.get("differentOddEven")),
      scaleWithDocument: isTrue(this.headers.get("scaleWithDoc") ?? "1"),
      alignWithMargins: isTrue(this.headers.get("alignWithMargins") ?? "1"),
      oddHeader: text("oddHeader"), oddFooter: text("oddFooter"), evenHeader: text("evenHeader"),
      evenFooter: text("evenFooter"), firstHeader: text("firstHeader"), firstFooter: text("firstFooter"),
    };
  }

  private patchHeaders(patch: Partial<HostHeadersFooters>): void {
    setFlag(this.headers, "differentOddEven", patch.differentOddEven);
    setFlag(this.headers, "differentFirst", patch.differentFirst);
    if (patch.scaleWithDocument !== undefined) this.headers.set("scaleWithDoc", patch.scaleWithDocument ? null : 0);
    if (patch.alignWithMargins !== undefined) this.headers.set("alignWithMargins", patch.alignWithMargins ? null : 0);
    for (const name of HEADER_ORDER) {
      const text = patch[name];
      if (text !== undefined) this.headers.setChild(text === "" ? null : element(name, {}, [], text), name, HEADER_ORDER);
    }
  }
}

/** Writes a flag whose default is "off"; off is written by leaving it out. */
function setFlag(slot: ElementSlot, name: string, value: boolean | undefined): void {
  if (value === undefined || isTrue(slot.get(name)) === value) return;
  slot.set(name, value ? 1 : null);
}
