import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import boot from "../../src/i18n/boot.json";
import policy from "../../src/taskpane/contentSecurityPolicy.json";
import { bundledSources, dist, ensurePane } from "../support/builtPane";

let html = "";
let references: readonly string[] = [];

beforeAll(async () => {
  await ensurePane();
  html = readFileSync(join(dist, "taskpane.html"), "utf8");
  references = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
}, 180_000);

/** Names that must stay: office.js finds its own files by its name, the manifest names the icons. */
const hasStableName = (path: string): boolean => path === "office/office.js" || path.startsWith("assets/icons/");

describe("the production page", () => {
  it("refers to files that exist, all with their content's hash in their name", () => {
    expect(references.length).toBeGreaterThanOrEqual(5);
    for (const path of references) {
      expect([path, existsSync(join(dist, path))]).toEqual([path, true]);
      if (!hasStableName(path)) expect(path).toMatch(/^[a-z]+\.[0-9a-f]{16}\.(js|css)$/);
    }
  });

  it("loads the watchdog before office.js and the pane after it, below the texts they show", () => {
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]?.replace(/\..*/, ""));
    expect(scripts).toEqual(["watchdog", "office/office", "taskpane"]);
    expect(html.indexOf('id="boot"')).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toMatch(/<script[^>]*(defer|async)/);
  });

  it("forbids everything but its own files", () => {
    const content = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(content.split("; ")).toEqual(Object.entries(policy).map(([name, sources]) => [name, ...sources].join(" ")));
    expect(content).toContain("default-src 'none'; script-src 'self'; ");
    expect(content).not.toMatch(/unsafe-|https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son[a-z]+=|\sstyle=/);
  });

  it("holds every text of the page without scripts", () => {
    for (const { state, title, steps } of boot.problems) {
      expect(html).toContain(`boot-${state}`);
      expect(html).toContain(title);
      for (const step of steps) expect(html).toContain(step.replaceAll(">", "&gt;"));
    }
  });
});

describe("the bundle", () => {
  it("holds the pane and nothing of the stand-in, the preview or the check command", () => {
    const sources = bundledSources();
    expect(sources).toContain("src/taskpane/index.tsx");
    expect(sources).toContain("src/compose.ts");
    expect(sources.filter((path) => /^src\/(host|preview|cli)\//.test(path))).toEqual([]);
  });

  it("opens with less than 350 KB, compressed, and fetches the rules after that", () => {
    const script = references.find((path) => path.startsWith("taskpane.") && path.endsWith(".js")) ?? "";
    const size = gzipSync(readFileSync(join(dist, script)), { level: 9 }).length;
    expect(size).toBeGreaterThan(50 * 1024);
    expect(size).toBeLessThan(350 * 1024);
  });

  it("brings the files of Office.js that Excel asks for, unaltered", () => {
    const names = [
      "office.js",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "excel-mac-16.00.js",
      "o15apptofilemappingtable.js",
      "vi-vn/office_strings.js",
      "en-us/office_strings.js",
    ];
    for (const name of names) {
      const original = join(process.cwd(), "node_modules/@microsoft/office-js/dist", name);
      expect([name, statSync(join(dist, "office", name)).size]).toEqual([name, statSync(original).size]);
    }
  });
});
