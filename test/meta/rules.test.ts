import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findRuleFiles, generatedFiles, ruleIndexText, wordsIndexText } from "../../src/cli/ruleIndex";
import { handbookPages, pageName } from "../../src/cli/handbook";
import { parseIsoDate, type LocalDate } from "../../src/core/model/localDate";
import { registerIds } from "../../src/core/model/registerIds";
import type { Rule, RuleFamily } from "../../src/core/rules/kernel/rule";
import { fieldsOf } from "../../src/core/rules/kernel/runRules";
import { columnsOf } from "../../src/core/registers/registry";
import { ruleFamilies } from "../../src/core/rules";
import { ruleMessages, ruleTitle, ruleTitleById, ruleWhy } from "../../src/i18n/rules";
import { ruleCatalogue } from "../../src/i18n/rules/catalogue";
import { englishRuleTexts } from "../../src/i18n/en/rules";
import { englishRuleCatalogue } from "../../src/i18n/en/rules/catalogue";
import { deadlines } from "../../src/legal/deadlines";
import { legalSources } from "../../src/legal/sources";
import { undecidableRules } from "../../src/legal/undecidableRules";
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
    const groups = readdirSync(folder).filter((name) => name !== "kernel" && !name.endsWith(".test.ts"));
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

  it("is there for every number of the list, or the number stands among those no column can decide, with its reason", () => {
    const numbered = new Set(families.flatMap(({ members }) => members.map(({ ref }) => ref)).filter((ref) => ref !== null));
    const open = undecidableRules.map(({ ref }) => ref);
    expect(twice(open)).toEqual([]);
    expect(open.filter((ref) => numbered.has(ref))).toEqual([]);
    const all = Array.from({ length: 146 }, (_, index) => index + 1);
    expect([...numbered, ...open].sort((a, b) => a - b)).toEqual(all);
    for (const { title, reason } of undecidableRules) expect([title.length <= 90, reason.length > 20, reason.endsWith(".")]).toEqual([true, true, true]);
  });

  it("looks at columns that its register has, and at limits on record", () => {
    const unknown = rules.flatMap((rule) =>
      rule.scope === "workbook" ? [] : fieldsOf(rule).filter((field) => !(field in columnsOf(rule.register))).map((field) => `${rule.id}: ${field}`),
    );
    expect(unknown).toEqual([]);
    const limits = new Set([...Object.keys(thresholds), ...Object.keys(deadlines)]);
    expect(rules.flatMap(({ id, limits: own = [] }) => own.filter((limit) => !limits.has(limit)).map((limit) => `${id}: ${limit}`))).toEqual([]);
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

describe("the handbook", () => {
  const on = parseIsoDate("2026-01-05") as LocalDate;
  const pages = handbookPages(on);

  it("has one page for each rule, and a list that leads to all of them", () => {
    const names = families.map(({ words }) => pageName(words));
    expect([...pages.keys()].sort()).toEqual(["index.html", ...names].sort());
    const linked = [...(pages.get("index.html") ?? "").matchAll(/href="([^"]+)"/g)].map(([, name]) => name);
    expect(linked.sort()).toEqual([...names].sort());
    for (const { ref } of undecidableRules) expect(pages.get("index.html")).toContain(`<li>${ref}. `);
  });

  it("says on every page why, by what law, and what the rule itself says of its example", () => {
    for (const { words } of families) {
      const text = pages.get(pageName(words)) ?? "";
      for (const part of ["Vì sao cần xử lý", "Căn cứ", "Cột được xét", "Ngưỡng", "Ví dụ: chưa đúng", "Tiện ích báo:", "Ví dụ: đã sửa"]) {
        if (!(part === "Cột được xét" && !text.includes(part))) expect(`${words} ${text.includes(part) ? part : ""}`).toBe(`${words} ${part}`);
      }
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|<script|https?:/);
    }
  });
});

describe("the words of the rules", () => {
  it("say in one sentence why each rule matters", () => {
    const wrong = families.filter(({ words }) => {
      const why = ruleWhy(words);
      return why.length < 15 || why.length > 160 || !why.endsWith(".");
    });
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  it("are there in English too: the same messages, no Vietnamese sentence left, as short", () => {
    for (const { words } of families) {
      expect(englishRuleTexts.ruleMessages(words)).toEqual(ruleMessages(words));
      expect(englishRuleTexts.ruleTitle(words).length).toBeLessThanOrEqual(80);
      expect(englishRuleTexts.ruleTitle(words)).not.toBe(ruleTitle(words));
      expect(englishRuleTexts.ruleWhy(words)).not.toBe(ruleWhy(words));
      expect(englishRuleTexts.ruleWhy(words)).toMatch(/^[A-Z“"'].*\.$/s);
    }
    expect(Object.keys(englishRuleCatalogue).sort()).toEqual(Object.keys(ruleCatalogue).sort());
  });


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
