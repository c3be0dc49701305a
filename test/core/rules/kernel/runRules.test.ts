import { collectFacts } from "../../../../src/core/facts/facts";
import { runNow } from "../../../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../../../src/core/model/localDate";
import { parseWorkbook } from "../../../../src/core/parse/parseWorkbook";
import { eachWholeRegisterRule } from "../../../../src/core/rules/kernel/crossRules";
import { personRule, registerRule, rowRule, workbookRule, type RuleFamily } from "../../../../src/core/rules/kernel/rule";
import { runRules, type RuleOutcomes } from "../../../../src/core/rules/kernel/runRules";
import { cite } from "../../../../src/legal/sources";
import { sheetsOf, type RegisterSheets } from "../../../support/registerSheets";

const common = { ref: null, severity: "notice", citations: [cite("own")], since: "0.1.0", status: "active" } as const;

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

const joining = rowRule<{ seen: object }>()({
  ...common,
  id: "cross/joining",
  register: "user",
  needs: [{ register: "addict", column: "manager" }],
  check: () => [{ column: "fullName", message: "seen", params: {} }],
});
const everyRegister = eachWholeRegisterRule<{ seen: { readonly rows: number } }>()({
  ...common,
  defect: "counted",
  registers: ["household", "business"],
  needs: (register) => (register === "household" ? [{ parameter: "hamlets" }] : []),
  check: (register, facts) => ["one", "two"].map((about) => ({ message: "seen", params: { rows: facts.entries(register).length }, about })),
});

const asOf = parseIsoDate("2025-12-20") as LocalDate;

const run = (families: readonly RuleFamily[], sheets: RegisterSheets, proposedOn: LocalDate | null = asOf, onFailure?: (rule: string) => void): RuleOutcomes => {
  const workbook = runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, 2025));
  return runNow(runRules(families, collectFacts(workbook, { asOf, proposedOn, registeredOn: null, asOfSource: "given" }), onFailure ? { onFailure } : {}));
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

  it("puts a rule that joins registers on the rows of the register it judges, under the id of neither", () => {
    const { findings } = run([joining], { user: [{}], addict: [] });
    expect(findings.map(({ rule, words, register, sheet, row }) => [rule, words, register, sheet, row])).toEqual([["cross/joining", "cross/joining", "user", "danh sách người sử dụng trái phép", 2]]);
  });

  it.each([
    ["the other register", { user: [{}] }, { reason: "missing-register", column: "addict" }],
    ["its column", { user: [{}], addict: [{}], without: { addict: ["manager"] } }, { reason: "missing-column", column: "manager", sheet: "danh sách người nghiện" }],
  ] as const)("lists a rule as not run that needs a column of another register, without %s", (_, sheets, missing) => {
    const { findings, notRun } = run([joining], sheets);
    expect({ findings, notRun: notRun.map(({ reason, column, sheet }) => ({ reason, column, sheet })) }).toEqual({ findings: [], notRun: [{ sheet: "danh sách người sử dụng trái phép", ...missing }] });
  });

  it("makes one whole-register rule for each register, and tells findings about one sheet apart", () => {
    const { findings } = run([everyRegister], { household: [{}, {}], business: [{}], parameters: {}, hamlets: ["Bản Nà Pọng"] });
    expect(findings.map(({ rule, words, params }) => [rule, words, params])).toEqual([
      ...[1, 2].map(() => ["household/counted", "cross/counted", { rows: 2 }]),
      ...[1, 2].map(() => ["business/counted", "cross/counted", { rows: 1 }]),
    ]);
    expect(new Set(findings.map(({ subject }) => subject)).size).toBe(4);
  });

  it("misses a list of hamlets that is empty", () => {
    const { notRun } = run([everyRegister], { household: [{}], parameters: { population: 8000 } });
    expect(notRun).toEqual([
      { rule: "household/counted", ref: null, reason: "missing-column", column: "hamlets", sheet: "Tham số" },
      { rule: "business/counted", ref: null, reason: "missing-register", column: "business" },
    ]);
  });

  it("makes one rule for each register of a family, with one text for all", () => {
    const { findings, passed } = run([persons], { addict: [{ fullName: "", personalId: "038095001234" }], suspect: [{}] });
    expect(findings.map(({ rule, words }) => [rule, words])).toEqual([["addict/blank-name", "person/blank-name"]]);
    expect(passed).toEqual(["suspect/blank-name"]);
  });

  it("lists a switched-off rule as not run, and lets it judge nothing", () => {
    const workbook = runNow(parseWorkbook({ sheets: sheetsOf({ addict: [{}] }), uses1904Dates: false, state: null }, 2025));
    const facts = collectFacts(workbook, { asOf, proposedOn: null, registeredOn: null, asOfSource: "given" });
    const outcomes = runNow(runRules([everyRow, wantsMuch], facts, { off: new Set(["addict/every-row"]) }));
    expect(outcomes.findings).toEqual([]);
    expect(outcomes.notRun[0]).toEqual({ rule: "addict/every-row", ref: null, reason: "switched-off" });
    expect(outcomes.passed).toEqual([]);
  });

  it("gives notices only from a rule on trial, and nothing from a retired one", () => {
    const onTrial = { ...everyRow, members: everyRow.members.map((rule) => ({ ...rule, status: "trial", severity: "violation" }) as const) };
    const retired = { ...everyRow, members: everyRow.members.map((rule) => ({ ...rule, status: "retired" }) as const) };
    expect(run([onTrial], { addict: [{}] }).findings.map(({ severity }) => severity)).toEqual(["notice"]);
    expect(run([retired], { addict: [{}] })).toEqual({ findings: [], notRun: [], passed: [] });
  });

  describe("cites the law in force on the day of the event", () => {
    const decided = rowRule<{ seen: object }>()({
      ...common,
      citations: [cite("l73", { article: 23 }), cite("l120", { article: 24 }), cite("nd105", { article: 42 })],
      id: "user/decided",
      register: "user",
      needs: ["decisionOn"],
      check: ({ row }) => [{ column: "decisionOn", message: "seen", params: {}, ...(row.decisionOn.value?.date ? { eventOn: row.decisionOn.value.date } : {}) }],
    });
    it.each([
      ["30/06/2026", ["l73", "nd105"]],
      ["01/07/2026", ["l120", "nd105"]],
      // No event of its own: the as-of date 20/12/2025 decides.
      ["", ["l73", "nd105"]],
      // Before every one of them: all are named rather than none.
      ["01/01/2020", ["l73", "l120", "nd105"]],
    ])("%s", (decisionOn, sources) => {
      expect(run([decided], { user: [{ decisionOn }] }).findings[0]?.citations.map(({ source }) => source)).toEqual(sources);
    });
  });

  describe("gives a finding an identity", () => {
    const oneOf = (sheets: RegisterSheets, at = 0) => {
      const { subject = "", basis = "" } = run([dossier], sheets).findings[at] ?? {};
      return { subject, basis };
    };
    const dossier = rowRule<{ seen: object }>()({
      ...common,
      id: "addict/by-dossier",
      register: "addict",
      needs: ["dossier", { anyOf: ["lastTestedOn", { register: "test" }] }],
      reads: ["note"],
      check: ({ row }) => (row.dossier.value === "done" ? [] : [{ column: "dossier", message: "seen", params: {} }]),
    });
    const row = { personalId: "038095001234", dossier: "Chưa lập" };
    const test = [{ personalId: "038095001234", testedOn: "01/12/2025", result: "Âm tính" }];

    it("that stays when rows are inserted, sorted or the sheet is another one", () => {
      const alone = oneOf({ addict: [row], test });
      expect(oneOf({ addict: [{ dossier: "Có" }, { dossier: "Có" }, row], test })).toEqual(alone);
      expect(oneOf({ addict: [{ dossier: "Có" }], further: { addict: [row] }, test })).toEqual(alone);
    });

    it("with another basis once a value the rule looks at changes, and with the same one otherwise", () => {
      const before = oneOf({ addict: [row], test });
      const changed = [{ ...row, dossier: "" }, { ...row, note: "x" }, { ...row, lastTestedOn: "02/12/2025" }];
      for (const other of changed) expect(oneOf({ addict: [other], test })).toEqual({ subject: before.subject, basis: expect.not.stringMatching(before.basis) });
      expect(oneOf({ addict: [row], test: [...test, { ...test[0], testedOn: "05/12/2025" }] }).basis).not.toBe(before.basis);
      expect(oneOf({ addict: [{ ...row, occupation: "Làm ruộng" }], test })).toEqual(before);
    });

    it("of its own for each person", () => {
      const two = { addict: [row, { ...row, personalId: "038095001235" }], test };
      expect(oneOf(two, 0).subject).not.toBe(oneOf(two, 1).subject);
    });
  });
});
