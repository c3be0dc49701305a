import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A rule file: its path below src/core/rules without ".ts", and its number in the list of rules (null: our own). */
export interface RuleFile {
  readonly path: string;
  readonly ref: number | null;
}

const rulesFolder = "src/core/rules";
const wordsFolder = "src/i18n/rules/groups";
const englishFolder = "src/i18n/en/rules/groups";
const examplesFolder = "src/i18n/rules/examples";

/** The generated files, relative to the project's folder. */
export const ruleIndexPath = `${rulesFolder}/index.ts`;
export const wordsIndexPath = "src/i18n/rules/catalogue.ts";
export const englishIndexPath = "src/i18n/en/rules/catalogue.ts";
export const examplesIndexPath = "src/i18n/rules/exampleCatalogue.ts";

const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => entry.name.slice(0, -3))
    .sort();

const refOf = (path: string, source: string): number | null => {
  const match = /^ {2}ref: (\d+|null),$/m.exec(source);
  if (!match) throw new Error(`${path} declares no "ref: number," on a line of its own.`);
  return match[1] === "null" ? null : Number(match[1]);
};

const readingOrder = (a: RuleFile, b: RuleFile): number =>
  (a.ref ?? Infinity) - (b.ref ?? Infinity) || (a.path < b.path ? -1 : 1);

/** All rule files below `root`, in reading order: by number, then by path. */
export const findRuleFiles = (root: string): RuleFile[] => {
  const folder = join(root, rulesFolder);
  const groups = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "kernel")
    .map((entry) => entry.name);
  const paths = groups.flatMap((group) => modulesIn(join(folder, group)).map((name) => `${group}/${name}`));
  return paths.map((path) => ({ path, ref: refOf(path, readFileSync(join(folder, `${path}.ts`), "utf8")) })).sort(readingOrder);
};

const importName = (path: string): string => path.replace(/\/(.)/, (_, letter: string) => letter.toUpperCase());

const header = "// Written by src/cli/writeRuleIndex.ts; a change by hand is lost with the next test or build.";

/** The text of src/core/rules/index.ts. */
export const ruleIndexText = (files: readonly RuleFile[]): string => {
  const imports = files.map(({ path }) => `import ${importName(path)} from "./${path}";`);
  const names = files.map(({ path }) => `  ${importName(path)},`);
  return `${header}
import type { RuleFamily } from "./kernel/rule";
${imports.join("\n")}

/** Every rule, in reading order. */
export const ruleFamilies = [
${names.join("\n")}
] as const satisfies readonly RuleFamily[];

export type RuleFamilies = (typeof ruleFamilies)[number];
`;
};

interface Joined {
  readonly typeName: string;
  readonly typePath: string;
  readonly folder: string;
  readonly name: string;
  readonly says: string;
}

const joinedText = (groups: readonly string[], { typeName, typePath, folder, name, says }: Joined): string => `${header}
import type { ${typeName} } from "${typePath}";
${groups.map((group) => `import ${group} from "./${folder}/${group}";`).join("\n")}

/** ${says} */
export const ${name}: ${typeName} = {
${groups.map((group) => `  ...${group},`).join("\n")}
};
`;

/** The text of src/i18n/rules/catalogue.ts: the word files of all groups, joined. */
export const wordsIndexText = (groups: readonly string[]): string =>
  joinedText(groups, {
    typeName: "RuleWords",
    typePath: "./entry",
    folder: "groups",
    name: "ruleCatalogue",
    says: "The words of every rule. A rule or message without words, or words without a rule, does not compile.",
  });

const englishIndexText = (groups: readonly string[]): string =>
  joinedText(groups, {
    typeName: "RuleWords",
    typePath: "../../rules/entry",
    folder: "groups",
    name: "englishRuleCatalogue",
    says: "The words of every rule in English, by the same types as the Vietnamese ones.",
  });

const examplesIndexText = (groups: readonly string[]): string =>
  joinedText(groups, {
    typeName: "RuleExamples",
    typePath: "./example",
    folder: "examples",
    name: "ruleExamples",
    says: "A worked example of every rule, for the handbook.",
  });

/** What the generated files must hold, by path relative to `root`. */
export const generatedFiles = (root: string): ReadonlyMap<string, string> =>
  new Map([
    [ruleIndexPath, ruleIndexText(findRuleFiles(root))],
    [wordsIndexPath, wordsIndexText(modulesIn(join(root, wordsFolder)))],
    [englishIndexPath, englishIndexText(modulesIn(join(root, englishFolder)))],
    [examplesIndexPath, examplesIndexText(modulesIn(join(root, examplesFolder)))],
  ]);
