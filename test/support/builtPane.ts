import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPane, buildPreview } from "../../src/preview/node/build";

/** The project's folder: jest runs there. */
export const root = process.cwd();

/** Where the production build leaves its output. */
export const dist = join(root, "dist");

/** The production pane in dist, built now unless it is up to date. Test files share it, whichever comes first. */
export const ensurePane = (): Promise<void> => buildPane(root);

/** The pane and the preview's scripts, both up to date. */
export const ensurePreview = async (): Promise<void> => {
  await buildPane(root);
  await buildPreview(root);
};

/** Our source files that went into the bundle of the last build, as paths from the project's root. */
export const bundledSources = (): readonly string[] => {
  const sources: unknown = JSON.parse(readFileSync(join(root, ".cache/bundled-sources.json"), "utf8"));
  if (!Array.isArray(sources)) throw new TypeError("The build left no list of its sources.");
  return sources.map(String);
};
