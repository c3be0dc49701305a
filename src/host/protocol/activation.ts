import type { HostSheet } from "../workbook/model";
import { rectName } from "../workbook/rect";
import type { RangeTarget } from "./address";
import { HostError } from "./errors";
import { HostEvent } from "./events";
import type { EngineContext } from "./objects";

/** Selects the range, activating its sheet as Excel does. */
export function selectRange({ sheet, rect }: RangeTarget, context: Pick<EngineContext, "behaviour" | "events" | "workbook">): void {
  activateSheet(sheet, context);
  sheet.selection = rect;
  context.events.raise(HostEvent.selectionChanged, sheet.id, { address: rectName(rect, true) });
}

/** Brings a sheet to the front; hidden sheets and another active workbook make it fail. */
export function activateSheet(sheet: HostSheet, context: Pick<EngineContext, "behaviour" | "events" | "workbook">): void {
  if (context.behaviour.otherWorkbookActive) throw new HostError("InvalidOperation", "The workbook is not the active one.");
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation");
  const before = context.workbook.activeSheet;
  if (before === sheet) return;
  context.workbook.activeSheet = sheet;
  context.events.raise(HostEvent.deactivated, before.id, {});
  context.events.raise(HostEvent.activated, sheet.id, {});
}
