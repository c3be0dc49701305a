/**
 * Writes the generated lists of rules and of their words (run from the project's folder: tsx src/cli/writeRuleIndex.ts).
 * A file that is already right is left alone, so that watchers stay quiet.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./ruleIndex";

for (const [path, text] of generatedFiles(process.cwd())) {
  const isFresh = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!isFresh) writeFileSync(path, text);
}
