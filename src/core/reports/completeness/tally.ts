import type { HamletCompleteness, MissingField } from "../../model/completeness";
import type { RegisterTable } from "../../parse/registerTable";
import type { Lack, Requirement } from "./requirement";

interface Place {
  readonly sheet: string;
  readonly column: string | null;
  readonly rows: number[];
}

interface Gap {
  readonly field: string;
  readonly mark: MissingField["mark"];
  readonly places: Map<RegisterTable, Place>;
  count: number;
  unread: number;
}

/** Counts the rows of one hamlet in one register as they come, sheet by sheet. */
export class Tally {
  rows = 0;
  listed = 0;
  complete = 0;
  filled = 0;
  private readonly gaps = new Map<string, Gap>();

  private gapOf({ reported, mandatory }: Requirement): Gap {
    const known = this.gaps.get(reported);
    if (known !== undefined) return known;
    const gap: Gap = { field: reported, mark: mandatory.mark, places: new Map(), count: 0, unread: 0 };
    this.gaps.set(reported, gap);
    return gap;
  }

  /** Notes that a row lacks a field; once, however many requirements its column answers. */
  note(requirement: Requirement, lack: Lack, table: RegisterTable, row: number): void {
    const gap = this.gapOf(requirement);
    const place = gap.places.get(table) ?? { sheet: table.sheet, column: requirement.column, rows: [] };
    if (place.rows.at(-1) === row) return;
    place.rows.push(row);
    gap.places.set(table, place);
    gap.count += 1;
    if (lack === "unread") gap.unread += 1;
  }

  /** The counts as they stand, the field that most rows lack first. */
  close(hamlet: string | null, expected: number | null): HamletCompleteness {
    const missing = [...this.gaps.values()]
      .map(({ field, mark, count, unread, places }): MissingField => ({ field, mark, count, unread, places: [...places.values()] }))
      .sort((a, b) => b.count - a.count);
    return { hamlet, expected, listed: this.listed, rows: this.rows, complete: this.complete, filled: this.filled, missing };
  }
}
