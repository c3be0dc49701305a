import { join } from "node:path";
import { type SeededTree, projectRoot, seedTree } from "./seededTree";

/** Each net is proven on files that break it and, at the same places, on files that do not. */
const trees: SeededTree[] = [];
const tree = (...args: Parameters<typeof seedTree>): SeededTree => {
  const made = seedTree(...args);
  trees.push(made);
  return made;
};
afterAll(() => trees.forEach((made) => made.remove()));

const exported = "export const it = 1;\n";
const using = (path: string): string => `import { it as other } from "${path}";\nexport const it = other;\n`;
const usingType = (path: string): string =>
  `import type { it as other } from "${path}";\nexport type it = typeof other;\n`;

describe("the layer net (dependency-cruiser)", () => {
  const seeds: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
    { rule: "legal-stays-in-its-layer", file: "src/legal/a.ts", text: using("../core/model/ok") },
    { rule: "core-stays-in-its-layer", file: "src/core/model/a.ts", text: usingType("../../app/ok") },
    { rule: "core-packages", file: "src/core/parse/a.ts", text: using("react") },
    { rule: "i18n-stays-in-its-layer", file: "src/i18n/a.ts", text: using("../app/ok") },
    { rule: "i18n-takes-types-only", file: "src/i18n/b.ts", text: using("../core/parse/ok") },
    { rule: "app-stays-in-its-layer", file: "src/app/a.ts", text: using("../excel/ok") },
    { rule: "app-packages", file: "src/app/b.ts", text: using("zod") },
    { rule: "excel-stays-in-its-layer", file: "src/excel/a.ts", text: using("../core/rules/kernel/ok") },
    { rule: "excel-packages", file: "src/excel/b.ts", text: using("zod") },
    { rule: "taskpane-stays-in-its-layer", file: "src/taskpane/a.ts", text: using("../excel/ok") },
    { rule: "taskpane-packages", file: "src/taskpane/b.ts", text: using("zod") },
    { rule: "compose-from-entry-points-only", file: "src/taskpane/c.ts", text: using("../compose") },
    { rule: "compose-knows-no-entry-point", file: "src/compose.ts", text: `${exported}import "./export/ok";\nimport "./host/ok";\n` },
    { rule: "side-entries-stay-out-of-production", file: "src/taskpane/index.tsx", text: using("../compose") },
    { rule: "xlsx-stays-in-its-layer", file: "src/xlsx/a.ts", text: using("../core/model/ok") },
    { rule: "xlsx-packages", file: "src/xlsx/b.ts", text: using("zod") },
    { rule: "reader-stays-in-its-layer", file: "src/reader/a.ts", text: using("../host/ok") },
    { rule: "reader-stays-in-its-layer", file: "src/reader/b.ts", text: using("../core/parse/ok") },
    { rule: "reader-packages", file: "src/reader/c.ts", text: using("fflate") },
    { rule: "export-stays-in-its-layer", file: "src/export/a.ts", text: using("../i18n/ok") },
    { rule: "export-packages", file: "src/export/b.ts", text: using("exceljs") },
    { rule: "export-is-fetched-when-asked", file: "src/compose.ts", text: `${exported}import "./export/ok";\nimport "./host/ok";\n` },
    { rule: "host-stays-in-its-layer", file: "src/host/a.ts", text: using("../core/model/ok") },
    { rule: "host-packages", file: "src/host/b.ts", text: using("exceljs") },
    { rule: "cli-stays-in-its-layer", file: "src/cli/a.ts", text: using("../excel/ok") },
    { rule: "preview-stays-in-its-layer", file: "src/preview/a.ts", text: using("../core/rules/kernel/ok") },
    { rule: "nobody-imports-an-entry", file: "src/host/c.ts", text: using("../cli/ok") },
    { rule: "rules-do-not-know-each-other", file: "src/core/rules/addict/a.ts", text: using("./ok") },
    { rule: "rules-do-not-know-each-other", file: "src/core/rules/person/a.ts", text: using("../addict/ok") },
    { rule: "kernel-knows-no-rule", file: "src/core/rules/kernel/a.ts", text: using("../addict/ok") },
    { rule: "core-model-knows-nothing-downstream", file: "src/core/model/b.ts", text: using("../registers/ok") },
    { rule: "core-registers-knows-nothing-downstream", file: "src/core/registers/a.ts", text: using("../parse/ok") },
    { rule: "core-parse-knows-nothing-downstream", file: "src/core/parse/b.ts", text: using("../rules/kernel/ok") },
    {
      rule: "core-rules-knows-nothing-downstream",
      file: "src/core/rules/kernel/b.ts",
      text: using("../../criteria/ok"),
    },
    { rule: "core-criteria-knows-nothing-downstream", file: "src/core/criteria/a.ts", text: using("../reports/ok") },
    { rule: "core-disclosure-knows-nothing-downstream", file: "src/core/disclosure/a.ts", text: using("../reports/ok") },
    { rule: "core-reports-knows-nothing-downstream", file: "src/core/reports/a.ts", text: using("../plan/ok") },
    { rule: "no-node-builtins", file: "src/host/d.ts", text: `import "node:fs";\n${exported}` },
    { rule: "no-cycles", file: "src/app/c.ts", text: using("./d") },
    { rule: "no-tests-in-src", file: "src/app/e.ts", text: using("../../test/ok") },
    { rule: "not-to-unresolvable", file: "src/app/f.ts", text: using("./nowhere") },
  ];
  const good: Readonly<Record<string, string>> = {
    "src/legal/ok.ts": exported,
    "src/core/model/ok.ts": using("../../legal/ok"),
    "src/core/registers/ok.ts": using("zod"),
    "src/core/parse/ok.ts": `${using("../registers/ok")}export { it as day } from "date-fns";\n`,
    "src/core/rules/kernel/ok.ts": using("../../parse/ok"),
    "src/core/rules/addict/ok.ts": using("../kernel/ok"),
    "src/core/rules/person/ok.ts": using("../kernel/ok"),
    "src/core/rules/index.ts": using("./addict/ok"),
    "src/core/criteria/ok.ts": using("../rules/index"),
    "src/core/reports/ok.ts": using("../criteria/ok"),
    "src/core/plan/ok.ts": using("../reports/ok"),
    "src/i18n/ok.ts": `${usingType("../core/rules/kernel/ok")}${exported}`,
    "src/app/ok.ts": using("../core/plan/ok"),
    "src/app/ports.ts": exported,
    "src/export/ok.ts": using("../core/model/ok"),
    "src/excel/ok.ts": using("../app/ports"),
    "src/taskpane/ok.ts": using("../i18n/ok"),
    "src/xlsx/ok.ts": using("fflate"),
    "src/reader/ok.ts": `${using("../xlsx/ok")}export { it as cells } from "../core/model/ok";\n`,
    "src/host/ok.ts": using("fflate"),
    "src/host/node/ok.ts": `import "node:fs";\n${exported}`,
    "src/cli/ok.ts": using("../host/node/ok"),
    "src/preview/ok.ts": using("../app/ok"),
    "test/ok.ts": exported,
  };
  const libraries = ["zod", "date-fns", "react", "exceljs", "fflate"];
  const cruise = (made: SeededTree): ReturnType<SeededTree["run"]> =>
    made.run(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      join(projectRoot, "test/arch/dependency-cruiser.cjs"),
      "--output-type",
      "err",
      "src",
    );

  it("is silent on a clean tree, entry and composition root included", () => {
    const result = cruise(
      tree(
        { ...good, "src/compose.ts": `${using("./excel/ok")}export const load = () => import("./export/ok");\n`, "src/taskpane/index.tsx": using("../compose") },
        libraries,
      ),
    );
    expect(result.output).toContain("no dependency violations found");
    expect(result.status).toBe(0);
  });

  describe("on a tree with seeded violations", () => {
    const found = new Set<string>();
    let status: number | null = null;
    beforeAll(() => {
      const seeded = Object.fromEntries(seeds.map(({ file, text }) => [file, text]));
      const result = cruise(tree({ ...good, ...seeded, "src/app/d.ts": using("./c") }, libraries));
      status = result.status;
      for (const [, rule, from] of result.output.matchAll(/error ([\w-]+): (\S+)/g)) found.add(`${rule} ${from}`);
    });

    it("fails", () => expect(status).not.toBe(0));
    it.each(seeds)("$rule is red on $file", ({ rule, file }) => expect([...found]).toContain(`${rule} ${file}`));
  });
});

describe("the lint net (ESLint)", () => {
  const seeds: readonly {
    readonly rule: string;
    readonly file: string;
    readonly bad: string;
    readonly good: string;
  }[] = [
    { rule: "no-restricted-globals", file: "src/app/host.ts", bad: "export const run = Excel.run;\n", good: exported },
    {
      rule: "no-restricted-properties",
      file: "src/taskpane/host.ts",
      bad: 'export const run = window["Excel"];\n',
      good: exported,
    },
    {
      rule: "no-restricted-globals",
      file: "src/core/model/impure.ts",
      bad: "export const it = document.title;\n",
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/core/rules/clock.ts",
      bad: "export const it = new Date();\n",
      good: "export const it = new Date(0);\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/core/rules/now.ts",
      bad: "export const it = Date.now();\n",
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/core/rules/random.ts",
      bad: "export const it = Math.random();\n",
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/app/words.ts",
      bad: 'export const it = "Kiểm tra";\n',
      good: 'export const it = "check";\n',
    },
    {
      rule: "no-restricted-syntax",
      file: "src/taskpane/words.tsx",
      bad: "export const it = <b>Tô màu</b>;\n",
      good: "export const it = <b>mark</b>;\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/template.ts",
      bad: "export const it = `Vi phạm ${1}`;\n",
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/merged.ts",
      bad: "export const it = (r: Excel.Range) => r.getMergedAreasOrNullObject();\n",
      good: "export const it = (r: Excel.Range) => r.getCell(0, 0);\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/protect.ts",
      bad: "export const it = (s: Excel.Worksheet) => s.protection.protect();\n",
      good: "export const it = (s: Excel.Worksheet) => s.protection;\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/insert.ts",
      bad: 'export const it = (w: Excel.Workbook) => w.insertWorksheetsFromBase64("");\n',
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/save.ts",
      bad: "export const it = () => Office.context.document.settings.saveAsync();\n",
      good: exported,
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/copy.ts",
      bad: "export const it = (s: Excel.Worksheet) => s.copy();\n",
      good: "export const it = (s: Excel.Worksheet) => s.activate();\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/ribbon.ts",
      bad: "export const it = () => Office.ribbon.requestUpdate({});\n",
      good: exported,
    },
    {
      rule: "office-addins/no-context-sync-in-loop",
      file: "src/excel/loop.ts",
      bad: "export const it = async (context: Excel.RequestContext) => {\n  for (let i = 0; i < 3; i++) {\n    await context.sync();\n  }\n};\n",
      good: "export const it = async (context: Excel.RequestContext) => {\n  await context.sync();\n};\n",
    },
    {
      rule: "no-restricted-syntax",
      file: "src/excel/each.ts",
      bad: "export const it = (context: Excel.RequestContext) => [1].map(() => context.sync());\n",
      good: exported,
    },
    {
      rule: "@typescript-eslint/no-floating-promises",
      file: "src/app/floating.ts",
      bad: "const later = async () => 1;\nexport const it = () => {\n  later();\n};\n",
      good: "const later = async () => 1;\nexport const it = () => later();\n",
    },
    {
      rule: "@typescript-eslint/no-misused-promises",
      file: "src/app/misused.ts",
      bad: "export const it = () => [1].forEach(async () => {});\n",
      good: exported,
    },
    {
      rule: "@typescript-eslint/no-explicit-any",
      file: "src/app/any.ts",
      bad: "export const it = (x: any) => typeof x;\n",
      good: "export const it = (x: unknown) => typeof x;\n",
    },
    {
      rule: "@typescript-eslint/no-explicit-any",
      file: "src/app/silenced.ts",
      bad: "// eslint-disable-next-line\nexport const it = (x: any) => typeof x;\n",
      good: exported,
    },
    { rule: "no-console", file: "src/taskpane/log.ts", bad: 'console.log("x");\nexport {};\n', good: exported },
    { rule: "max-lines", file: "src/app/long.ts", bad: "export {};\n".repeat(351), good: "export {};\n".repeat(350) },
    {
      rule: "react-hooks/rules-of-hooks",
      file: "src/taskpane/hook.tsx",
      bad: 'import { useState } from "react";\nexport const It = ({ on }: { on: boolean }) => {\n  if (on) useState(1);\n  return null;\n};\n',
      good: 'import { useState } from "react";\nexport const It = () => {\n  useState(1);\n  return null;\n};\n',
    },
  ];
  const allowed: Readonly<Record<string, string>> = {
    "src/i18n/vi.ts": 'export const it = "Kiểm tra";\n',
    "src/legal/law.ts": 'export const it = "Nghị định";\n',
    "src/core/registers/addict/columns.ts": 'export const it = "Họ và tên";\n',
    "src/cli/print.ts": 'console.log("x");\nexport {};\n',
    "test/words.test.ts": 'export const it = "Kiểm tra";\n',
  };
  const lint = (files: Readonly<Record<string, string>>): Set<string> => {
    const made = tree(files);
    const result = made.run(
      "eslint/bin/eslint.js",
      "--config",
      join(projectRoot, "eslint.config.mjs"),
      "--format",
      "json",
      ".",
    );
    const reports = JSON.parse(result.output.slice(result.output.indexOf("["), result.output.lastIndexOf("]") + 1)) as {
      filePath: string;
      messages: { ruleId: string | null; message: string }[];
    }[];
    return new Set(
      reports.flatMap(({ filePath, messages }) =>
        messages
          .filter(({ ruleId }) => ruleId === null || !/^@typescript-eslint\/no-unsafe/.test(ruleId))
          .map(({ ruleId, message }) => `${ruleId ?? message} ${filePath.slice(made.folder.length + 1)}`),
      ),
    );
  };

  it("is silent on clean files and on the homes of words", () => {
    expect([...lint({ ...Object.fromEntries(seeds.map(({ file, good }) => [file, good])), ...allowed })]).toEqual([]);
  });

  describe("on seeded violations", () => {
    let found = new Set<string>();
    beforeAll(() => {
      found = lint(Object.fromEntries(seeds.map(({ file, bad }) => [file, bad])));
    });
    it.each(seeds)("$rule is red on $file", ({ rule, file }) => expect([...found]).toContain(`${rule} ${file}`));
  });
});

describe("the type net (the core's own tsconfig)", () => {
  const compile = (text: string): ReturnType<SeededTree["run"]> =>
    tree({ "src/core/model/it.ts": text }).run("typescript/bin/tsc", "-p", "src/core");

  it.each([
    ["the DOM", "export const it = document.title;\n", "document"],
    ["the console", 'console.log("x");\nexport {};\n', "console"],
    ["Office.js", "export const it = (range: Excel.Range): string => range.address;\n", "Excel"],
    ["Node", "export const it = process.argv;\n", "process"],
  ])("refuses %s", (_what, text, name) => {
    const result = compile(text);
    expect(result.status).not.toBe(0);
    expect(result.output).toContain(`'${name}'`);
  });

  it("accepts plain data", () => {
    expect(compile("export const it = [1, 2].map((x) => x + 1);\n")).toMatchObject({ status: 0, output: "" });
  });
});
