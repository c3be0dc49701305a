import type { WorkbookSnapshot } from "../core/model/sheetGrid";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { parseState, stateText, type StoredState } from "../core/parse/state";
import type { ReadOptions, WorkbookPort, WriteOptions } from "./ports";

/** The state as it stood when the workbook was last read or written: each part is stored together with the others. */
export interface StateKeeper {
  /** Reads the workbook, and the state with it. */
  readonly read: (options?: ReadOptions) => Promise<WorkbookSnapshot>;
  readonly current: () => Promise<StoredState>;
  readonly store: (part: Partial<StoredState>, options?: WriteOptions) => Promise<WriteOutcome>;
  readonly forget: () => void;
}

export const keepState = (workbook: Pick<WorkbookPort, "read">, apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>): StateKeeper => {
  let stored: StoredState | null = null;
  const current = async (): Promise<StoredState> => (stored ??= parseState((await workbook.read()).state));
  return {
    current,
    read: async (options = {}) => {
      const snapshot = await workbook.read(options);
      stored = parseState(snapshot.state);
      return snapshot;
    },
    store: async (part, options) => {
      const state: StoredState = { ...(await current()), ...part };
      const outcome = await apply([{ kind: "putState", json: stateText(state) }], options);
      stored = state;
      return outcome;
    },
    forget: () => {
      stored = null;
    },
  };
};
