import { registerIds } from "../../../src/core/model/registerIds";
import { planTemplates } from "../../../src/core/plan/template";
import { templateColumns } from "../../../src/core/plan/templateColumns";
import { listOptions, maxListLength, ruleOf, validationOf } from "../../../src/core/plan/validationRules";
import { findTerm } from "../../../src/core/parse/cells";
import { text } from "../../../src/core/registers/column";
import { columnsOf, listRegisterIds, registers } from "../../../src/core/registers/registry";
import { ruleFamilies } from "../../../src/core/rules/index";
import { templateWords } from "../../../src/i18n/templates";

const plans = planTemplates(registerIds, templateWords);
const termColumns = listRegisterIds.flatMap((register) =>
  Object.entries(columnsOf(register)).flatMap(([field, column]) => (column.kind === "term" ? [{ name: `${register}.${field}`, column }] : [])),
);

describe("the entries of a list", () => {
  it("are the standard wordings, without what would separate entries", () => {
    expect(listOptions({ a: ["Có, đủ", "Có"], b: ["Không"] })).toEqual(["Có/đủ", "Không"]);
    expect(listOptions({ a: ['Loạn thần "ngáo đá"'], b: ["y ;z"] })).toEqual(["Loạn thần ngáo đá", "y/z"]);
  });

  it("are shortened when too long for a rule, and none when they do not fit even so", () => {
    const long = "d".repeat(127);
    // 127 + 1 + 127 = 255 characters fit, 256 do not.
    expect(listOptions({ a: [long], b: [long] })).toEqual([long, long]);
    expect(listOptions({ a: [`${long}d`, "a"], b: [long, "bb"] })).toEqual(["a", "bb"]);
    expect(listOptions({ a: [`${long}d`], b: [long] })).toBeNull();
  });

  it.each(termColumns)("of $name are one for each term, each read back as its own term", ({ column }) => {
    const options = listOptions(column.terms) ?? [];
    expect(options.map((option) => findTerm(option, column.terms))).toEqual(Object.keys(column.terms));
    expect(options.join(",").length).toBeLessThanOrEqual(maxListLength);
  });
});

describe("the rule of a column", () => {
  it("follows its kind; births take a year and only ask", () => {
    const { columns } = registers.addict;
    expect(ruleOf("listedOn", columns.listedOn)).toEqual({ kind: "date" });
    expect(ruleOf("birth", columns.birth)).toEqual({ kind: "birth" });
    expect(ruleOf("fullName", columns.fullName)).toBeNull();
    expect(validationOf({ kind: "birth" }, "stop", templateWords).style).toBe("warning");
    expect(validationOf({ kind: "date" }, "stop", templateWords).style).toBe("stop");
  });

  it("speaks within Excel's limits of 32 and 225 characters", () => {
    const rules = [{ kind: "list", options: ["a"] }, { kind: "date" }, { kind: "birth" }] as const;
    for (const rule of rules) {
      for (const style of ["stop", "warning"] as const) {
        const { title, message } = validationOf(rule, style, templateWords);
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(225);
      }
    }
  });
});

describe("the templates", () => {
  it("are planned in reading order, each once, under names that Excel takes", () => {
    expect(planTemplates(["test", "addict", "test"], templateWords).map(({ name }) => name)).toEqual(["Người nghiện", "Sổ xét nghiệm"]);
    expect(planTemplates([], templateWords)).toEqual([]);
    expect(plans).toHaveLength(registerIds.length);
    expect(new Set(plans.map(({ name }) => name)).size).toBe(registerIds.length);
    for (const { name } of plans) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it.each(listRegisterIds)("of %s has headings that differ, stand alone and are declared, remarks last", (register) => {
    const columns = templateColumns(register);
    const headings = columns.map(({ heading }) => heading);
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    for (const { field, heading } of columns) {
      expect(heading).not.toContain(">");
      expect(columnsOf(register)[field]?.headings).toContain(heading);
    }
    if ("note" in columnsOf(register)) expect(columns.at(-1)?.field).toBe("note");
  });

  it("leave out no column that a rule needs", () => {
    const missing = ruleFamilies
      .flatMap(({ members }) => members)
      .flatMap(({ id, register, needs }) => {
        const list = listRegisterIds.find((other) => other === register);
        if (list === undefined) return [];
        const fields = new Set(templateColumns(list).map(({ field }) => field));
        const isThere = (source: unknown): boolean => typeof source !== "string" || fields.has(source);
        return needs
          .filter((need) => !(typeof need === "object" && "anyOf" in need ? need.anyOf.some(isThere) : isThere(need)))
          .map((need) => `${id}: ${JSON.stringify(need)}`);
      });
    expect(missing).toEqual([]);
  });

  it("take the first heading that is not below a group", () => {
    expect(text("A > B", "C").headings.find((heading) => !heading.includes(">"))).toBe("C");
    expect(templateColumns("addict").find(({ field }) => field === "rehabFrom")?.heading).toBe("Thời gian cai nghiện từ ngày");
  });
});
