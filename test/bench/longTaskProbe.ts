import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The longest task of the pane's main thread during one step. */
export interface LongTask {
  readonly step: string;
  readonly longestMs: number;
}

/** What test/bench/longTasks.ts offers: it drives the pane in a real browser over the workbook. */
interface LongTaskModule {
  measureLongTasks(file: Uint8Array): Promise<readonly LongTask[]>;
}

const isProbe = (candidate: unknown): candidate is LongTaskModule =>
  typeof candidate === "object" && candidate !== null && "measureLongTasks" in candidate && typeof candidate.measureLongTasks === "function";

/** Longest tasks of checking and highlighting in the pane; null when the browser probe is not part of this checkout. */
export const measureLongTasks = async (file: Uint8Array): Promise<readonly LongTask[] | null> => {
  const probe = new URL("./longTasks.ts", import.meta.url);
  if (!existsSync(fileURLToPath(probe))) return null;
  const loaded: unknown = await import(probe.href);
  if (!isProbe(loaded)) throw new Error("test/bench/longTasks.ts does not export measureLongTasks(file).");
  return loaded.measureLongTasks(file);
};
