import { collectFacts } from "../../../../src/core/facts/facts";
import { runNow } from "../../../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../../../src/core/model/localDate";
import { parseWorkbook } from "../../../../src/core/parse/parseWorkbook";
import { personRule, registerRule, rowRule, workbookRule, type RuleFamily } from "../../../../src/core/rules/kernel/rule";
import { runRules, type RuleOutcomes } from "../../../../src/core/rules/kernel/runRules";
import { cite } from "../../../../src/legal/sources";
import { sheetsOf, type RegisterSheets } from "../../../support/registerSheets";

const common = { ref: null, severity: "notice", citations: [cite("own")], since: "0.1.0" } as const;

const everyRow = rowRule<{ seen: { readonly at: number } }>()({
  ...common,
  id: "addict/every-row",
  register: "addict",
  needs: ["fullName"],
  check: (entry) => [{ column: "fullName", message: "seen", params: { at: entry.sheetRow } }],
});
const throwing = rowRule<{ seen: object }>()({
  ...common,
  id: "addict/throwing",
  register: "addict",
  needs: [],
  check: () => {
    throw new Error("broken rule");
  },
});
const wantsMuch = registerRule<{ seen: object }>()({
  ...common,
  id: "addict/wants-much",
  register: "addict",
  needs: ["manager", { anyOf: ["lastTestedOn", { register: "test" }] }, { register: "user" }, { parameter: "population" }, { date: "proposedOn" }],
  check: () => [{ message: "seen", params: {} }],
});
const wholeBook = workbookRule<{ seen: object }>()({
  ...common,
  id: "parameters/whole-book",
  needs: [],
  check: () => [{ message: "seen", params: {}, severity: "violation" }],
});
const persons = personRule<{ seen: object }>()({
  ...common,
  defect: "blank-name",
  registers: ["addict", "suspect"],
  needs: ["fullName"],
  check: ({ row }) => (row.fullName.state === "blank" ? [{ column: "fullName", message: "seen", params: {} }] : []),
});

const asOf = parseIsoDate("2025-12-20") as LocalDate;

const run = (families: readonly RuleFamily[], sheets: RegisterSheets, proposedOn: LocalDate | null = asOf, onFailure?: (rule: string) => void): RuleOutcomes => {
  const workbook = runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, 2025));
  return runNow(runRules(families, collectFacts(workbook, { asOf, proposedOn, registeredOn: null, asOfSource: "given" }), onFailure));
};

describe("runRules", () => {
  it("adds sheet, row, column, severity and source to what a rule found", () => {
    const { findings } = run([everyRow], { addict: [{}, {}] });
    expect(findings.map(({ sheet, row, column, params }) => [sheet, row, column, params])).toEqual([
      ["danh sách người nghiện", 2, "B", { at: 2 }],
      ["danh sách người nghiện", 3, "B", { at: 3 }],
    ]);
    expect(findings[0]).toMatchObject({ rule: "addict/every-row", ref: null, severity: "notice", register: "addict", words: "addict/every-row", citations: [{ source: "own" }] });
  });

  it("keeps the other rules going when one throws, and says which one", () => {
    const failures: string[] = [];
    const { findings, notRun, passed } = run([throwing, everyRow], { addict: [{}] }, asOf, (rule) => failures.push(rule));
    expect(findings).toHaveLength(1);
    expect(notRun).toEqual([{ rule: "addict/throwing", ref: null, reason: "failed" }]);
    expect([passed, failures]).toEqual([[], ["addict/throwing"]]);
  });

  it.each([
    ["a column", { addict: [{}], user: [], parameters: { population: 1 }, without: { addict: ["manager"] } }, asOf, { reason: "missing-column", column: "manager" }],
    ["all of several sources", { addict: [{}], user: [], parameters: { population: 1 }, without: { addict: ["lastTestedOn"] } }, asOf, { reason: "missing-column", column: "lastTestedOn" }],
    ["another register", { addict: [{}], parameters: { population: 1 } }, asOf, { reason: "missing-register", column: "user" }],
    ["its own register", { user: [{}] }, asOf, { reason: "missing-register", column: "addict" }],
    ["the parameter sheet", { addict: [{}], user: [] }, asOf, { reason: "missing-register", column: "parameters" }],
    ["a value on it", { addict: [{}], user: [], parameters: {} }, asOf, { reason: "missing-column", column: "population", sheet: "Tham số" }],
    ["a date", { addict: [{}], user: [], parameters: { population: 1 } }, null, { reason: "missing-date", column: "proposedOn" }],
  ] as const)("lists a rule as not run that lacks %s", (_, sheets, proposedOn, missing) => {
    const { findings, notRun, passed } = run([wantsMuch], sheets, proposedOn);
    expect(findings).toEqual([]);
    expect(notRun).toEqual([{ rule: "addict/wants-much", ref: null, ...missing }]);
    expect(passed).toEqual([]);
  });

  it("runs a rule that has one of several sources, and puts it on the register's sheet", () => {
    const { findings } = run([wantsMuch], { addict: [{}], user: [], test: [], parameters: { population: 1 }, without: { addict: ["lastTestedOn"] } });
    expect(findings.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([["danh sách người nghiện", null, null]]);
  });

  it("puts a rule about the whole workbook on the parameter sheet, or nowhere without one", () => {
    expect(run([wholeBook], { parameters: {} }).findings).toMatchObject([{ sheet: "Tham số", row: null, severity: "violation", register: "parameters" }]);
    expect(run([wholeBook], { addict: [] }).findings).toMatchObject([{ sheet: null, row: null }]);
  });

  it("judges the sheets that have the column and lists the one that lacks it", () => {
    const sheets = sheetsOf({ addict: [{}], further: { addict: [{}] } });
    const second = sheetsOf({ addict: [{}], without: { addict: ["manager"] } })[0];
    if (!sheets[0] || !second) throw new Error("two sheets expected");
    const workbook = runNow(parseWorkbook({ sheets: [sheets[0], { ...second, name: "DS nghiện thôn 2" }], uses1904Dates: false, state: null }, 2025));
    const needsManager = rowRule<{ seen: object }>()({ ...common, id: "addict/needs-manager", register: "addict", needs: ["manager"], check: () => [{ column: "manager", message: "seen", params: {} }] });
    const { findings, notRun, passed } = runNow(runRules([needsManager], collectFacts(workbook, { asOf, proposedOn: null, registeredOn: null, asOfSource: "given" })));
    expect(findings.map(({ sheet }) => sheet)).toEqual(["danh sách người nghiện"]);
    expect(notRun).toEqual([{ rule: "addict/needs-manager", ref: null, reason: "missing-column", column: "manager", sheet: "DS nghiện thôn 2" }]);
    expect(passed).toEqual([]);
  });

  it("makes one rule for each register of a family, with one text for all", () => {
    const { findings, passed } = run([persons], { addict: [{ fullName: "", personalId: "038095001234" }], suspect: [{}] });
    expect(findings.map(({ rule, words }) => [rule, words])).toEqual([["addict/blank-name", "person/blank-name"]]);
    expect(passed).toEqual(["suspect/blank-name"]);
  });
});
