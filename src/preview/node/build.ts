import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One webpack build: what it is made from and where its result is. */
interface Build {
  readonly name: string;
  readonly configFile: string;
  readonly sources: readonly string[];
  readonly result: string;
}

const paneBuild: Build = {
  name: "pane",
  configFile: "webpack.config.js",
  sources: ["webpack.config.js", "package-lock.json", "assets/icons", "src/compose.ts", ...["app", "core", "excel", "i18n", "legal", "taskpane"].map((layer) => `src/${layer}`)],
  result: "dist/taskpane.html",
};

const previewBuild: Build = {
  name: "preview",
  configFile: "src/preview/node/webpack.preview.js",
  sources: ["package-lock.json", "src/preview", "src/host", "src/i18n"],
  result: ".cache/preview/page.js",
};

/** Every file below the paths with its size and time, as one short text that changes when one of them does. */
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

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const lockPatienceMs = 180_000;
const lockPollMs = 200;

/** Runs `work` while no other process does: two builds into one folder would delete each other's files. */
const exclusively = async (root: string, name: string, work: () => Promise<void>): Promise<void> => {
  const lock = join(root, `.cache/build-${name}.lock`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const isTaken = (): boolean => {
    try {
      mkdirSync(lock);
      return false;
    } catch {
      return true;
    }
  };
  while (isTaken()) {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    // Whoever held it that long was killed in the middle.
    if (age > lockPatienceMs) rmSync(lock, { recursive: true, force: true });
    await wait(lockPollMs);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

const bringUpToDate = (root: string, build: Build): Promise<void> =>
  exclusively(root, build.name, async () => {
    const stamp = join(root, `.cache/build-${build.name}.stamp`);
    const current = fingerprint(root, build.sources);
    if (existsSync(join(root, build.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === current) return;
    await run(root, build);
    writeFileSync(stamp, current);
  });

/** Builds the pane for production into dist unless that is already built from the present sources. */
export const buildPane = (root: string): Promise<void> => bringUpToDate(root, paneBuild);

/** Builds the preview's scripts into .cache/preview unless they are up to date. */
export const buildPreview = (root: string): Promise<void> => bringUpToDate(root, previewBuild);
