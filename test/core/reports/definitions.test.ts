import { leavesOf } from "../../../src/core/reports/compute/columns";
import { groupings } from "../../../src/core/reports/compute/groupings";
import { reportMeasures } from "../../../src/core/reports/compute/measures";
import { reportDefinitions } from "../../../src/core/reports/definition/definitions";
import { reportSchema, type ReportDefinition } from "../../../src/core/reports/definition/schema";
import { reportData } from "../../../src/legal/reports/index";
import { legalSources } from "../../../src/legal/sources";

type Lines = Extract<ReportDefinition["body"], { lines: unknown }>;

const linesOf = ({ body }: ReportDefinition): Lines["lines"] => ("lines" in body ? body.lines : []);

/** Every object within a value that has the key. */
const having = (value: unknown, key: string): readonly Record<string, unknown>[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = key in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((inner) => having(inner, key))];
};

test("the tables stand in the order of their numbers, each with a sheet of its own", () => {
  const ids = reportDefinitions.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(reportDefinitions.map(({ sheetName }) => sheetName)).size).toBe(ids.length);
});

describe.each(reportDefinitions.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  const columns = leavesOf(definition.columns);
  const keys = columns.map(({ key }) => key);
  const lines = linesOf(definition);
  const lineKeys = lines.map(({ key }) => key);

  test("is what the schema says", () => {
    expect(reportSchema.safeParse(reportData.find((data) => (data as ReportDefinition).id === id)).error?.issues ?? []).toEqual([]);
    expect(definition.sheetName.startsWith(`Biểu ${id} `)).toBe(true);
    for (const { source } of definition.basis) expect(Object.keys(legalSources)).toContain(source);
  });

  test("no column or line is named twice", () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(lineKeys).size).toBe(lineKeys.length);
  });

  test("names only columns, lines, groupings, classes and measures that there are", () => {
    for (const { whole, parts, within, part, opening, increase, decrease, closing } of definition.relations?.filter((relation) => !("line" in relation)) as Record<string, unknown>[] | undefined ?? []) {
      for (const key of [whole, within, part, opening, increase, decrease, closing, ...((parts as unknown[] | undefined) ?? [])]) if (key !== undefined) expect(keys).toContain(key);
    }
    for (const relation of definition.relations ?? []) if ("line" in relation) for (const key of [relation.line, ...relation.lines]) expect(lineKeys).toContain(key);
    for (const line of lines) for (const key of [...(line.notAsked ?? []), ...Object.keys(line.figures ?? {})]) expect(keys).toContain(key);
    for (const { grouping, is } of having(definition, "grouping")) {
      expect(Object.keys(groupings)).toContain(grouping);
      for (const name of is as readonly string[]) expect(groupings[grouping as string]?.classes).toContain(name);
    }
    for (const { measure } of having(definition, "measure")) expect(Object.keys(reportMeasures)).toContain(measure);
  });

  test("what is divided is divided into all classes, each of them once", () => {
    for (const relation of definition.relations ?? []) {
      if (!("line" in relation)) continue;
      const parts = lines.filter(({ key }) => relation.lines.includes(key));
      const divisions = parts.flatMap(({ where = [] }) => where.flatMap((condition) => ("grouping" in condition ? [condition] : [])));
      const names = new Set(divisions.map(({ grouping }) => grouping));
      if (names.size === 0) continue;
      expect([...names]).toHaveLength(1);
      const whole = lines.find(({ key }) => key === relation.line)?.where?.flatMap((condition) => ("grouping" in condition ? [condition] : [])) ?? [];
      const [name = ""] = names;
      const asked = whole.find(({ grouping }) => grouping === name)?.is ?? groupings[name]?.classes ?? [];
      expect(divisions.flatMap(({ is }) => is).sort()).toEqual([...asked].sort());
    }
  });

  test("its lines that are added up are of all classes, each of them once", () => {
    const { body } = definition;
    if (!("lines" in body) || body.total === undefined) return;
    const divisions = lines.filter(({ ofThese }) => ofThese !== true).flatMap(({ where = [] }) => where.flatMap((condition) => ("grouping" in condition ? [condition] : [])));
    const [name = ""] = divisions.map(({ grouping }) => grouping);
    expect(divisions.flatMap(({ is }) => is).sort()).toEqual([...(groupings[name]?.classes ?? [])].sort());
  });
});
