import { runNow } from "../../../../src/core/model/job";
import type { RegisterId } from "../../../../src/core/model/registerIds";
import type { ListRegisterId } from "../../../../src/core/registers/registry";
import type { Detection, Messages, Need, RegisterDetection, Rule, RuleFamily } from "../../../../src/core/rules/kernel/rule";
import { runRules } from "../../../../src/core/rules/kernel/runRules";
import { cite } from "../../../../src/legal/sources";
import { factsOf } from "../../../support/factsOf";
import type { RegisterSheets } from "../../../support/registerSheets";

const common = { ref: 7, severity: "warning", citations: [cite("own")], since: "0.1.0", status: "active" } as const;
const addicts = "danh sách người nghiện";

const familyOf = (rule: Rule): RuleFamily => ({ words: "cross/odd", members: [rule] });
const rowRuleOf = (register: ListRegisterId, detection: Partial<Detection<Messages>>, needs: readonly Need[] = []): RuleFamily =>
  familyOf({ ...common, id: `${register}/odd`, register, scope: "row", needs, check: () => [{ column: "note", message: "seen", params: {}, ...detection }] });
const wholeRuleOf = (register: RegisterId, ...detections: readonly Partial<RegisterDetection<Messages>>[]): RuleFamily => {
  const check = () => detections.map((detection) => ({ message: "seen", params: {}, ...detection }));
  return familyOf(register === "parameters" ? { ...common, id: "cross/odd", register, scope: "workbook", needs: [], check } : { ...common, id: `${register}/odd`, register, scope: "register", needs: [], check });
};

const found = (family: RuleFamily, sheets: RegisterSheets) => runNow(runRules([family], factsOf(sheets))).findings;
const placesOf = (family: RuleFamily, sheets: RegisterSheets) => found(family, sheets).map(({ sheet, row, column }) => [sheet, row, column]);

describe("where a finding stands", () => {
  test.each<[string, ListRegisterId, RegisterSheets, string]>([
    ["in the column it names", "addict", { addict: [{}] }, "note"],
    ["at the person's name where the sheet lacks that column", "addict", { addict: [{}], without: { addict: ["note"] } }, "fullName"],
    ["in the first column where the register has no names", "hotspot", { hotspot: [{}], without: { hotspot: ["note"] } }, "ordinal"],
  ])("%s", (_, register, sheets, field) => {
    const facts = factsOf(sheets);
    const [table] = facts.tables;
    const [finding] = runNow(runRules([rowRuleOf(register, {})], facts)).findings;
    const column = String.fromCharCode(64 + (table?.located.columns.get(field) ?? 0));
    expect([finding?.sheet, finding?.row, finding?.column]).toEqual([table?.sheet, 2, column]);
  });

  test("a rule on a register points at its first sheet, at another sheet, or at a record of another register", () => {
    const sheets: RegisterSheets = { addict: [{}], further: { addict: [{}] }, user: [{}, {}], without: { user: ["note"] } };
    expect(placesOf(wholeRuleOf("addict", {}, { at: { sheet: "Tờ khác" } }), sheets)).toEqual([[addicts, null, null], ["Tờ khác", null, null]]);
    const facts = factsOf(sheets);
    const entry = facts.entries("user")[1];
    if (entry === undefined) throw new Error("a second user expected");
    const [finding] = runNow(runRules([wholeRuleOf("addict", { at: { entry, field: "fullName" } })], facts)).findings;
    expect(finding).toMatchObject({ rule: "addict/odd", register: "user", message: "seen", sheet: entry.table.sheet, row: 3, column: "B" });
  });

  test("a rule on the workbook points at the parameter sheet, or at none", () => {
    expect(placesOf(wholeRuleOf("parameters", {}), { parameters: {}, addict: [{}] })).toEqual([["Tham số", null, null]]);
    expect(placesOf(wholeRuleOf("parameters", {}), { addict: [{}] })).toEqual([[null, null, null]]);
  });
});

describe("what a finding says", () => {
  test("message, facts and words come from the rule, the severity from the case where it has one", () => {
    const [plain] = found(rowRuleOf("addict", { params: { days: 3 } }), { addict: [{}] });
    expect(plain).toMatchObject({ rule: "addict/odd", ref: 7, words: "cross/odd", message: "seen", params: { days: 3 }, severity: "warning", register: "addict" });
    const [grave] = found(rowRuleOf("addict", { severity: "violation" }), { addict: [{}] });
    expect(grave?.severity).toBe("violation");
  });
});

describe("findings are told apart", () => {
  const subjectsOf = (family: RuleFamily, sheets: RegisterSheets) => found(family, sheets).map(({ subject }) => subject);
  const basesOf = (family: RuleFamily, sheets: RegisterSheets) => found(family, sheets).map(({ basis }) => basis);
  const sheets: RegisterSheets = { addict: [{}], user: [{}] };

  test("about a register: by sheet and by what they are about, each register for itself", () => {
    const subjects = [
      ...subjectsOf(wholeRuleOf("addict", {}, { about: "" }, { at: { sheet: "A" } }, { at: { sheet: "B" } }, { about: "one" }, { about: "two" }, { about: "one", at: { sheet: "A" } }), sheets),
      ...subjectsOf(wholeRuleOf("user", {}), sheets),
    ];
    expect(subjects[0]).toBe(subjects[1]);
    expect(new Set(subjects).size).toBe(subjects.length - 1);
  });

  test("about a register: what they say is what they rest on", () => {
    const [first, same, otherFacts, otherMessage] = basesOf(wholeRuleOf("addict", { params: { n: 1 } }, { params: { n: 1 }, about: "x" }, { params: { n: 2 } }, { params: { n: 1 }, message: "other" }), sheets);
    expect(same).toBe(first);
    expect(new Set([first, otherFacts, otherMessage]).size).toBe(3);
  });

  test("about a record: the same person on another register is another subject", () => {
    const person = { personalId: "038095001234" };
    expect(subjectsOf(rowRuleOf("addict", {}), { addict: [person] })).not.toEqual(subjectsOf(rowRuleOf("user", {}), { user: [person] }));
  });

  test("about a record: message, and the column pointed at", () => {
    const row = { personalId: "038095001234", note: "a", position: "b" };
    const basis = (detection: Partial<Detection<Messages>>, more: object = {}) => basesOf(rowRuleOf("addict", detection), { addict: [{ ...row, ...more }] })[0];
    expect(basis({ message: "other" })).not.toBe(basis({}));
    expect(basis({}, { note: "changed" })).not.toBe(basis({}));
    expect(basis({}, { position: "changed" })).toBe(basis({}));
    expect(basis({ column: "position" }, { position: "changed" })).not.toBe(basis({ column: "position" }));
  });

  const person = { personalId: "038095001234" };
  const tested = (...results: readonly string[]) => results.map((result, index) => ({ ...person, testedOn: `0${String(index + 1)}/12/2025`, result }));

  test.each<[string, readonly Need[], boolean]>([
    ["it needs the test log", [{ register: "test" }], true],
    ["a column of the test log", [{ register: "test", column: "result" }], true],
    ["the test log or a column", [{ anyOf: ["lastTestedOn", { register: "test" }] }], true],
    ["another register", [{ register: "user" }], false],
    ["another register or a column", [{ anyOf: ["lastTestedOn", { register: "user" }] }], false],
    ["a figure or a column", [{ anyOf: ["lastTestedOn", { parameter: "population" }] }], false],
    ["only columns", ["note"], false],
    ["a date", [{ date: "proposedOn" }], false],
  ])("about a record: its tests count where %s", (_, needs, count) => {
    const basis = (...results: readonly string[]) => basesOf(rowRuleOf("addict", {}, needs), { addict: [person], user: [], parameters: { population: 1 }, test: tested(...results) })[0];
    expect(basis("Âm tính", "Dương tính") !== basis("Âm tính", "Âm tính")).toBe(count);
    expect(basis("Âm tính", "Âm tính") !== basis("Âm tính")).toBe(count);
  });

  test("tests are asked of persons only", () => {
    expect(found(rowRuleOf("household", {}, [{ register: "test" }]), { household: [{}], test: tested("Âm tính") })).toHaveLength(1);
  });
});

describe("what passed", () => {
  const passing = (more: Partial<Rule>): readonly string[] => {
    const rule = { ...common, id: "addict/odd", register: "addict", scope: "register", needs: [], check: () => [], ...more } as Rule;
    return runNow(runRules([familyOf(rule)], factsOf({ addict: [{}], further: { addict: [{}] } }))).passed;
  };

  test("a rule that found nothing, unless it looks at whatever cells there are", () => {
    expect(passing({})).toEqual(["addict/odd"]);
    expect(passing({ isAboutCells: true })).toEqual([]);
    expect(passing({ needs: [{ register: "user" }] })).toEqual([]);
    expect(passing({ register: "user" })).toEqual([]);
  });
});

describe("how the rules are run", () => {
  const steps = (families: readonly RuleFamily[], sheets: RegisterSheets, off: ReadonlySet<string> = new Set()): readonly number[] => {
    const job = runRules(families, factsOf(sheets), { off });
    const done: number[] = [];
    for (let step = job.next(); !step.done; step = job.next()) done.push(step.value);
    return done;
  };
  const people = (count: number): RegisterSheets => ({ addict: Array.from({ length: count }, () => ({})) });

  test.each([
    [199, [1]],
    [200, [0, 1]],
    [450, [0, 0, 1]],
  ])("one step for a rule, and a breath after each two hundred of %i rows", (count, expected) => {
    expect(steps([rowRuleOf("addict", {})], people(count))).toEqual(expected);
  });

  test("a rule that is off, lacks its register or throws is a step too", () => {
    const throwing: RuleFamily = familyOf({ ...common, id: "addict/throwing", register: "addict", scope: "register", needs: [], check: () => { throw new Error("broken"); } });
    expect(steps([rowRuleOf("addict", {}), rowRuleOf("user", {}), throwing], people(1), new Set(["addict/odd"]))).toEqual([1, 1, 1]);
  });
});
