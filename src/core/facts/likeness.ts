import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { birthOf, nameKey } from "./identity";

/** By what two rows of persons are alike: the name without case and marks, and the birth as far as it is written. */
export interface Likeness {
  readonly name: string;
  readonly year: number;
  /** The date, or the month with its year, or the year: equal only to its like. */
  readonly birth: string;
  readonly isFullDate: boolean;
}

/** Name and birth of a row; null when one of them is missing. */
export const likenessOf = ({ row }: Entry<PersonRegisterId>): Likeness | null => {
  const birth = birthOf(row)?.value;
  const name = nameKey(row);
  if (!birth || name === "") return null;
  const { date, month, year } = birth;
  return { name, year, birth: date ?? [year, month].join("-"), isFullDate: date !== null };
};

/** Where another row stands, as seen from an entry. */
export interface OtherRow {
  readonly row: number;
  /** The other row's sheet, where it is another one. */
  readonly sheet: string | null;
}

export const seenFrom = (entry: Entry<PersonRegisterId>, { table, sheetRow }: Entry<PersonRegisterId>): OtherRow => ({
  row: sheetRow,
  sheet: table.sheet === entry.table.sheet ? null : table.sheet,
});
