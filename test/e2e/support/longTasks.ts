import type { OpenPreview } from "./openPreview";

declare global {
  interface Window {
    paneLongTasks?: number[];
  }
}

/**
 * Notes every task that holds the main thread for more than 50 ms, in each frame of the page. The pane's frame hears of
 * the page around it too, since both share one thread: what is measured is what a person at the pane would feel.
 */
export const noteLongTasks = (): void => {
  const tasks: number[] = [];
  window.paneLongTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
};

/** Durations of the long tasks since the last call, in milliseconds. */
export const takeLongTasks = async ({ pane, page }: OpenPreview): Promise<readonly number[]> => {
  // The observer hears of a task only after it has ended.
  await page.waitForTimeout(200);
  return pane.locator("html").evaluate(() => window.paneLongTasks?.splice(0) ?? []);
};
