/**
 * How much is read per round trip. Excel on the web refuses messages above 5 MB and a read of more than five million
 * cells may come back null; both are far from what a trip asks for here, and the length of a trip stays below what
 * would freeze the pane while the answer is parsed.
 */
export const maxRowsPerTrip = 5_000;
export const maxBytesPerTrip = 3_000_000;

/** Rows `offset` … `offset + rows - 1` of the used range of sheet number `sheet`. */
export interface Block {
  readonly sheet: number;
  readonly offset: number;
  readonly rows: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What is left to read, handed out trip by trip. */
export interface ReadingList {
  /** Blocks of the next round trip: rows of as many sheets as fit; empty when everything was handed out. */
  nextTrip(): Block[];
  /** Tells how many bytes a block really took, so that later blocks of the sheet are cut to measure. */
  learn(block: Block, bytes: number): void;
  /** Takes blocks back that came without values and halves what a trip may hold; false when it cannot be less. */
  tryHalf(blocks: readonly Block[]): boolean;
  /** Takes blocks back that made a message too large; a few rows come next, to measure. False for a single row. */
  tryFew(blocks: readonly Block[]): boolean;
}

/**
 * A cell of a register takes about 18 bytes as UTF-8 JSON, blank ones counted in: up to 33 columns fit 5,000 rows into
 * a trip. Beyond some sixty columns cells are mostly blank. After the first block of a sheet its own measure counts.
 */
const guessedRowBytes = (columns: number): number => 18 * Math.min(columns, 60) + 3 * Math.max(0, columns - 60);

export const createReadingList = (extents: readonly Extent[]): ReadingList => {
  const waiting: Block[] = extents.flatMap(({ rows }, sheet) => (rows > 0 ? [{ sheet, offset: 0, rows }] : []));
  const rowBytes = extents.map(({ columns }) => guessedRowBytes(columns));
  let rowLimit = maxRowsPerTrip;
  let byteLimit = maxBytesPerTrip;
  let nextRowLimit = rowLimit;

  const nextTrip = (): Block[] => {
    const trip: Block[] = [];
    let rows = nextRowLimit;
    nextRowLimit = rowLimit;
    let bytes = byteLimit;
    for (let block = waiting[0]; block !== undefined && rows > 0; block = waiting[0]) {
      const perRow = rowBytes[block.sheet] ?? 1;
      const fitting = Math.min(block.rows, rows, Math.floor(bytes / perRow));
      if (fitting < 1 && trip.length > 0) break;
      const taken = Math.max(1, fitting);
      trip.push({ ...block, rows: taken });
      waiting.shift();
      if (taken < block.rows) {
        waiting.unshift({ sheet: block.sheet, offset: block.offset + taken, rows: block.rows - taken });
      }
      rows -= taken;
      bytes -= taken * perRow;
    }
    return trip;
  };

  return {
    nextTrip,
    learn: ({ sheet, rows }, bytes) => {
      rowBytes[sheet] = Math.max(8, (bytes / rows) * 1.2);
    },
    tryHalf: (blocks) => {
      if (rowLimit === 1) return false;
      rowLimit = Math.floor(rowLimit / 2);
      nextRowLimit = rowLimit;
      byteLimit /= 2;
      waiting.unshift(...blocks);
      return true;
    },
    tryFew: (blocks) => {
      const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
      if (rows <= 1) return false;
      nextRowLimit = Math.ceil(rows / 20);
      waiting.unshift(...blocks);
      return true;
    },
  };
};
