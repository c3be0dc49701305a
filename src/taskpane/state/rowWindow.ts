/** The rows `from` (inclusive) to `to` (exclusive) of a list of `total`, as the list shows them. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

const pageRows = 50;
/** A pane with more rows than this becomes slow to draw and to read out. */
export const mostRowsShown = 200;

export const firstRows = (total: number): RowWindow => ({ from: 0, to: Math.min(pageRows, total), total });

/** One page further down; the first rows leave when the window is full. */
export const moreRows = ({ to, total }: RowWindow): RowWindow => {
  const end = Math.min(to + pageRows, total);
  return { from: Math.max(0, end - mostRowsShown), to: end, total };
};

/** One page back up, with a full window below it. */
export const earlierRows = ({ from, total }: RowWindow): RowWindow => {
  const start = Math.max(0, from - pageRows);
  return { from: start, to: Math.min(start + mostRowsShown, total), total };
};

/** The window moved as little as possible so that row `index` is in it. */
export const withRow = (window: RowWindow, index: number): RowWindow => {
  let moved = window;
  while (index >= moved.to && moved.to < moved.total) moved = moreRows(moved);
  while (index < moved.from) moved = earlierRows(moved);
  return moved;
};
