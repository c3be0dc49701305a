import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exclusively } from "./lock";

/** One webpack build: what it is made from and what it leaves. */
interface Build {
  readonly name: string;
  readonly configFile: string;
  readonly sources: readonly string[];
  readonly results: readonly string[];
}

const paneLayers = ["app", "core", "excel", "i18n", "legal", "reader", "taskpane", "xlsx"].map((layer) => `src/${layer}`);

const paneBuild: Build = {
  name: "pane",
  configFile: "webpack.config.js",
  sources: ["webpack.config.js", "package-lock.json", "assets/icons", "src/compose.ts", "src/composeFiles.ts", "src/fileWorker.ts", ...paneLayers],
  results: ["dist/taskpane.html", ".cache/bundled-sources.json"],
};

const previewBuild: Build = {
  name: "preview",
  configFile: "src/preview/node/webpack.preview.js",
  sources: ["package-lock.json", "src/preview", "src/host", "src/xlsx", "src/i18n"],
  results: [".cache/preview/page.js"],
};

/**
 * Every file below the paths with its size and time, as one short text. It changes when a source does, and when another
 * kind of build (for development, with the CDN) has written over the results.
 */
const fingerprint = (root: string, paths: readonly string[]): string => {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const stats = statSync(join(root, path));
    if (stats.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
};

const run = (root: string, { name, configFile }: Build): Promise<void> =>
  new Promise((resolve, reject) => {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    const child = spawn(process.execPath, [webpack, "--mode", "production", "--config", configFile], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build of the ${name} failed:\n${output.trim()}`));
    });
  });

const bringUpToDate = (root: string, build: Build): Promise<void> =>
  exclusively(join(root, `.cache/build-${build.name}.lock`), async () => {
    const stamp = join(root, `.cache/build-${build.name}.stamp`);
    // Taken before the build: a source saved meanwhile makes the next one necessary.
    const sources = fingerprint(root, build.sources);
    const state = (): string => `${sources} ${fingerprint(root, build.results)}`;
    const isBuilt = [stamp, ...build.results.map((path) => join(root, path))].every((path) => existsSync(path));
    if (isBuilt && readFileSync(stamp, "utf8") === state()) return;
    await run(root, build);
    writeFileSync(stamp, state());
  });

/** Builds the pane for production into dist unless that is already built from the present sources. Processes wait for each other. */
export const buildPane = (root: string): Promise<void> => bringUpToDate(root, paneBuild);

/** Builds the preview's scripts into .cache/preview unless they are up to date. */
export const buildPreview = (root: string): Promise<void> => bringUpToDate(root, previewBuild);
