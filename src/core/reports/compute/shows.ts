import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import type { CellData } from "../definition/schema";
import type { ReportContext } from "./context";
import type { Listed } from "./listSources";
import { personShows } from "./personShows";

/** What a column of a list shows of a record, where that is more than a cell. */
export type Show = (item: Listed, context: ReportContext) => string;

/** The project's own, by the name a table uses. */
export const shows: Readonly<Record<string, Show>> = { ...personShows };

/** A cell as it reads; nothing where it says nothing. */
const textOf = ({ entry }: Listed, field: string): string => {
  const cell = cellOf(entry, field);
  return cell === undefined || isVacant(cell) ? "" : cell.text;
};

/** The text of a column of a list. */
export const shownText = (cell: Exclude<CellData, { ordinal: true } | { blank: true }>, item: Listed, context: ReportContext): string => {
  if ("field" in cell) return textOf(item, cell.field);
  if ("fields" in cell) return cell.fields.map((field) => textOf(item, field)).filter((text) => text !== "").join(cell.between);
  const known = item.extra?.[cell.show];
  if (known !== undefined) return known;
  const show = shows[cell.show];
  if (show === undefined) throw new RangeError(`No show "${cell.show}".`);
  return show(item, context);
};
