/**
 * Turns the last mutation run into test/mutation/report.md: how many mutants of each folder the tests kill. A run may
 * be of some files only (`stryker run … --mutate`); the report says of how many.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

interface Mutant {
  readonly status: string;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const found = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);
const missed = new Set(["Survived", "NoCoverage"]);

const counts = new Map<string, { files: number; killed: number; survived: number }>();
/** A part that was not run is left out, so its folders do not stand in the report. */
const filesOf = (name: string): Report["files"] => (existsSync(name) ? (JSON.parse(readFileSync(name, "utf8")) as Report).files : {});
for (const [path, { mutants }] of Object.entries({ ...filesOf(".cache/mutation-rules.json"), ...filesOf(".cache/mutation-parse.json") })) {
  const folder = dirname(path);
  const count = counts.get(folder) ?? { files: 0, killed: 0, survived: 0 };
  count.files += 1;
  for (const { status } of mutants) {
    if (found.has(status)) count.killed += 1;
    else if (missed.has(status)) count.survived += 1;
  }
  counts.set(folder, count);
}

const filesIn = (folder: string): number => readdirSync(folder).filter((name) => name.endsWith(".ts")).length;

const percent = (killed: number, survived: number): string => (killed + survived === 0 ? "–" : `${((100 * killed) / (killed + survived)).toFixed(1)} %`);
const sum = [...counts.values()].reduce((total, { killed, survived }) => ({ killed: total.killed + killed, survived: total.survived + survived }), { killed: 0, survived: 0 });
const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, { files: measured, killed, survived }]) => `| ${folder} | ${measured} of ${filesIn(folder)} | ${killed + survived} | ${killed} | ${survived} | ${percent(killed, survived)} |`);

writeFileSync(
  "test/mutation/report.md",
  `# Mutation testing of rules and parsing

Written by \`npm run mutation\`. Mutants of static data (citations, lists) are left out; a run below 85 % fails.

| Folder | Files | Mutants | Killed | Survived | Score |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
| **All** | | ${sum.killed + sum.survived} | ${sum.killed} | ${sum.survived} | **${percent(sum.killed, sum.survived)}** |
`,
);
