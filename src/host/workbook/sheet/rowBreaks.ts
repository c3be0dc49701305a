import type { ElementSlot } from "../xml/elementSlot";
import { element } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { LAST_COLUMN } from "../rect";
import { isTrue } from "./rowSettings";

/** A break stands in the file with the number of the row above it (ECMA-376 part 1, 18.3.1.3). */
const startsPage = (row: number): XmlElement => element("brk", { id: row - 1, max: LAST_COLUMN - 1, man: 1 });

const isManual = ({ attributes }: XmlElement): boolean => isTrue(attributes.get("man"));
const rowAfter = ({ attributes }: XmlElement): number => Number(attributes.get("id") ?? 0) + 1;

/** The page breaks that a person or an add-in set between rows of a sheet. */
export class RowBreaks {
  constructor(private readonly slot: ElementSlot) {}

  /** Rows that start a new page, from the top down. */
  list(): readonly number[] {
    return this.all().filter(isManual).map(rowAfter).sort((a, b) => a - b);
  }

  /** Breaks that stay keep their markup, as do those that Excel itself noted. */
  set(rows: readonly number[]): void {
    const kept = this.all().filter((one) => !isManual(one) || rows.includes(rowAfter(one)));
    const added = [...new Set(rows)].filter((row) => !kept.some((one) => isManual(one) && rowAfter(one) === row)).map(startsPage);
    const breaks = [...kept, ...added].sort((a, b) => rowAfter(a) - rowAfter(b));
    const counts = { count: breaks.length, manualBreakCount: breaks.filter(isManual).length };
    this.slot.current = breaks.length === 0 ? null : element("rowBreaks", counts, breaks);
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    this.slot.collect(changes, prefix);
  }

  private all(): readonly XmlElement[] {
    return (this.slot.current?.children ?? []).filter(({ name }) => name === "brk");
  }
}
