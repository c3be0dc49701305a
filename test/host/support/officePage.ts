import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const dist = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** Answers Microsoft's CDN from the installed package; nothing else is loaded. */
class FromPackage extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(CDN)) return null;
    const file: ReturnType<ResourceLoader["fetch"]> = Object.assign(readFile(join(dist, url.slice(CDN.length))), { abort: () => undefined });
    return file;
  }
}

export interface OfficePage {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

const open: DOMWindow[] = [];

/** Ends every page, so that the client's timers end with them. */
export function closeOfficePages(): void {
  for (const window of open.splice(0)) window.close();
}

/** A page with the CDN tag, in jsdom. `prepare` runs before any script, as a browser's host would. Resolves after Office.onReady. */
export async function openOfficePage(url: string, prepare: (window: DOMWindow) => void): Promise<OfficePage> {
  const { window } = new JSDOM(`<!doctype html><html><head><script src="${CDN}office.js"></script></head><body></body></html>`, {
    url, runScripts: "dangerously", resources: new FromPackage(), pretendToBeVisual: true, virtualConsole: new VirtualConsole(), beforeParse: prepare,
  });
  open.push(window);
  await new Promise<void>((resolve) => { window.addEventListener("load", () => { resolve(); }); });
  const office: unknown = window["Office"];
  if (!isOffice(office)) throw new Error("office.js did not load");
  await office.onReady();
  const excel: unknown = window["Excel"];
  if (!isExcel(excel)) throw new Error("the Excel client did not load");
  return { window, Excel: excel, Office: office };
}

function isOffice(candidate: unknown): candidate is typeof Office {
  return typeof candidate === "object" && candidate !== null && "onReady" in candidate;
}

function isExcel(candidate: unknown): candidate is typeof Excel {
  return typeof candidate === "object" && candidate !== null && "run" in candidate;
}
