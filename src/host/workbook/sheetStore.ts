import type {
  CellValue, HostAutoFilter, HostCell, HostComment, HostConditionalFormat, HostDataBar, HostDataValidation, HostFreeze, HostPageLayout,
  HostPageLayoutPatch, HostProtection, HostProtectionOptions, HostSheet, HostStyle, HostStylePatch, HostTable, HostVisibility,
  NewConditionalFormat, NewDataBar, NewTable, ConditionalFormatPatch, TablePatch,
} from "./model";
import { LAST_COLUMN, LAST_ROW, parseRect } from "./rect";
import type { Rect } from "./rect";
import { isDataFiltered } from "./parts/tables";
import { isBlank } from "./sheet/cellGrid";
import type { NewDataValidation } from "./sheet/dataValidations";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, defaultColumnWidth, defaultRowHeight } from "./sheet/defaultSizes";
import { protect, readProtection } from "./sheet/sheetProtection";
import type { SheetParts } from "./sheet/sheetParts";
import { SheetStyles } from "./sheet/sheetStyles";
import type { StyleSheet } from "./styles/styleSheet";
import { TabColor } from "./sheet/tabColor";

/** What the workbook keeps about a sheet: its tab. */
export interface SheetTab {
  readonly number: number;
  name: string;
  visibility: HostVisibility;
}

/** A worksheet over its part. Each member hands over to the class that knows the element concerned. */
export class SheetStore implements HostSheet {
  readonly id: string;
  selection: Rect = { top: 1, left: 1, bottom: 1, right: 1 };
  private readonly styles: SheetStyles;
  private readonly tab: SheetTab;
  private readonly colors: TabColor;

  constructor(readonly inner: SheetParts, tab: SheetTab, styles: StyleSheet) {
    this.tab = tab;
    this.styles = new SheetStyles(inner, styles);
    this.colors = new TabColor(inner.properties, styles);
    this.id = `{${tab.number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  get name(): string {
    return this.tab.name;
  }

  set name(name: string) {
    this.tab.name = name;
  }

  get visibility(): HostVisibility {
    return this.tab.visibility;
  }

  set visibility(visibility: HostVisibility) {
    this.tab.visibility = visibility;
  }

  get tabColor(): string | null {
    return this.colors.get();
  }

  set tabColor(color: string | null) {
    this.colors.set(color);
  }

  get showGridlines(): boolean {
    return this.inner.view.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.inner.view.showGridlines = shown;
  }

  get freezePanes(): HostFreeze | null {
    return this.inner.view.freezePanes;
  }

  set freezePanes(freeze: HostFreeze | null) {
    this.inner.view.freezePanes = freeze;
  }

  getCell(row: number, column: number): HostCell {
    return this.inner.grid.get(row, column);
  }

  forEachCell(rect: Rect, visit: (row: number, column: number, cell: HostCell) => void): void {
    const { grid } = this.inner;
    for (const row of grid.rowsIn(rect)) {
      for (const column of grid.columnsIn(row, rect)) {
        const cell = grid.get(row, column);
        if (!isBlank(cell)) visit(row, column, cell);
      }
    }
  }

  setValue(row: number, column: number, value: CellValue): void {
    // An empty text is a blank cell in Excel, too.
    this.inner.grid.set(row, column, { value: value === "" ? null : value, isError: false, formula: null });
  }

  setError(row: number, column: number, error: string): void {
    this.inner.grid.set(row, column, { value: error, isError: true, formula: null });
  }

  setFormula(row: number, column: number, formula: string, cached: CellValue = null): void {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    this.inner.grid.set(row, column, { value: cached, isError: false, formula: text });
  }

  clearContents(rect: Rect): void {
    const { grid } = this.inner;
    for (const row of grid.rowsIn(rect)) for (const column of grid.columnsIn(row, rect)) grid.clear(row, column);
  }

  clearFormats(rect: Rect): void {
    this.styles.clear(rect);
  }

  style(row: number, column: number): HostStyle {
    return this.styles.style(row, column);
  }

  styleId(row: number, column: number): number {
    return this.styles.id(row, column);
  }

  patchStyle(rect: Rect, patch: HostStylePatch): void {
    requireInside(rect);
    this.styles.patch(rect, patch);
  }

  numberFormat(row: number, column: number): string {
    return this.styles.style(row, column).numberFormat;
  }

  usedRange(valuesOnly: boolean): Rect | null {
    return this.inner.grid.bounds(valuesOnly);
  }

  rowHidden(row: number): boolean {
    return this.inner.rows.get(row).hidden;
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.inner.rows.set(row, { hidden });
  }

  rowHeight(row: number): number {
    return this.inner.rows.get(row).height ?? defaultRowHeight(this.inner.format) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(row: number, points: number | null): void {
    this.inner.rows.set(row, { height: points });
  }

  columnHidden(column: number): boolean {
    return this.inner.columns.hidden(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.inner.columns.setHidden(column, hidden);
  }

  columnWidth(column: number): number {
    return this.inner.columns.width(column) ?? defaultColumnWidth(this.inner.format) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(column: number, characters: number | null): void {
    this.inner.columns.setWidth(column, characters);
  }

  get merges(): readonly Rect[] {
    return this.inner.merges.list();
  }

  merge(rect: Rect): void {
    requireInside(rect);
    this.inner.merges.add(rect);
    const { grid } = this.inner;
    for (const row of grid.rowsIn(rect)) {
      for (const column of grid.columnsIn(row, rect)) if (row !== rect.top || column !== rect.left) grid.clear(row, column);
    }
  }

  unmerge(rect: Rect): void {
    this.inner.merges.remove(rect);
  }

  get conditionalFormats(): readonly HostConditionalFormat[] {
    return this.inner.conditionalFormats.list();
  }

  addConditionalFormat(rule: NewConditionalFormat): HostConditionalFormat {
    return this.inner.conditionalFormats.add(rule);
  }

  updateConditionalFormat(id: string, patch: ConditionalFormatPatch): HostConditionalFormat {
    return this.inner.conditionalFormats.update(id, patch);
  }

  addDataBar(rule: NewDataBar): HostConditionalFormat {
    return this.inner.conditionalFormats.addDataBar(rule);
  }

  updateDataBar(id: string, patch: Partial<HostDataBar>): HostConditionalFormat {
    return this.inner.conditionalFormats.updateDataBar(id, patch);
  }

  removeConditionalFormat(id: string): void {
    this.inner.conditionalFormats.remove(id);
  }

  get protection(): HostProtection {
    return readProtection(this.inner.protection);
  }

  protect(options: Partial<HostProtectionOptions>): void {
    protect(this.inner.protection, options);
  }

  unprotect(): void {
    this.inner.protection.current = null;
  }

  get autoFilter(): HostAutoFilter | null {
    const filter = this.inner.autoFilter;
    const rect = parseRect(filter?.attributes.get("ref") ?? "");
    if (filter === null || rect === null) return null;
    return { rect, isDataFiltered: isDataFiltered(filter, rect, (row) => this.rowHidden(row)) };
  }

  get pageLayout(): HostPageLayout {
    return this.inner.layout.read();
  }

  patchPageLayout(patch: HostPageLayoutPatch): void {
    this.inner.layout.patch(patch);
  }

  get rowBreaks(): readonly number[] {
    return this.inner.rowBreaks.list();
  }

  set rowBreaks(rows: readonly number[]) {
    this.inner.rowBreaks.set(rows);
  }

  get dataValidations(): readonly HostDataValidation[] {
    return this.inner.dataValidations.list();
  }

  addDataValidation(validation: NewDataValidation): void {
    this.inner.dataValidations.add(validation);
  }

  clearDataValidations(rect: Rect): void {
    this.inner.dataValidations.clear(rect);
  }

  get tables(): readonly HostTable[] {
    return this.inner.tables.list();
  }

  addTable(table: NewTable): HostTable {
    requireInside(table.rect);
    return this.inner.tables.add(table);
  }

  updateTable(id: number, patch: TablePatch): HostTable {
    return this.inner.tables.update(id, patch);
  }

  removeTable(id: number): void {
    this.inner.tables.remove(id);
  }

  get comments(): readonly HostComment[] {
    return this.inner.comments;
  }
}

function requireInside(rect: Rect): void {
  const inside = rect.top >= 1 && rect.left >= 1 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!inside || rect.top > rect.bottom || rect.left > rect.right) throw new RangeError("rectangle outside the sheet");
}
