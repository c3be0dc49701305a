import type { ContentTypes } from "../package/contentTypes";
import type { PartStore } from "../package/partStore";
import { Relationships } from "../package/relationships";
import { readComments } from "../parts/readOnlyParts";
import { Tables } from "../parts/tables";
import type { HostComment } from "../model";
import type { StyleSheet } from "../styles/styleSheet";
import { ElementSlot } from "../xml/elementSlot";
import { patchRoot } from "../xml/patchedRoot";
import type { RootSpans } from "../xml/patchedRoot";
import { parseXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { CellGrid } from "./cellGrid";
import { ColumnSettings } from "./columnSettings";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidations } from "./dataValidations";
import { newDimension } from "./dimension";
import { FormatExtensions } from "./formatExtensions";
import { MergedCells } from "./mergedCells";
import { PageLayout } from "./pageLayout";
import type { PrintNameKeeper } from "./pageLayout";
import { RowBreaks } from "./rowBreaks";
import { RowSettings } from "./rowSettings";
import { scanSheet } from "./scanSheet";
import { WORKSHEET_ORDER } from "./schemaOrder";
import { isGone, writeSheetData } from "./sheetDataWriter";
import type { SheetDataSource } from "./sheetDataWriter";
import { SheetView } from "./sheetView";

/** What a sheet shares with its workbook. */
export interface SheetContext {
  readonly parts: PartStore;
  readonly types: ContentTypes;
  readonly styles: StyleSheet;
  readonly sharedStrings: readonly string[];
  readonly printNames: PrintNameKeeper;
  takenTableNames(): ReadonlySet<string>;
  nextTable(): { readonly part: string; readonly id: number };
}

/** The elements of one worksheet part, each behind a class that knows what it means. */
export class SheetParts {
  readonly grid: CellGrid;
  readonly rows: RowSettings;
  readonly columns: ColumnSettings;
  readonly merges: MergedCells;
  readonly conditionalFormats: ConditionalFormats;
  readonly dataValidations: DataValidations;
  readonly view: SheetView;
  readonly layout: PageLayout;
  readonly rowBreaks: RowBreaks;
  readonly properties: ElementSlot;
  readonly protection: ElementSlot;
  readonly tables: Tables;
  readonly comments: readonly HostComment[];
  readonly autoFilter: XmlElement | null;
  readonly format: XmlElement | null;
  private readonly relationships: Relationships;
  private readonly spans: RootSpans;
  private readonly isNew: boolean;

  /** `text` null = a new sheet, not in the package yet. */
  constructor(readonly part: string, text: string | null, sheetNumber: number, private readonly context: SheetContext) {
    this.isNew = text === null;
    const scanned = scanSheet(text ?? EMPTY_SHEET, part);
    this.spans = scanned.spans;
    this.grid = new CellGrid(scanned.cells, this.spans.text, context.sharedStrings);
    this.rows = new RowSettings(scanned.cells, this.spans.text);
    this.columns = new ColumnSettings(this.read("cols"));
    this.merges = new MergedCells(this.read("mergeCells"));
    const groups = this.markups("conditionalFormatting").map((markup) => ({ markup, root: parseXml(markup, part) }));
    this.conditionalFormats = new ConditionalFormats(groups, new FormatExtensions(this.markups("extLst")[0] ?? "", part), context.styles, sheetNumber);
    this.dataValidations = new DataValidations(this.read("dataValidations"), this.markups("dataValidations")[0] ?? "");
    this.view = new SheetView(this.read("sheetViews"));
    this.properties = this.slot("sheetPr");
    this.protection = this.slot("sheetProtection");
    this.layout = new PageLayout((name) => this.slot(name), this.properties, context.printNames);
    this.rowBreaks = new RowBreaks(this.slot("rowBreaks"));
    this.autoFilter = this.read("autoFilter");
    this.format = this.read("sheetFormatPr");
    this.relationships = new Relationships(context.parts, part);
    this.comments = readComments(context.parts, this.relationships);
    this.tables = this.openTables();
  }

  /** The part's text as it was read. */
  get sourceText(): string {
    return this.spans.text;
  }

  /** Style of a cell that does not exist: its row's, else its column's. */
  inheritedStyle(row: number, column: number): number {
    return this.rows.get(row).style ?? this.columns.style(column);
  }

  /** True when a formula was overwritten, added or removed: the stored calculation order no longer fits. */
  formulasChanged(): boolean {
    for (const [row, cells] of this.grid.edits) {
      for (const [column, edit] of cells) {
        if (edit.content === undefined) continue;
        const stored = this.grid.stored.findCell(row, column);
        if (edit.content.formula !== null || (stored !== -1 && this.grid.stored.hasFormula(stored))) return true;
      }
    }
    return false;
  }

  hasFormulas(): boolean {
    const { stored } = this.grid;
    for (let cell = 0; cell < stored.cellColumns.length; cell += 1) if (stored.hasFormula(cell)) return true;
    return false;
  }

  /** True when a formula was written without a result. */
  needsCalculation(): boolean {
    for (const cells of this.grid.edits.values()) {
      for (const { content } of cells.values()) if (content !== undefined && content.formula !== null && content.value === null) return true;
    }
    return false;
  }

  /** Writes what changed into `out`; a sheet to which nothing was done writes nothing. */
  write(out: PartStore): void {
    const text = this.text();
    if (this.isNew || text !== this.spans.text) out.setText(this.part, text);
    this.tables.write(out);
    this.relationships.write(out);
  }

  /** The part's text with all that was changed. */
  text(): string {
    const changes = this.changes();
    return changes.size > 0 ? patchRoot(this.spans, changes, WORKSHEET_ORDER) : this.spans.text;
  }

  private changes(): Map<string, string | null> {
    const changes = new Map<string, string | null>();
    const { prefix, text } = this.spans;
    if (this.grid.edits.size > 0 || this.rows.edits.size > 0) {
      const span = this.spans.children.find((one) => one.name === "sheetData") ?? null;
      const source: SheetDataSource = {
        text, prefix, span, grid: this.grid, rows: this.rows,
        inheritedStyle: (row, column) => this.inheritedStyle(row, column),
      };
      changes.set("sheetData", writeSheetData(source));
      const dimension = newDimension(this.read("dimension"), this.grid, (row, column) => isGone(source, row, column), prefix);
      if (dimension !== null) changes.set("dimension", dimension);
    }
    for (const piece of [
      this.columns, this.merges, this.conditionalFormats, this.dataValidations, this.view, this.layout, this.rowBreaks, this.properties,
      this.protection, this.tables,
    ]) piece.collect(changes, prefix);
    return changes;
  }

  private slot(name: string): ElementSlot {
    return new ElementSlot(name, this.read(name));
  }

  private markups(name: string): string[] {
    return this.spans.children.filter((span) => span.name === name).map((span) => this.spans.text.slice(span.start, span.end));
  }

  private read(name: string): XmlElement | null {
    const markup = this.markups(name)[0];
    return markup === undefined ? null : parseXml(markup, this.part);
  }

  private openTables(): Tables {
    const { parts, types } = this.context;
    return new Tables({
      parts, types, relationships: this.relationships,
      takenNames: () => this.context.takenTableNames(),
      next: () => this.context.nextTable(),
      rowHidden: (row) => this.rows.get(row).hidden,
      heading: (row, column) => String(this.grid.get(row, column).value ?? ""),
      setHeading: (row, column, text) => {
        if (this.grid.get(row, column).value !== text) this.grid.set(row, column, { value: text, isError: false, formula: null });
      },
    });
  }
}

const EMPTY_SHEET = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
