import type { ExcelQueue } from "./queue";

/** Knows which events are echoes of our own writes. */
export interface OwnWrites {
  /** Runs `work`; whatever Excel reports meanwhile is taken for ours. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Sheets that we added or deleted: their events may arrive after the writes have ended. */
  remember(sheetIds: readonly string[]): void;
  isOurs(event: { readonly worksheetId: string; readonly triggerSource?: string }): boolean;
}

export const createOwnWrites = (): OwnWrites => {
  const sheetIds = new Set<string>();
  let running = 0;
  return {
    during: async (work) => {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
    remember: (ids) => ids.forEach((id) => sheetIds.add(id)),
    isOurs: ({ worksheetId, triggerSource }) =>
      running > 0 || triggerSource === "ThisLocalAddin" || (triggerSource === undefined && sheetIds.has(worksheetId)),
  };
};

/** Calls `listener` after a change of any sheet that is not our own; returns the way to stop. */
export const watchChanges = async (
  queue: ExcelQueue,
  ownWrites: OwnWrites,
  listener: () => void,
): Promise<() => Promise<void>> => {
  const tell = async (event: { readonly worksheetId: string; readonly triggerSource?: string }): Promise<void> => {
    if (!ownWrites.isOurs(event)) listener();
  };
  const handlers = await queue.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await context.sync();
    return added;
  });
  return () =>
    queue.run(async () => {
      for (const handler of handlers) handler.remove();
      // A handler can only be taken off through the context that put it on.
      await handlers[0]?.context.sync();
    });
};
