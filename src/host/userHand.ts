import type { HostSheet, HostStyle, Rect } from "./workbook/model";
import { parseRect, rectName } from "./workbook/rect";
import { shiftFormula } from "./workbook/sheet/formulaShift";
import { findSheet, intersect, subtract } from "./protocol/address";
import { putTyped } from "./protocol/cellWrite";
import type { HostEngine } from "./protocol/engine";
import { HostEvent } from "./protocol/events";
import type { JsonObject } from "./protocol/wire";

/** The person in front of the workbook, or a co-author: edits that do not come from the add-in. */
export class UserHand {
  constructor(private readonly engine: HostEngine, private readonly source: "Local" | "Remote" = "Local") {}

  /** Types into a cell. The person's own edits can be undone; a co-author's cannot. */
  type(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const rect = rectOf(address);
    const before = sheet.getCell(rect.top, rect.left);
    const rules = { date1904: this.engine.workbook.date1904, currentYear: new Date().getFullYear() };
    const patch = putTyped(sheet, rect.top, rect.left, text, rules);
    if (patch !== null) sheet.patchStyle({ ...rect, bottom: rect.top, right: rect.left }, patch);
    if (this.source === "Local") {
      this.engine.undo.push(`type ${sheetName}!${address}`, () => {
        if (before.formula !== null) sheet.setFormula(rect.top, rect.left, before.formula, before.value);
        else if (before.isError) sheet.setError(rect.top, rect.left, String(before.value));
        else sheet.setValue(rect.top, rect.left, before.value);
      });
    }
    this.raise(HostEvent.changed, sheet, { address: rectName(rect), changeType: "RangeEdited" });
  }

  /** Selects cells, activating their sheet. */
  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const before = this.engine.workbook.activeSheet;
    if (before !== sheet) {
      this.engine.workbook.activeSheet = sheet;
      this.raise(HostEvent.deactivated, before, {});
      this.raise(HostEvent.activated, sheet, {});
    }
    sheet.selection = rectOf(address);
    this.raise(HostEvent.selectionChanged, sheet, { address });
  }

  /** Protects a sheet as the person would, without a password. */
  protect(sheetName: string): void {
    this.sheet(sheetName).protect({});
  }

  /**
   * Copies cells and pastes them at another place of the same sheet, values and formats. As in Excel, each conditional
   * format that lay on the copied cells leaves a new rule of its own on the pasted ones, which splits the old rule.
   */
  copyPaste(sheetName: string, from: string, to: string): void {
    const sheet = this.sheet(sheetName);
    const source = rectOf(from);
    const corner = rectOf(to);
    const shift = { rows: corner.top - source.top, columns: corner.left - source.left };
    const target = moved(source, shift.rows, shift.columns);
    copyCells(sheet, source, shift);
    fragmentRules(sheet, source, target, shift);
    this.raise(HostEvent.changed, sheet, { address: rectName(target), changeType: "RangeEdited" });
  }

  private sheet(name: string): HostSheet {
    const sheet = findSheet(this.engine.workbook, name);
    if (sheet === null) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  private raise(eventType: number, sheet: HostSheet, payload: JsonObject): void {
    this.engine.events.raise(eventType, sheet.id, { ...payload, source: this.source, triggerSource: "Unknown" });
  }
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function rectOf(address: string): Rect {
  const rect = parseRect(address);
  if (rect === null) throw new RangeError(`no range ${address}`);
  return rect;
}

function moved(rect: Rect, rows: number, columns: number): Rect {
  return { top: rect.top + rows, left: rect.left + columns, bottom: rect.bottom + rows, right: rect.right + columns };
}

function copyCells(sheet: HostSheet, source: Rect, shift: Shift): void {
  const copied: { readonly row: number; readonly column: number; readonly style: HostStyle; readonly cell: ReturnType<HostSheet["getCell"]> }[] = [];
  for (let row = source.top; row <= source.bottom; row++) {
    for (let column = source.left; column <= source.right; column++) copied.push({ row, column, style: sheet.style(row, column), cell: sheet.getCell(row, column) });
  }
  for (const { row, column, style, cell } of copied) {
    const place = moved({ top: row, left: column, bottom: row, right: column }, shift.rows, shift.columns);
    if (cell.formula === null) sheet.setValue(place.top, place.left, cell.value);
    else sheet.setFormula(place.top, place.left, shiftFormula(cell.formula, shift.rows, shift.columns));
    sheet.patchStyle(place, style);
  }
}

function fragmentRules(sheet: HostSheet, source: Rect, target: Rect, shift: Shift): void {
  const rules = sheet.conditionalFormats.filter((rule) => !rule.foreign && rule.formula !== null);
  for (const rule of rules) {
    const copied = rule.ranges.flatMap((range) => intersect(range, source) ?? []);
    const rest = rule.ranges.flatMap((range) => subtract(range, target));
    const anchor = rule.ranges[0];
    if (rest.length > 0) sheet.updateConditionalFormat(rule.id, { ranges: rest });
    if (copied.length > 0 && anchor !== undefined && rule.formula !== null) addFragment(sheet, rule.formula, anchor, copied, shift, rule);
    if (rest.length === 0) sheet.removeConditionalFormat(rule.id);
  }
}

/** A rule's formula is relative to the corner of its first range: the copy is rewritten for its own corner. */
function addFragment(sheet: HostSheet, formula: string, anchor: Rect, copied: readonly Rect[], shift: Shift, rule: HostSheet["conditionalFormats"][number]): void {
  const ranges = copied.map((rect) => moved(rect, shift.rows, shift.columns));
  const corner = ranges[0];
  if (corner === undefined) return;
  const rewritten = shiftFormula(formula, corner.top - anchor.top, corner.left - anchor.left);
  sheet.addConditionalFormat({ ranges, formula: rewritten, format: rule.format, stopIfTrue: rule.stopIfTrue });
}
