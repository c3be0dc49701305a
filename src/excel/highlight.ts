import type { HighlightByColumn, HighlightRows, RefusalReason } from "../core/model/writePlan";
import { rectangle, reference } from "./addresses";
import { asPlainText } from "./cellText";
import { labelsFormula, names } from "../core/model/marks";
import { type Outbox, slices, valueBytes } from "./outbox";
import { addRowFormats, addStatusFormats, deleteFormats } from "./ownedFormats";
import { type StatusNames, addHiddenName, once } from "./sheetFacts";
import { labelList, statusColumnWrites } from "./statusColumn";
import { type Target, columnOf } from "./targets";

/** Takes the formats of an earlier run off, once per sheet however many operations follow. */
export const dropOwnedFormats = (target: Target): void => {
  deleteFormats(target.sheet, target.formats.owned);
  target.formats = { owned: [], count: target.formats.count - target.formats.owned.length };
};

/** Takes our names off the sheet. */
export const dropNames = (target: Target): void => {
  for (const name of target.names.present) target.sheet.names.getItem(name).delete();
  target.names = { present: [], status: null };
};

/** The names already say what the operation wants: rewriting them would change the file for nothing. */
const namesFit = ({ present, status }: StatusNames, operation: HighlightByColumn, labels: readonly string[]): boolean =>
  status !== null &&
  present.length === 3 &&
  status.column === operation.statusColumn &&
  status.headingRow === operation.headerRow &&
  status.rows?.first === operation.firstRow &&
  status.rows.last === operation.lastRow &&
  status.labels.join("|") === labels.join("|");

const setNames = (target: Target, operation: HighlightByColumn): void => {
  const { headerRow, firstRow, lastRow, statusColumn } = operation;
  const labels = labelList(operation);
  if (namesFit(target.names, operation, labels)) return;
  dropNames(target);
  addHiddenName(target.sheet, names.heading, reference(target.name, statusColumn, headerRow, headerRow));
  addHiddenName(target.sheet, names.statuses, reference(target.name, statusColumn, firstRow, lastRow));
  addHiddenName(target.sheet, names.labels, labelsFormula(labels));
  target.names = {
    present: [names.heading, names.statuses, names.labels],
    status: { column: statusColumn, headingRow: headerRow, rows: { first: firstRow, last: lastRow }, labels },
  };
};

/**
 * Writes the status column and its formats; null when done, else why nothing was written. The names that make the
 * column ours go first: whatever is interrupted afterwards, the next run knows the column again.
 */
export const highlightByColumn = async (
  target: Target,
  operation: HighlightByColumn,
  outbox: Outbox,
): Promise<RefusalReason | null> => {
  const { headerRow, firstRow, lastRow, statusColumn } = operation;
  if (lastRow < firstRow) return null;
  const writes = statusColumnWrites(operation, target.names.status, columnOf(target, statusColumn));
  if (writes === "changed") return "changed";

  const column = (first: number, last: number): Excel.Range =>
    once(target.sheet.getRange(rectangle(first, statusColumn, last, statusColumn)));
  setNames(target, operation);
  dropOwnedFormats(target);
  for (const { first, last } of writes.clear) column(first, last).clear("Contents");
  column(headerRow, headerRow).values = [[asPlainText(operation.heading)]];
  let row = firstRow;
  for (const slice of slices(writes.statuses, valueBytes)) {
    await outbox.makeRoom(slice.reduce((sum, status) => sum + valueBytes(status), 0));
    column(row, row + slice.length - 1).values = slice.map((status) => [status]);
    row += slice.length;
  }
  const added = addStatusFormats(target.sheet, operation, target.formats.count);
  target.formats = { owned: [], count: target.formats.count + added };
  return null;
};

/** Marks rows by conditional formats alone. */
export const highlightRows = (target: Target, operation: HighlightRows): void => {
  dropOwnedFormats(target);
  const added = addRowFormats(target.sheet, operation, target.formats.count);
  target.formats = { owned: [], count: target.formats.count + added };
};
