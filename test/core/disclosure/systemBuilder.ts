/** Puts tables into one system as whoever makes up an export does: cells, sums, "part of", the same figure twice. */
import type { AtMost, FigureSystem, Relation } from "../../../src/core/disclosure/figureSystem";

export const createBuilder = () => {
  const cells: (number | null)[] = [];
  const relations: Relation[] = [];
  const atMost: AtMost[] = [];
  const valueOf = (cell: number): number => cells[cell] ?? 0;
  const sumOf = (list: readonly number[]): number => list.reduce((sum, cell) => sum + valueOf(cell), 0);

  /** A figure by itself; its position is its name. */
  const add = (value: number | null): number => cells.push(value) - 1;
  const addSum = (parts: readonly number[], less: readonly number[] = []): number => {
    const total = add(sumOf(parts) - sumOf(less));
    relations.push(less.length === 0 ? { total, parts } : { total, parts, less });
    return total;
  };

  return {
    add,
    addSum,
    valueOf,
    /** Figures side by side and their total, whose position is given back. */
    addRow: (values: readonly number[]): number => addSum(values.map(add)),
    /** Figures in two directions with the totals of rows, of columns and of all. */
    addGrid: (rows: readonly (readonly number[])[]): void => {
      const grid = rows.map((row) => row.map(add));
      const rowTotals = grid.map((row) => addSum(row));
      const columnTotals = grid[0]!.map((_, column) => addSum(grid.map((row) => row[column]!)));
      relations.push({ total: addSum(rowTotals), parts: columnTotals });
    },
    /**
     * As in T09: by hamlet a whole and figures that are part of it, totals below; the first two parts exclude each other
     * if asked. Gives back the totals.
     */
    addHamlets: (hamlets: readonly (readonly number[])[], exclusive = false): readonly number[] => {
      const rows = hamlets.map((row) => row.map(add));
      const totals = rows[0]!.map((_, figure) => addSum(rows.map((row) => row[figure]!)));
      for (const [whole, ...parts] of [...rows, totals]) {
        parts.forEach((part) => atMost.push({ parts: [part], whole: whole! }));
        if (exclusive) atMost.push({ parts: parts.slice(0, 2), whole: whole! });
      }
      return totals;
    },
    /** As in T10: groups side by side with their sum, each split by one trait after the other. */
    addStructure: (groups: readonly (readonly (readonly number[])[])[]): void => {
      const traits = groups.map((traitsOfGroup) => traitsOfGroup.map((split) => split.map(add)));
      const wholes = traits.map((splits) => {
        const [first, ...others] = splits;
        const whole = addSum(first!);
        others.forEach((parts) => relations.push({ total: whole, parts }));
        return whole;
      });
      addSum(wholes);
      traits[0]!.forEach((split, trait) => split.forEach((_, part) => addSum(traits.map((splits) => splits[trait]![part]!))));
    },
    /** As in T11: opening + increase (by reason) − decrease (by reason) = closing. Gives back the closing figure. */
    addFlow: (opening: number, increases: readonly number[], decreases: readonly number[]): number => {
      const start = add(opening);
      return addSum([start, addSum(increases.map(add))], [addSum(decreases.map(add))]);
    },
    /** Says that two cells hold the same figure. */
    link: (one: number, other: number): void => void relations.push({ total: one, parts: [other] }),
    build: (threshold: number): FigureSystem => ({ cells: [...cells], relations: [...relations], atMost: [...atMost], threshold }),
  };
};

export type SystemBuilder = ReturnType<typeof createBuilder>;
