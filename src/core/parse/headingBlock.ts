import type { SheetGrid } from "../model/sheetGrid";
import { headingTextsOfRow, textsOfRow } from "./grid";
import { isKnownHeading, type HeadingPath } from "./headings";
import { foldText } from "./text";

/** Headings by column when rows `topRow`…`headerRow` are heading rows. */
export interface HeadingBlock {
  readonly topRow: number;
  readonly headerRow: number;
  readonly paths: ReadonlyMap<number, HeadingPath>;
}

export const maxHeadingRows = 3;

/** Reads the headings of a block; a merged group heading reaches right over blank cells that have something below. */
export const readHeadings = (grid: SheetGrid, topRow: number, headerRow: number): HeadingBlock => {
  const rows = Array.from({ length: headerRow - topRow + 1 }, (_, index) => headingTextsOfRow(grid, topRow + index));
  const columns = [...new Set(rows.flatMap((texts) => [...texts.keys()]))].sort((a, b) => a - b);
  const paths = new Map<number, HeadingPath>();
  const groups: string[] = rows.map(() => "");
  for (const column of columns) {
    const path: string[] = [];
    rows.forEach((texts, level) => {
      const own = texts.get(column) ?? "";
      const lower = rows.slice(level + 1).some((other) => other.has(column));
      if (own !== "") {
        groups.fill("", level);
        groups[level] = own;
        path.push(own);
      } else if (lower && groups[level]) {
        path.push(groups[level]);
      }
    });
    if (path.length > 0) paths.set(column, path);
  }
  return { topRow, headerRow, paths };
};

/**
 * True when the row can be a second or third heading row under `topRow`: words only, and nothing under the first
 * heading, whose cell is merged downward.
 */
export const canBeSubHeading = (grid: SheetGrid, topRow: number, row: number): boolean => {
  const texts = textsOfRow(grid, row);
  const firstColumn = Math.min(...textsOfRow(grid, topRow).keys());
  if (texts.size === 0 || texts.has(firstColumn)) return false;
  const values = grid.values[row - grid.firstRow] ?? [];
  if (values.some((value) => typeof value !== "string")) return false;
  // Headings with numbers, such as "26/6", are known ones; any other text with numbers is a value.
  return [...texts.values()].every((text) => (text.length <= 60 && !/\d{2,}/.test(text)) || isKnownHeading(text));
};

/** All heading blocks that begin in a row: one row, and further ones as long as they can be sub-headings. */
export const blocksAt = (grid: SheetGrid, row: number, lastRow: number): readonly HeadingBlock[] => {
  const blocks = [readHeadings(grid, row, row)];
  for (let span = 1; span < maxHeadingRows && row + span <= lastRow; span += 1) {
    if (!canBeSubHeading(grid, row, row + span)) break;
    blocks.push(readHeadings(grid, row, row + span));
  }
  return blocks;
};

/** The heading as it is shown, and as it is compared and stored. */
export const shownHeading = (path: HeadingPath): string => path.join(" > ");
export const headingKey = (path: HeadingPath): string => path.map(foldText).join(" > ");
