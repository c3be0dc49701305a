import { addressOf, cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, type RangeTarget } from "../address";
import { cellMatrix, formulaOf, textOf, valueOf, valueTypeOf } from "../cellMatrix";
import { writeCells, writeNumberFormats } from "../cellWrite";
import { HostError } from "../errors";
import { defineType, type EngineContext, type ObjectType } from "../objects";
import type { Json } from "../wire";
import { conditionalFormats } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeActions } from "./rangeActions";
import { rangeGeometry } from "./rangeGeometry";
import { rangeProperties } from "./rangeProperties";
import { rangeFormat } from "./rangeFormat";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "./rangeVisibility";

const numberFormats = (target: RangeTarget, context: EngineContext): Json =>
  cellMatrix(target, context, (_cell, row, column) => target.sheet.numberFormat(row, column));
const formulas = (target: RangeTarget, context: EngineContext): Json => cellMatrix(target, context, formulaOf);

export const rangeType: ObjectType<RangeTarget> = defineType<RangeTarget>({
  name: "Range",
  alive: ({ sheet }, { workbook }) => workbook.sheets().includes(sheet),
  get: {
    Values: (target, context) => cellMatrix(target, context, valueOf),
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    Text: (target, context) => cellMatrix(target, context, (cell, row, column) => textOf(cell, target.sheet.numberFormat(row, column), context)),
    ValueTypes: (target, context) => cellMatrix(target, context, valueTypeOf),
    RowIndex: ({ rect }) => rect.top - 1,
    ColumnIndex: ({ rect }) => rect.left - 1,
    RowCount: ({ rect }) => rowCount(rect),
    ColumnCount: ({ rect }) => columnCount(rect),
    CellCount: ({ rect }) => (cellCount(rect) > 2_147_483_647 ? -1 : cellCount(rect)),
    Address: (target) => addressOf(target),
    AddressLocal: (target) => addressOf(target),
    RowHidden: (target) => rowsHidden(target),
    ColumnHidden: (target) => columnsHidden(target),
    Hidden: (target) => (rowsHidden(target) === true || columnsHidden(target) === true ? true : rowsHidden(target) === null || columnsHidden(target) === null ? null : false),
    IsEntireRow: ({ rect }) => isEntireRow(rect),
    IsEntireColumn: ({ rect }) => isEntireColumn(rect),
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    FormulasLocal: writeCells,
    NumberFormat: (target, value) => { writeNumberFormats(target, value); },
    NumberFormatLocal: (target, value) => { writeNumberFormats(target, value); },
    RowHidden: (target, value) => { setRowsHidden(target, flag(value)); },
    ColumnHidden: (target, value) => { setColumnsHidden(target, flag(value)); },
  },
  open: {
    Format: ({ sheet, rect }) => rangeFormat({ sheet, rects: [rect] }),
    Worksheet: ({ sheet }, context) => context.types.worksheet.wrap(sheet),
    ConditionalFormats: ({ sheet, rect }) => conditionalFormats({ sheet, rects: [rect] }),
    DataValidation: ({ sheet, rect }) => dataValidation({ sheet, rects: [rect] }),
  },
  call: { ...rangeGeometry, ...rangeActions, ...rangeProperties },
});

function flag(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}
