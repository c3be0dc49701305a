import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { preview } from "../../../src/i18n/preview";
import { reportPane } from "../../../src/i18n/reportPane";
import { severityWords, vi } from "../../../src/i18n/vi";
import type { Severity } from "../../../src/core/model/severity";
import { servePreview } from "../../../src/preview/node/serve";
import { openBrowser } from "../../support/browser";
import type { BrowserOptions } from "../../support/browser";
import { ensurePreview, root } from "../../support/builtPane";

/** The sample workbook that opens first. */
export const samplePath = join(root, "assets/samples/so-mau-xa-khong-ma-tuy.xlsx");

/** Time for a build, a browser's start and the slowest test of a file, on a busy machine. */
export const setupMs = 240_000;
export const testMs = 120_000;

/** Where a preview can be opened: a server and a browser. */
export interface PreviewHouse {
  /** A page of its own with the workbook open and the pane ready. */
  open(): Promise<OpenPreview>;
  close(): Promise<void>;
}

/** The preview in a browser page. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything no page of ours may do: console errors, exceptions, violations of the policy, requests elsewhere. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const watch = (page: Page, address: string): readonly string[] => {
  const complaints: string[] = [];
  const isOwn = (url: string): boolean => url.startsWith(address) || /^(data|blob|about):/.test(url);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    if (!isOwn(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
};

/** Says every violation of a security policy on the console, in each frame of the page. */
const reportViolations = (): void => {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`security policy: ${violatedDirective} ${blockedURI}`),
  );
};

/** Opens the preview at an address in a new page. */
export const openPage = async (newPage: () => Promise<Page>, address: string): Promise<OpenPreview> => {
  const page = await newPage();
  const complaints = watch(page, new URL(address).origin);
  await page.addInitScript(reportViolations);
  await page.goto(address);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: vi.run.check, exact: true }).waitFor();
  return { page, pane, complaints, close: () => page.close() };
};

/** Builds, serves the preview on a free port and starts a browser. */
export const openHouse = async (options: BrowserOptions = {}): Promise<PreviewHouse> => {
  await ensurePreview();
  const server = await servePreview({ root, sample: samplePath }, 0);
  const browser = await openBrowser(options).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    open: () => openPage(() => browser.context.newPage(), server.address),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};

/** Opens a file as a person does; resolves when its name is shown and its pane is ready. */
export const chooseFile = async ({ page, pane }: OpenPreview, name: string, bytes: Uint8Array): Promise<void> => {
  await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.locator("#file-name").getByText(name, { exact: true }).waitFor();
  await pane.getByRole("button", { name: vi.run.check, exact: true }).waitFor();
};

/** Presses "Kiểm tra" and waits for the end of the check. */
export const check = async ({ pane }: OpenPreview): Promise<void> => {
  await pane.getByRole("button", { name: vi.run.check, exact: true }).click();
  await pane.getByRole("button", { name: vi.run.checkAgain }).waitFor();
};

/** Goes to a tab of the pane. */
export const goTo = ({ pane }: OpenPreview, tab: keyof typeof vi.shell.tabs & ("check" | "criteria" | "reports" | "mapping")): Promise<void> =>
  pane.getByRole("tab", { name: vi.shell.tabs[tab], exact: true }).click();

type Written = keyof typeof vi.writing.done & keyof typeof vi.writing;

/** Presses a button that writes and waits until the pane says it is done. */
export const write = async ({ pane }: OpenPreview, action: Written): Promise<void> => {
  await pane.getByRole("button", { name: vi.writing[action], exact: true }).click();
  await pane.locator(".fui-MessageBar").getByText(vi.writing.done[action]).waitFor();
};

/** Ticks tables by their numbers, presses the button that writes and waits until the pane says it is done. */
export const writeTables = async ({ pane }: OpenPreview, ...ids: readonly string[]): Promise<void> => {
  for (const id of ids) await pane.getByRole("checkbox", { name: new RegExp(`^${id}\\. `) }).check();
  await pane.getByRole("button", { name: reportPane.write(ids.length), exact: true }).click();
  await pane.locator(".fui-MessageBar").getByText(vi.writing.done.writeReports).waitFor();
};

/** The number a severity's facet shows. */
export const shownCount = async ({ pane }: OpenPreview, severity: Severity): Promise<number> => {
  const facets = pane.getByRole("group", { name: vi.findings.facets });
  const text = await facets.getByRole("button", { name: new RegExp(`^${severityWords[severity]} `) }).innerText();
  return Number(text.replace(severityWords[severity], "").replaceAll(/\D/g, ""));
};

/** Brings a sheet of the workbook to the front by its tab. */
export const showSheet = async ({ page }: OpenPreview, name: string): Promise<void> => {
  await page.locator("#tabs").getByRole("button", { name, exact: true }).click();
  await page.locator(`#picture[data-sheet="${name}"]`).waitFor();
};

/** A drawn cell of the sheet in front. */
export const cell = ({ page }: OpenPreview, address: string): Locator => page.locator(`[data-cell="${address}"]`);

/** Scrolls the sheet in front so that a row is seen. */
export const scrollTo = async (opened: OpenPreview, row: number): Promise<void> => {
  await opened.page.locator("#scroller").evaluate((scroller, top) => scroller.scrollTo(0, top), Math.max(0, row - 12) * 20);
  await opened.page.locator(".head.number").getByText(String(row), { exact: true }).waitFor();
};

const patienceMs = 5_000;

/** The colour a cell is drawn with, once it is `wanted`; else what it stayed at. */
export const fillOf = async (opened: OpenPreview, address: string, wanted: string): Promise<string> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const fill = await cell(opened, address).evaluate((element) => getComputedStyle(element).backgroundColor);
    if (fill === wanted || Date.now() > deadline) return fill;
    await opened.page.waitForTimeout(50);
  }
};

/** How a row with a violation is filled. */
export const violationFill = "rgb(253, 224, 224)";
/** How a cell without a fill is drawn. */
export const noFill = "rgba(0, 0, 0, 0)";

/** Saves as a person does; the bytes and name of the downloaded file. */
export const save = async ({ page }: OpenPreview): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: preview.toolbar.save }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
};
