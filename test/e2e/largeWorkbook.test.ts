import { householdWorkbook } from "../bench/householdWorkbook";
import { measureIn } from "../bench/longTasks";
import { openHouse, setupMs, shownCount, testMs } from "./support/openPreview";
import type { PreviewHouse } from "./support/openPreview";

let house: PreviewHouse;
beforeAll(async () => {
  house = await openHouse();
}, setupMs);
afterAll(() => house.close());

const rows = 20_000;

/** The limit on a task is asserted by `npm run bench`, not here: other tests run on the same machine meanwhile. */
test("20,000 households are checked and highlighted; the figures are printed", async () => {
  const opened = await house.open();
  const steps = await measureIn(opened, await householdWorkbook(rows));
  console.info(
    steps.map(({ step, longestMs, elapsedMs }) => `${step}: ${elapsedMs.toFixed(0)} ms, longest task ${longestMs.toFixed(0)} ms`).join("\n"),
  );
  // Every tenth household has not signed.
  expect(await shownCount(opened, "violation")).toBeGreaterThanOrEqual(rows / 10);
  expect(opened.complaints).toEqual([]);
}, testMs);
