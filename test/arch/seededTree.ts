import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A folder tree of its own with the project's compiler settings and a handful of seeded source files. */
export interface SeededTree {
  readonly folder: string;
  /** Runs one of the project's tools in the tree; returns its exit status and everything it printed. */
  run(tool: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string };
  remove(): void;
}

export const projectRoot = resolve(__dirname, "../..");

/** Makes a tree from path → text. Packages named in `packages` exist in it, empty, so that imports resolve. */
export const seedTree = (files: Readonly<Record<string, string>>, packages: readonly string[] = []): SeededTree => {
  const folder = mkdtempSync(join(tmpdir(), "nets-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(projectRoot, "tsconfig.json"), join(folder, "tsconfig.json"));
  mkdirSync(join(folder, "src/core"), { recursive: true });
  cpSync(join(projectRoot, "src/core/tsconfig.json"), join(folder, "src/core/tsconfig.json"));
  write("package.json", JSON.stringify({ name: "seeded", type: "module" }));
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "export const it = 1;\n");
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    run: (tool, ...args) => {
      const result = spawnSync(process.execPath, [join(projectRoot, "node_modules", tool), ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      return { status: result.status, output: result.stdout + result.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
