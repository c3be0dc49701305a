import { createServer } from "node:https";
import type { Server } from "node:https";
import { severities } from "../../src/core/model/severity";
import { previewListener } from "../../src/preview/node/serve";
import { openBrowser } from "../support/browser";
import type { TestBrowser } from "../support/browser";
import { ensurePreview, root } from "../support/builtPane";
import { makeCertificate } from "../support/certificate";
import { check, fillOf, openPage, samplePath, scrollTo, setupMs, showSheet, shownCount, testMs, violationFill, write } from "./support/openPreview";
import type { OpenPreview } from "./support/openPreview";

/** The pane as Excel on the web shows it: in a frame, over https, every call a message to the page around it. */
let server: Server;
let browser: TestBrowser;
let preview: OpenPreview;

const listening = (): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

beforeAll(async () => {
  await ensurePreview();
  server = createServer(await makeCertificate(), previewListener({ root, sample: samplePath }));
  const port = await listening();
  browser = await openBrowser({ ignoreHTTPSErrors: true });
  preview = await openPage(() => browser.context.newPage(), `https://localhost:${port}/?host=web`);
}, setupMs);
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

test("the page of the pane is served as it was built, without any script of ours", async () => {
  const html = await preview.page.evaluate(async () => (await fetch("/web/taskpane.html")).text());
  expect(html).not.toContain("paneHost");
  const platform = await preview.pane.locator("html").evaluate(() => String(Office.context.platform));
  expect(platform).toBe("OfficeOnline");
}, testMs);

test("check and highlight work", async () => {
  await check(preview);
  const counts = await Promise.all(severities.map((severity) => shownCount(preview, severity)));
  expect(counts[0]).toBeGreaterThan(10);
  await preview.pane.locator("h3 > button").filter({ hasText: "Danh sách người nghiện" }).first().click();
  const place = preview.pane.getByRole("list").getByRole("button").first();
  const [, row = "", column = "", sheet = ""] = /^Dòng (\d+) · Cột ([A-Z]+) · (.+)$/.exec(await place.innerText()) ?? [];
  await place.click();
  await preview.page.locator("#cell-name").getByText(`${column}${row}`, { exact: true }).waitFor();
  await write(preview, "highlight");
  await showSheet(preview, sheet);
  await scrollTo(preview, Number(row));
  expect(await fillOf(preview, `B${row}`, violationFill)).toBe(violationFill);
  expect(preview.complaints).toEqual([]);
}, testMs);
