import { LAST_COLUMN } from "../rect";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { isTrue } from "./rowSettings";

interface Span {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const PLACE = new Set(["min", "max"]);

/** Width, visibility and style of columns: the `cols` element. */
export class ColumnSettings {
  private spans: Span[];
  private readonly original: string;

  constructor(base: XmlElement | null) {
    this.spans = (base?.children ?? []).map(({ attributes }) => ({
      min: Number(attributes.get("min")),
      max: Math.min(Number(attributes.get("max")), LAST_COLUMN),
      // With min and max, so that columns written again keep the order their attributes had.
      attributes,
    }));
    this.original = this.joined();
  }

  hidden(column: number): boolean {
    return isTrue(this.at(column)?.attributes.get("hidden"));
  }

  /** Characters; null = the sheet's default. */
  width(column: number): number | null {
    const width = this.at(column)?.attributes.get("width");
    return width === undefined ? null : Number(width);
  }

  /** Style of cells that do not exist yet. */
  style(column: number): number {
    return Number(this.at(column)?.attributes.get("style") ?? 0);
  }

  setHidden(column: number, hidden: boolean): void {
    this.change(column, column, { hidden: hidden ? "1" : null });
  }

  setWidth(column: number, characters: number | null): void {
    this.change(column, column, { width: characters === null ? null : String(characters), customWidth: characters === null ? null : "1" });
  }

  /** Gives every column from `first` to `last` the style that `next` makes of its present one. */
  restyle(first: number, last: number, next: (style: number) => number): void {
    for (const [min, max] of this.stretches(first, last)) {
      const style = next(this.style(min));
      this.change(min, max, { style: style === 0 ? null : String(style) });
    }
  }

  /** Adds `cols` to the changes when the columns differ from the file. */
  collect(changes: Map<string, string | null>, prefix: string): void {
    if (this.joined() === this.original) return;
    const columns = this.spans.map((span) => ({ ...element("col"), attributes: writtenAttributes(span) }));
    changes.set("cols", columns.length === 0 ? null : toXml(element("cols", {}, columns), prefix));
  }

  private at(column: number): Span | null {
    return this.spans.find((span) => column >= span.min && column <= span.max) ?? null;
  }

  /** Stretches of equal settings that together cover first..last. */
  private stretches(first: number, last: number): (readonly [number, number])[] {
    const result: (readonly [number, number])[] = [];
    let from = first;
    while (from <= last) {
      const column = from;
      const span = this.at(column);
      const next = this.spans.filter((other) => other.min > column).map((other) => other.min - 1);
      const to = Math.min(last, span === null ? Math.min(LAST_COLUMN, ...next) : span.max);
      result.push([from, to]);
      from = to + 1;
    }
    return result;
  }

  private change(first: number, last: number, values: Readonly<Record<string, string | null>>): void {
    for (const [min, max] of this.stretches(first, last)) {
      const old = this.at(min);
      const attributes = new Map(old?.attributes ?? [["min", ""], ["max", ""]]);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) attributes.delete(name);
        else attributes.set(name, value);
      }
      const rest = old === null ? [] : this.around(old, min, max);
      const changed = [...attributes.keys()].every((name) => PLACE.has(name)) ? [] : [{ min, max, attributes }];
      this.spans = [...this.spans.filter((span) => span !== old), ...rest, ...changed].sort((a, b) => a.min - b.min);
    }
  }

  private around(old: Span, min: number, max: number): Span[] {
    const pieces: Span[] = [];
    if (old.min < min) pieces.push({ ...old, max: min - 1 });
    if (old.max > max) pieces.push({ ...old, min: max + 1 });
    return pieces;
  }

  /** One line per settings, neighbours joined: equal for equal looks. */
  private joined(): string {
    const lines: { key: string; min: number; max: number }[] = [];
    for (const span of this.spans) {
      const key = [...span.attributes].filter(([name]) => !PLACE.has(name)).map(([name, value]) => `${name}=${value}`).sort().join(" ");
      const last = lines.at(-1);
      if (last !== undefined && last.key === key && last.max + 1 === span.min) last.max = span.max;
      else lines.push({ key, min: span.min, max: span.max });
    }
    return lines.map((line) => `${String(line.min)}-${String(line.max)} ${line.key}`).join("\n");
  }
}

/** Width Excel writes for a standard column of its default font. */
const DEFAULT_WIDTH = "9.140625";

/** Excel expects a width beside every other setting. */
function writtenAttributes(span: Span): Map<string, string> {
  const attributes = new Map(span.attributes).set("min", String(span.min)).set("max", String(span.max));
  return attributes.has("width") ? attributes : attributes.set("width", DEFAULT_WIDTH);
}
