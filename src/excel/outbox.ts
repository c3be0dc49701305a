/** Excel on the web refuses messages above 5 MB; estimates are generous, so real messages stay well below 4 MB. */
const maxQueuedBytes = 3_500_000;

/** Keeps what is queued on a context within one message, and messages few. */
export interface Outbox {
  /** Announces that about `bytes` are queued next: sends what is queued already when both do not fit one message. */
  makeRoom(bytes: number): Promise<void>;
  /** Sends what is queued. */
  flush(): Promise<void>;
}

export const createOutbox = (context: Excel.RequestContext): Outbox => {
  let queued = 0;
  const flush = async (): Promise<void> => {
    queued = 0;
    await context.sync();
  };
  return {
    flush,
    makeRoom: async (bytes) => {
      if (queued > 0 && queued + bytes > maxQueuedBytes) await flush();
      queued += bytes;
    },
  };
};

/** Upper estimate of a value in a message: a Vietnamese letter takes up to three bytes, on average below one and a half. */
export const valueBytes = (value: string | number | boolean | null): number =>
  typeof value === "string" ? value.length * 2 + 4 : 12;

/** Cuts rows into slices of at most `limit` estimated bytes, at least one row each. */
export const slices = <Row>(rows: readonly Row[], bytesOf: (row: Row) => number, limit = 1_000_000): Row[][] => {
  const cut: Row[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const bytes = bytesOf(row);
    if (size + bytes > limit) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(row);
    size += bytes;
  }
  return cut;
};
