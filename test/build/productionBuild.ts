import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();
const inRoot = (path: string): string => join(root, path);
const page = inRoot("dist/taskpane.html");
const record = inRoot(".cache/bundled-sources.json");
const lock = inRoot(".cache/build.lock");

/** Where the build leaves its output. */
export const dist = inRoot("dist");

const newest = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const inputs = ["src", "assets/icons", "webpack.config.js", "package.json", "package-lock.json"];
const isFresh = (): boolean => {
  if (!existsSync(page) || !existsSync(record)) return false;
  const built = statSync(page).mtimeMs;
  // Only the plain production build writes the record: a page newer than it comes from another kind of build.
  if (statSync(record).mtimeMs < built) return false;
  return inputs.every((path) => newest(inRoot(path)) <= built);
};

const sleep = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

/** A lock older than this belongs to a test run that was killed. */
const staleLockMs = 120_000;

const takeLock = (): void => {
  mkdirSync(inRoot(".cache"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleLockMs) rmSync(lock, { recursive: true });
      sleep(200);
    }
  }
};

/** The production build in dist, made now unless it is newer than everything it is made of. Test files share it. */
export const ensureProductionBuild = (): void => {
  takeLock();
  try {
    if (isFresh()) return;
    execFileSync(process.execPath, [inRoot("node_modules/webpack/bin/webpack.js"), "--mode", "production"], {
      cwd: root,
      stdio: "pipe",
    });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/** Our source files that went into the bundle of the last build, as paths from the project's root. */
export const bundledSources = (): readonly string[] => {
  const sources: unknown = JSON.parse(readFileSync(record, "utf8"));
  if (!Array.isArray(sources)) throw new TypeError("The build left no list of its sources.");
  return sources.map(String);
};
