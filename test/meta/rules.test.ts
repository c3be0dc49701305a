import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findRuleFiles, generatedFiles, ruleIndexText, wordsIndexText } from "../../src/cli/ruleIndex";
import { registerIds } from "../../src/core/model/registerIds";
import type { Rule, RuleFamily } from "../../src/core/rules/kernel/rule";
import { ruleFamilies } from "../../src/core/rules";
import { ruleMessages, ruleTitle, ruleTitleById } from "../../src/i18n/rules";
import { ruleCatalogue } from "../../src/i18n/rules/catalogue";
import { legalSources } from "../../src/legal/sources";
import { threshold, thresholds, type ThresholdId, type ThresholdVersion } from "../../src/legal/thresholds";

const root = process.cwd();
const families: readonly RuleFamily[] = ruleFamilies;
const rules: readonly Rule[] = families.flatMap(({ members }) => members);
const paths = findRuleFiles(root).map(({ path }) => path);

const twice = <T>(values: readonly T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index);

describe("the list of rules", () => {
  it("is as fresh as the rule files: run npx tsx src/cli/writeRuleIndex.ts", () => {
    for (const [path, text] of generatedFiles(root)) expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });

  it("holds every rule file once, in the order of their numbers", () => {
    expect(families).toHaveLength(paths.length);
    const refs = families.map(({ members }) => members[0]?.ref ?? Infinity);
    expect(refs).toEqual([...refs].sort((a, b) => a - b));
  });

  it("has a test beside every rule, and no test without its rule", () => {
    const folder = join(root, "test/core/rules");
    const groups = readdirSync(folder).filter((name) => name !== "kernel");
    const tests = groups.flatMap((group) => readdirSync(join(folder, group)).map((name) => `${group}/${name.replace(".test.ts", "")}`));
    expect(tests.sort()).toEqual([...paths].sort());
    const untested = paths.filter((path) => !readFileSync(join(folder, `${path}.test.ts`), "utf8").includes(`core/rules/${path}"`));
    expect(untested).toEqual([]);
  });

  it("is written for files in reading order", () => {
    const text = ruleIndexText([{ path: "addict/noDossier", ref: 23 }, { path: "cross/anything", ref: null }]);
    expect(text).toContain('import addictNoDossier from "./addict/noDossier";\nimport crossAnything from "./cross/anything";');
    expect(wordsIndexText(["addict"])).toContain('import addict from "./groups/addict";');
  });
});

describe("every rule", () => {
  it("has an id of its own: register, stroke, defect in kebab case", () => {
    const ids = rules.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    const registers = [...registerIds, "cross"].join("|");
    expect(ids.filter((id) => !new RegExp(`^(${registers})/[a-z]+(-[a-z]+)*$`).test(id))).toEqual([]);
  });

  it("keeps the ids that were promised outside the project", () => {
    const ids: readonly string[] = rules.map(({ id }) => id);
    expect(["addict/no-dossier", "postRehab/no-dossier", "household/unsigned", "addict/no-manager"].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has a number that no other defect has", () => {
    const numbered = families.flatMap(({ members }) => [...new Set(members.map(({ ref }) => ref))]);
    // 125 is two comparisons with two baselines, and each can be missing alone.
    expect(twice(numbered.filter((ref) => ref !== null))).toEqual([125]);
  });

  it("belongs to the register its id names", () => {
    const astray = rules.filter(({ id, register }) => id.split("/")[0] !== register && !id.startsWith("cross/"));
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("cites documents that are on record, and says since when it is there", () => {
    for (const { citations, since } of rules) {
      for (const { source } of citations) expect(Object.keys(legalSources)).toContain(source);
      expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe("the words of the rules", () => {
  it("are there for every rule and for nothing else", () => {
    expect(Object.keys(ruleCatalogue).sort()).toEqual(families.map(({ words }) => words).sort());
  });

  it("have a title of at most 80 characters, each its own", () => {
    const titles = families.map(({ words }) => ruleTitle(words));
    expect(titles.filter((title) => title.length > 80 || title.length < 10 || /[.!]$/.test(title))).toEqual([]);
    expect(twice(titles)).toEqual([]);
  });

  it("are found by the id of every rule, also of one that serves several registers", () => {
    for (const { words, members } of families) for (const { id } of members) expect(ruleTitleById(id)).toBe(ruleTitle(words));
    expect(() => ruleTitleById("addict/never-heard-of")).toThrow(RangeError);
  });

  it("have at least one message each", () => {
    expect(families.filter(({ words }) => ruleMessages(words).length === 0)).toEqual([]);
  });

  it("belong to a folder of rules", () => {
    const groups = readdirSync(join(root, "src/i18n/rules/groups")).map((name) => name.replace(".ts", ""));
    expect(groups.filter((group) => !existsSync(join(root, "src/core/rules", group)))).toEqual([]);
  });
});

describe("the limits", () => {
  it("stand newest first, the oldest without a start, each with a source on record", () => {
    for (const versions of Object.values<readonly ThresholdVersion[]>(thresholds)) {
      const starts = versions.map(({ from }) => from ?? "");
      expect(starts).toEqual([...new Set(starts)].sort().reverse());
      expect(starts.at(-1)).toBe("");
      for (const { basis } of versions) expect(Object.keys(legalSources)).toContain(basis.source);
    }
  });

  it("are those of the texts", () => {
    const values = Object.fromEntries((Object.keys(thresholds) as ThresholdId[]).map((id) => [id, threshold(id, "2025-12-15")]));
    expect(values).toMatchObject({
      testValidityDays: 30,
      communityAddicts: 10,
      communityAddictsNear: 8,
      postRehabTestMonths: 6,
      gatheringSpotMonths: 6,
      spotMonths: 3,
    });
  });
});
