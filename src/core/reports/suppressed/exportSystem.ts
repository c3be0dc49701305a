import type { AtMost, FigureSystem, Relation } from "../../disclosure/figureSystem";
import { hiddenCell } from "../../model/hiddenCells";
import { activeKey, onListKey, type FigureKey } from "./figureKey";

/** A printed cell of a table of the export: of which table, and which. */
export interface PrintedCell {
  readonly table: number;
  readonly place: string;
  readonly column: string;
}

/** A count that is printed, and what it counts; `area` is "" for the whole commune, null where it stands for no area. */
export interface CountedCell extends PrintedCell {
  readonly value: number | null;
  readonly key: FigureKey | null;
  readonly area: string | null;
}

const nameOf = ({ table, place, column }: PrintedCell): string => `${String(table)} ${hiddenCell(place, column)}`;

/** Figures of an export while they are gathered: cells by their printed place, and what a reader knows of them. */
export class ExportSystem {
  private readonly printed = new Map<number, CountedCell>();
  private readonly values: (number | null)[] = [];
  private readonly positions = new Map<string, number>();
  private readonly relations: Relation[] = [];
  private readonly atMost: AtMost[] = [];

  add(cell: CountedCell): void {
    const position = this.values.push(cell.value) - 1;
    this.positions.set(nameOf(cell), position);
    this.printed.set(position, cell);
  }

  private position(cell: PrintedCell): number | undefined {
    return this.positions.get(nameOf(cell));
  }

  /** The printed cell at a position; none for what nobody prints. */
  cellAt(position: number): PrintedCell | undefined {
    return this.printed.get(position);
  }

  /** total = parts − less, of cells of one table; where one of them is not printed, nothing can be worked out. */
  relate(total: PrintedCell, parts: readonly PrintedCell[], less: readonly PrintedCell[] = []): void {
    const [whole, ...others] = [total, ...parts, ...less].map((cell) => this.position(cell));
    const known = others.filter((cell) => cell !== undefined);
    if (whole === undefined || parts.length === 0 || known.length < others.length) return;
    this.relations.push({ total: whole, parts: known.slice(0, parts.length), less: known.slice(parts.length) });
  }

  /** A part that is never more than its whole. */
  within(part: PrintedCell, whole: PrintedCell): void {
    const [own, other] = [this.position(part), this.position(whole)];
    if (own !== undefined && other !== undefined) this.atMost.push({ parts: [own], whole: other });
  }

  /**
   * Parts that may overlap: together at least their total, each at most it. What they are more is a figure that nobody
   * prints and everybody knows not to be negative.
   */
  overlap(total: PrintedCell, parts: readonly PrintedCell[]): void {
    const [whole, ...others] = [total, ...parts].map((cell) => this.position(cell));
    const known = others.filter((cell) => cell !== undefined);
    if (whole === undefined || known.length === 0) return;
    for (const part of known) this.atMost.push({ parts: [part], whole });
    const surplus = this.values.push(null) - 1;
    this.relations.push({ total: surplus, parts: known, less: [whole] });
  }

  /** All figures with what is known of them, also across tables. */
  build(threshold: number): FigureSystem {
    this.joinTables();
    return { cells: this.values, relations: this.relations, atMost: this.atMost, threshold };
  }

  private same(a: number, b: number): void {
    // Two figures of one name that differ are no longer one figure to a reader.
    if (this.values[a] === this.values[b]) this.relations.push({ total: a, parts: [b] });
  }

  /** What stands twice, what is part of the other, and lists that grew and shrank. */
  private joinTables(): void {
    const byDays = new Map<string, Map<string, number>>();
    this.printed.forEach(({ key, area }, position) => {
      if (key === null || area === null) return;
      const place = `${key.days} ${area}`;
      const known = byDays.get(place) ?? new Map<string, number>();
      byDays.set(place, known);
      const first = known.get(key.what);
      if (first === undefined) known.set(key.what, position);
      else this.same(first, position);
    });
    for (const known of byDays.values()) {
      this.joinStock(known);
      this.joinParts([...known.values()]);
    }
    this.joinMovements();
  }

  private joinStock(known: ReadonlyMap<string, number>): void {
    for (const [what, position] of known) {
      const register = this.printed.get(position)?.key?.count?.register;
      const onList = register === undefined || what !== activeKey(register) ? undefined : known.get(onListKey(register));
      if (onList !== undefined) this.same(position, onList);
    }
  }

  private joinParts(positions: readonly number[]): void {
    const counts = positions.flatMap((position) => {
      const count = this.printed.get(position)?.key?.count;
      return count === null || count === undefined ? [] : [{ position, ...count, asked: new Set(count.where) }];
    });
    for (const part of counts)
      for (const whole of counts)
        if (part.register === whole.register && part.asked.size > whole.asked.size && whole.where.every((condition) => part.asked.has(condition))) this.atMost.push({ parts: [part.position], whole: whole.position });
  }

  /** Opening + increase − decrease = closing, wherever all four are printed of a register, a span and an area. */
  private joinMovements(): void {
    const found = new Map<string, Partial<Record<string, number>>>();
    this.printed.forEach(({ table, key, area }, position) => {
      if (key?.movement === null || key === null || area === null) return;
      const of = `${String(table)} ${key.movement.register} ${area}`;
      const steps = found.get(of) ?? {};
      found.set(of, { ...steps, [key.movement.step]: position });
    });
    for (const { opening, increase, decrease, closing } of found.values())
      if (opening !== undefined && increase !== undefined && decrease !== undefined && closing !== undefined) this.relations.push({ total: closing, parts: [opening, increase], less: [decrease] });
  }
}
