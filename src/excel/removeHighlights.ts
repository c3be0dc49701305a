import { rectangle } from "./addresses";
import { dropNames, dropOwnedFormats } from "./highlight";
import { once } from "./sheetFacts";
import { clearableRows } from "./statusColumn";
import { type Target, columnOf } from "./targets";

/**
 * Takes our status column, conditional formats and names off a sheet. Cells lose their contents only, because nothing
 * else was ever given to them; the names go last, so that an interrupted removal can be repeated.
 */
export const removeHighlights = (target: Target): void => {
  const { status } = target.names;
  dropOwnedFormats(target);
  if (status !== null) {
    const content = columnOf(target, status.column);
    for (const { first, last } of clearableRows(status, content)) {
      once(target.sheet.getRange(rectangle(first, status.column, last, status.column))).clear("Contents");
      // A later operation of the same plan finds them empty.
      for (let row = first; row <= last; row++) target.cells.get(status.column)?.delete(row);
    }
  }
  dropNames(target);
};
