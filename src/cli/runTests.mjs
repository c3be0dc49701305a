/**
 * `npm test`: everything, one step after another, stopping at the first that fails. Ends with one line that counts
 * the jest tests, for readers of logs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const results = join(root, ".cache", "jest-results.json");
mkdirSync(dirname(results), { recursive: true });

const bin = (...path) => join(root, "node_modules", ...path);
const steps = [
  ["rule index", [bin("tsx", "dist", "cli.mjs"), "src/cli/writeRuleIndex.ts"]],
  ["types", [bin("typescript", "bin", "tsc"), "-p", "."]],
  ["types of the core", [bin("typescript", "bin", "tsc"), "-p", "src/core"]],
  ["lint", [bin("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]],
  ["layers", [bin("dependency-cruiser", "bin", "dependency-cruise.mjs"), "--config", "test/arch/dependency-cruiser.cjs", "src"]],
  ["tests", [bin("jest", "bin", "jest.js"), "--json", `--outputFile=${results}`]],
];

const startedAt = Date.now();
for (const [name, args] of steps) {
  const stepStartedAt = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", name === "tests" ? "ignore" : "inherit", "inherit"] });
  console.log(`  ${((Date.now() - stepStartedAt) / 1000).toFixed(1)} s`);
  if (name === "tests") printCount();
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exit(status ?? 1);
  }
}
console.log(`all steps passed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);

function printCount() {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, "utf8"));
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
}
