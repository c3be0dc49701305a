import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const found = (command: string, probe: string): boolean => spawnSync(command, [probe], { stdio: "ignore" }).error === undefined;

export const hasOffice = (): boolean => found("soffice", "--version");
export const hasPdfText = (): boolean => found("pdftotext", "-v");

/** Converts workbooks to PDF beside them, with a profile of its own: a LibreOffice that is open is left in peace. */
export const toPdf = (files: readonly string[], folder: string): void => {
  const profile = mkdtempSync(join(tmpdir(), "render-"));
  try {
    spawnSync("soffice", ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

/** The words of each page, as they are printed. */
export const pageTexts = (pdf: string): readonly string[] => {
  const { stdout } = spawnSync("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return stdout.replace(/\f$/, "").split("\f").map((page) => page.normalize("NFC"));
};

/** How many pages a PDF has, without a tool: the largest count in its tree of pages. */
export const pageCount = (pdf: Uint8Array): number => Math.max(0, ...[...Buffer.from(pdf).toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
