import type { Area, SheetContent } from "../../core/model/writePlan";

const normal = <T>(value: T): T | string => (typeof value === "string" ? value.normalize("NFC") : value);

/**
 * A planned sheet as a reader of an export may see it: columns that only the add-in reads are taken out and the others
 * move up, people's formulas are left to their values, and texts are in Unicode's composed form (NFC).
 */
export const visibleContent = (content: SheetContent): SheetContent => {
  const hidden = new Set(content.hiddenColumns);
  const width = Math.max(0, content.columnWidths.length, ...content.values.map((row) => row.length));
  // How many columns up to this one stay.
  const kept: number[] = [0];
  for (let column = 1; column <= width; column += 1) kept.push((kept[column - 1] ?? 0) + (hidden.has(column) ? 0 : 1));
  const keptUpTo = (column: number): number => kept[Math.min(Math.max(column, 0), width)] ?? 0;
  const visible = (area: Area): Area | null => {
    const before = keptUpTo(area.column - 1);
    const columns = keptUpTo(area.column + area.columns - 1) - before;
    return columns === 0 ? null : { ...area, column: before + 1, columns };
  };
  const areas = (all: readonly Area[]): readonly Area[] => all.map(visible).filter((area) => area !== null);
  const stays = (_: unknown, index: number): boolean => !hidden.has(index + 1);
  const { values, styles, merges, columnWidths, font, rowHeights, frozenRows, print, dataBars = [] } = content;
  return {
    values: values.map((row) => row.filter(stays).map(normal)),
    styles: styles.map(({ style, areas: all }) => ({ style, areas: areas(all) })),
    merges: areas(merges).filter(({ rows, columns }) => rows * columns > 1),
    columnWidths: columnWidths.filter(stays),
    font,
    rowHeights,
    frozenRows,
    print,
    dataBars: dataBars.flatMap((bars) => areas([bars.area]).map((area) => ({ ...bars, area }))),
  };
};
