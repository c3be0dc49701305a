import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserContext } from "playwright-core";

/** How to start a browser: a file to run, or a channel playwright knows where to find. */
interface Launch {
  readonly executablePath?: string;
  readonly channel?: string;
}

const linuxBrowsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

const installedOnLinux = (): string | null => {
  const folders = (process.env["PATH"] ?? "").split(":").concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const paths = linuxBrowsers.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
};

/**
 * The browser that comes as a package; Linux on x64 only. It unpacks its own libraries if it takes this for a cloud
 * function. The flags it proposes are left out: they switch off web security, which these tests are about.
 */
const packagedBrowser = async (): Promise<Launch> => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath() };
};

const findBrowser = async (): Promise<Launch> => {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined && given !== "") return { executablePath: given };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  const installed = installedOnLinux();
  return installed === null ? packagedBrowser() : { executablePath: installed };
};

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a profile of its own; `close` ends it and deletes the profile. */
export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** What to show pages as. */
export interface BrowserOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** For certificates a test made itself. */
  readonly ignoreHTTPSErrors?: boolean;
}

const notFound =
  "No Chromium, Chrome or Edge could be started for the browser tests: install one, or set CHROME_PATH to its program file.";

/**
 * Starts a real Chromium: CHROME_PATH, else Edge on Windows, Chrome on a Mac, an installed Chromium, Chrome or Edge on
 * Linux, else the packaged one. Rejects with one sentence when none can be had; a browser test is never skipped.
 */
export const openBrowser = async ({ viewport = { width: 1366, height: 768 }, ignoreHTTPSErrors = false }: BrowserOptions = {}): Promise<TestBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), "xkmt-browser-"));
  const removeProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...(await findBrowser()),
      headless: true,
      args: flags,
      viewport,
      ignoreHTTPSErrors,
      acceptDownloads: true,
      locale: "vi-VN",
    });
    return {
      context,
      close: async () => {
        await context.close();
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw new Error(`${notFound} (${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)})`, { cause: error });
  }
};
