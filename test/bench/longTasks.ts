import type { OpenPreview } from "../e2e/support/openPreview";
import { check, chooseFile, openHouse, write } from "../e2e/support/openPreview";
import { noteLongTasks, takeLongTasks } from "../e2e/support/longTasks";

/** The longest task of the pane's main thread during one step; 0 when none took 50 ms. */
export interface StepTasks {
  readonly step: string;
  readonly longestMs: number;
  readonly elapsedMs: number;
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** Opens a workbook in the preview, checks and highlights it, and tells how long the pane's main thread was held. */
export const measureIn = async (opened: OpenPreview, file: Uint8Array): Promise<readonly StepTasks[]> => {
  await opened.page.addInitScript(noteLongTasks);
  await opened.page.reload();
  await chooseFile(opened, "do.xlsx", file);
  await takeLongTasks(opened);
  const steps: StepTasks[] = [];
  const measure = async (step: string, work: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await work();
    const elapsedMs = performance.now() - started;
    steps.push({ step, longestMs: longest(await takeLongTasks(opened)), elapsedMs });
  };
  await measure("Kiểm tra", () => check(opened));
  await measure("Tô màu", () => write(opened, "highlight"));
  return steps;
};

/** As measureIn, in a browser of its own. */
export const measureLongTasks = async (file: Uint8Array): Promise<readonly StepTasks[]> => {
  const house = await openHouse();
  try {
    return await measureIn(await house.open(), file);
  } finally {
    await house.close();
  }
};
