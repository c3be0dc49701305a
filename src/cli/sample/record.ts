import type { LocalDate } from "../../core/model/localDate";

/** A day in a real date cell. */
export interface DateValue {
  readonly day: LocalDate;
}

/** What a cell of the sample holds; a field that is absent stays blank. */
export type SampleValue = string | number | DateValue;
export type SampleCells = Readonly<Record<string, SampleValue>>;

/** One record of a register. */
export interface SampleRecord {
  /** Place of its hamlet in the list of hamlets. */
  readonly hamlet: number;
  readonly cells: SampleCells;
  /** Numbers (domain rule `ref`) of the rules this record breaks on purpose; one entry for each finding. */
  readonly breaks: readonly number[];
}

export const onDay = (date: LocalDate): DateValue => ({ day: date });

/** The cells with some replaced, or blanked where the change is null. */
export const changed = (cells: SampleCells, changes: Readonly<Record<string, SampleValue | null>>): SampleCells => {
  const kept = Object.entries({ ...cells, ...changes }).filter((cell): cell is [string, SampleValue] => cell[1] !== null);
  return Object.fromEntries(kept);
};

/** Records in the order of their hamlets, otherwise as they were. */
export const byHamlet = (records: readonly SampleRecord[]): readonly SampleRecord[] => [...records].sort((a, b) => a.hamlet - b.hamlet);
