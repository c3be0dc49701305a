/** What happens when a rule breaks, or a column goes missing: nothing else may change, and nothing may count as passed. */
import { collectFacts, type Facts } from "../../../src/core/facts/facts";
import { runNow } from "../../../src/core/model/job";
import { parseIsoDate } from "../../../src/core/model/localDate";
import type { SheetGrid, WorkbookSnapshot } from "../../../src/core/model/sheetGrid";
import { parseWorkbook, type ParsedWorkbook } from "../../../src/core/parse/parseWorkbook";
import { ruleFamilies } from "../../../src/core/rules";
import type { Rule, RuleFamily } from "../../../src/core/rules/kernel/rule";
import { runRules, type RuleOutcomes } from "../../../src/core/rules/kernel/runRules";
import { closeExcel, openExcel } from "../../excel/support/openExcel";
import { goldenBytes } from "../../support/golden";
import { d } from "../../support/workbook";

const families: readonly RuleFamily[] = ruleFamilies;
const dates = { asOf: d("2025-12-20"), proposedOn: parseIsoDate("2025-12-15"), registeredOn: parseIsoDate("2025-01-15"), asOfSource: "given" } as const;

const parse = (snapshot: WorkbookSnapshot): ParsedWorkbook => runNow(parseWorkbook(snapshot, 2025));
const factsOf = (workbook: ParsedWorkbook): Facts => collectFacts(workbook, dates);
const run = (list: readonly RuleFamily[], facts: Facts): RuleOutcomes => runNow(runRules(list, facts));

let snapshot: WorkbookSnapshot;
let workbook: ParsedWorkbook;
let whole: RuleOutcomes;
beforeAll(async () => {
  snapshot = await openExcel(goldenBytes("01-tidy")).port.read();
  closeExcel();
  workbook = parse(snapshot);
  whole = run(families, factsOf(workbook));
});

const throwing = (rule: Rule): Rule => ({
  ...rule,
  check: () => {
    throw new Error("Nguyễn Văn A, 038095001234");
  },
});

describe("a rule that throws", () => {
  const rules = families.flatMap(({ members }) => members.map(({ id }) => id));
  it.each(rules)("%s: is listed as failed, and every other rule says what it said before", (id) => {
    const broken = families.map((family) => ({ ...family, members: family.members.map((rule) => (rule.id === id ? throwing(rule) : rule)) }));
    const outcomes = run(broken, factsOf(workbook));
    expect(outcomes.findings).toEqual(whole.findings.filter(({ rule }) => rule !== id));
    expect(outcomes.passed).toEqual(whole.passed.filter((rule) => rule !== id));
    const others = outcomes.notRun.filter(({ rule }) => rule !== id);
    expect(others).toEqual(whole.notRun.filter(({ rule }) => rule !== id));
    // A rule whose register is missing is never called; one that was called says that it failed, and nothing of its error.
    const own = outcomes.notRun.filter(({ rule }) => rule === id);
    const wasNeverCalled = whole.notRun.some(({ rule, reason }) => rule === id && reason !== "failed") || own.length === 0;
    if (!wasNeverCalled) expect(own).toEqual([expect.objectContaining({ rule: id, reason: "failed" })]);
    expect(JSON.stringify(outcomes.notRun)).not.toContain("038095001234");
  });
});

const withoutColumn = (grid: SheetGrid, column: number): SheetGrid => ({
  ...grid,
  values: grid.values.map((row) => row.map((value, index) => (index === column - grid.firstColumn ? "" : value))),
});

describe("a column that is missing", () => {
  it("never adds a rule that passed, whichever column it is", () => {
    const base = new Set(whole.passed);
    const gained: string[] = [];
    let dropped = 0;
    for (const table of workbook.tables) {
      for (const [field, column] of table.located.columns) {
        const sheets = snapshot.sheets.map((grid) => (grid.name === table.sheet ? withoutColumn(grid, column) : grid));
        const without = parse({ ...snapshot, sheets });
        dropped += 1;
        const { passed } = run(families, factsOf(without));
        for (const rule of passed) if (!base.has(rule)) gained.push(`${table.register}.${field}: ${rule}`);
      }
    }
    expect(gained).toEqual([]);
    expect(dropped).toBeGreaterThan(150);
  });

  it("nor does a whole sheet", () => {
    const base = new Set(whole.passed);
    for (const { name } of snapshot.sheets) {
      const { passed } = run(families, factsOf(parse({ ...snapshot, sheets: snapshot.sheets.filter((grid) => grid.name !== name) })));
      expect(passed.filter((rule) => !base.has(rule)).map((rule) => `${name}: ${rule}`)).toEqual([]);
    }
  });
});
