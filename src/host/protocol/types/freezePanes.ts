import type { HostSheet, Rect } from "../../workbook/model";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/rect";
import { rangeOf } from "../address";
import { itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";

const freezeType = defineType<HostSheet>({
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (sheet, args) => { freeze(sheet, args.optionalInteger(0) ?? 1, 0); },
    FreezeColumns: (sheet, args) => { freeze(sheet, 0, args.optionalInteger(0) ?? 1); },
    FreezeAt: (sheet, args, context) => {
      const { rect } = context.types.range.unwrap(args.object(0)) ?? rangeOf(context.workbook, sheet, args.text(0));
      freeze(sheet, rect.bottom === LAST_ROW ? 0 : rect.bottom, rect.right === LAST_COLUMN ? 0 : rect.right);
    },
    Unfreeze: (sheet) => { freeze(sheet, 0, 0); },
    GetLocation: (sheet, _args, context) => context.types.range.wrap({ sheet, rect: frozen(sheet) ?? itemNotFound() }),
    GetLocationOrNullObject: (sheet, _args, context) => {
      const rect = frozen(sheet);
      return rect === null ? null : context.types.range.wrap({ sheet, rect });
    },
  },
});

export function freezePanes(sheet: HostSheet): HostObject {
  return freezeType.wrap(sheet);
}

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.freezePanes = rows === 0 && columns === 0 ? null : { rows, columns };
}

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function frozen({ freezePanes: panes }: HostSheet): Rect | null {
  if (panes === null) return null;
  return { top: 1, left: 1, bottom: panes.rows === 0 ? LAST_ROW : panes.rows, right: panes.columns === 0 ? LAST_COLUMN : panes.columns };
}
