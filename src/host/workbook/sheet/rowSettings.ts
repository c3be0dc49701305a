import { tagAttributes } from "../xml/startTag";
import type { StoredCells } from "./storedCells";

export interface RowValues {
  readonly hidden: boolean;
  /** Points; null = automatic or the sheet's default. */
  readonly height: number | null;
  /** Style of cells that do not exist yet; null = the column's. */
  readonly style: number | null;
}

const PLAIN: RowValues = { hidden: false, height: null, style: null };

export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Height, visibility and style of rows; unchanged rows are read from their tags when asked. */
export class RowSettings {
  /** Row number to its changed settings; rows that are again as in the file are not in here. */
  readonly edits = new Map<number, RowValues>();

  constructor(private readonly stored: StoredCells, private readonly text: string) {}

  /** The row's start tag, or null when the file has no such row. */
  tag(row: number): string | null {
    const index = this.stored.findRow(row);
    return index === -1 ? null : this.text.slice(this.stored.rowStarts.at(index), this.stored.rowTagEnds.at(index));
  }

  get(row: number): RowValues {
    return this.edits.get(row) ?? this.original(row);
  }

  set(row: number, change: Partial<RowValues>): void {
    const original = this.original(row);
    const now = { ...original, ...this.edits.get(row), ...change };
    const same = now.hidden === original.hidden && now.height === original.height && now.style === original.style;
    if (same) this.edits.delete(row);
    else this.edits.set(row, now);
  }

  original(row: number): RowValues {
    const tag = this.tag(row);
    if (tag === null) return PLAIN;
    const attributes = tagAttributes(tag);
    const height = attributes.get("ht");
    const styled = isTrue(attributes.get("customFormat"));
    return {
      hidden: isTrue(attributes.get("hidden")),
      height: height === undefined ? null : Number(height),
      style: styled ? Number(attributes.get("s") ?? 0) : null,
    };
  }

  /** Attributes of the row's tag that differ from the file's. */
  tagChanges(row: number): Map<string, string | null> {
    const changes = new Map<string, string | null>();
    const edit = this.edits.get(row);
    if (edit === undefined) return changes;
    const original = this.original(row);
    if (edit.hidden !== original.hidden) changes.set("hidden", edit.hidden ? "1" : null);
    if (edit.height !== original.height) {
      changes.set("ht", edit.height === null ? null : String(edit.height));
      changes.set("customHeight", edit.height === null ? null : "1");
    }
    if (edit.style !== original.style) {
      changes.set("s", edit.style === null ? null : String(edit.style));
      changes.set("customFormat", edit.style === null ? null : "1");
    }
    return changes;
  }
}
