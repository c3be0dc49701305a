import { collectFacts } from "../../../../src/core/facts/facts";
import { runNow } from "../../../../src/core/model/job";
import type { LocalDate } from "../../../../src/core/model/localDate";
import { parseWorkbook } from "../../../../src/core/parse/parseWorkbook";
import { registerRule, rowRule, workbookRule, type Need, type RuleFamily } from "../../../../src/core/rules/kernel/rule";
import { fieldsOf, runRules, type RuleOutcomes } from "../../../../src/core/rules/kernel/runRules";
import { cite } from "../../../../src/legal/sources";
import { factsOf } from "../../../support/factsOf";
import { sheetsOf, type RegisterSheets } from "../../../support/registerSheets";

const common = { ref: 7, severity: "notice", citations: [cite("own")], since: "0.1.0", status: "active" } as const;
const addicts = "danh sách người nghiện";

type Wanted = { readonly needs?: readonly Need[]; readonly wishes?: readonly Need[] };

const detection = { message: "seen", params: {} } as const;
const onRows = ({ needs = [], wishes = [] }: Wanted): RuleFamily => rowRule<{ seen: object }>()({ ...common, id: "addict/odd", register: "addict", needs: needs as readonly Need<"note">[], wishes, check: () => [] });
const onRegister = ({ needs = [], wishes = [] }: Wanted): RuleFamily => registerRule<{ seen: object }>()({ ...common, id: "addict/odd", register: "addict", needs: needs as readonly Need<"note">[], wishes, check: () => [] });
const onWorkbook = ({ needs = [], wishes = [] }: Wanted): RuleFamily => workbookRule<{ seen: object }>()({ ...common, id: "cross/odd", needs, wishes, check: () => [] });

const outcomes = (family: RuleFamily, sheets: RegisterSheets): RuleOutcomes => runNow(runRules([family], factsOf(sheets)));

const scopes = [["rows", onRows], ["a register", onRegister], ["a workbook", onWorkbook]] as const;

describe.each(scopes)("what a rule on %s needs", (_, familyOf) => {
  const lacks = (needs: readonly Need[], sheets: RegisterSheets) => outcomes(familyOf({ needs }), { addict: [{}], ...sheets }).notRun.map(({ reason, column }) => `${reason} ${column ?? ""}`);

  test.each<[string, readonly Need[], RegisterSheets, readonly string[]]>([
    ["nothing", [], {}, []],
    ["the parameter sheet", [{ register: "parameters" }], { parameters: {} }, []],
    ["the parameter sheet, which is not there", [{ register: "parameters" }], {}, ["missing-register parameters"]],
    ["a figure", [{ parameter: "population" }], { parameters: { population: 8000 } }, []],
    ["a figure that is not given", [{ parameter: "population" }], { parameters: {} }, ["missing-column population"]],
    ["the list of hamlets", [{ parameter: "hamlets" }], { parameters: { population: 1 }, hamlets: ["Bản Mẫu"] }, []],
    ["a column of another register", [{ register: "user", column: "manager" }], { user: [] }, []],
    ["a column that one of its sheets lacks", [{ register: "user", column: "manager" }], { user: [], without: { user: ["manager"] } }, ["missing-column manager"]],
    ["a column of a register that is not there", [{ register: "user", column: "manager" }], {}, ["missing-register user"]],
    ["a column, if the register is there: it is not", [{ ifThere: { register: "test", column: "result" } }], {}, []],
    ["a column, if the register is there: it is, with the column", [{ ifThere: { register: "test", column: "result" } }], { test: [] }, []],
    ["a column, if the register is there: it is, without", [{ ifThere: { register: "test", column: "result" } }], { test: [], without: { test: ["result"] } }, ["missing-column result"]],
    ["one of two registers: the first", [{ anyOf: [{ register: "user" }, { register: "test" }] }], { user: [] }, []],
    ["one of two registers: the second", [{ anyOf: [{ register: "user" }, { register: "test" }] }], { test: [] }, []],
    ["one of two registers: neither, and the first is asked for", [{ anyOf: [{ register: "user" }, { register: "test" }] }], {}, ["missing-register user"]],
    ["a date that is known", [{ date: "proposedOn" }], {}, []],
    ["two things: the first missing one is named", [{ date: "proposedOn" }, { register: "user" }, { register: "test" }], {}, ["missing-register user"]],
  ])("%s", (__, needs, sheets, expected) => {
    expect(lacks(needs, sheets)).toEqual(expected);
  });
});

describe("what a rule wishes for", () => {
  const wishes: readonly Need[] = [{ register: "user" }, { register: "test" }];

  test.each([
    ["rows", onRows, "addict/odd", addicts],
    ["a register", onRegister, "addict/odd", addicts],
    ["a workbook", onWorkbook, "cross/odd", undefined],
  ] as const)("a rule on %s runs without, and does not pass", (_, familyOf, rule, sheet) => {
    const place = sheet === undefined ? {} : { sheet };
    const { notRun, passed } = outcomes(familyOf({ wishes }), { addict: [{}], test: [] });
    expect(notRun).toEqual([{ rule, ref: 7, ...place, reason: "missing-register", column: "user", partly: true }]);
    expect(passed).toEqual([]);
  });

  test.each(scopes)("a rule on %s passes with all of them", (_, familyOf) => {
    const { notRun, passed } = outcomes(familyOf({ wishes }), { addict: [{}], user: [], test: [] });
    expect(notRun).toEqual([]);
    expect(passed).toHaveLength(1);
  });

  test("each sheet lacks its own", () => {
    const sheets: RegisterSheets = { addict: [{}], further: { addict: [{}] } };
    const lacking = (familyOf: typeof onRows) => outcomes(familyOf({ wishes: [{ register: "user" }] }), sheets).notRun.map(({ sheet }) => sheet);
    expect(lacking(onRows)).toEqual([addicts, `${addicts} (2)`]);
    expect(lacking(onRegister)).toEqual([addicts, `${addicts} (2)`]);
  });

  test("what it found stands", () => {
    const family = rowRule<{ seen: object }>()({ ...common, id: "addict/odd", register: "addict", needs: [], wishes, check: () => [{ ...detection, column: "note" }] });
    expect(outcomes(family, { addict: [{}, {}] }).findings).toHaveLength(2);
  });
});

describe("a column that sheets of the register lack", () => {
  test("keeps a rule on rows from each of those sheets, a rule on the register from all at once", () => {
    const sheets: RegisterSheets = { addict: [{}], further: { addict: [{}] }, without: { addict: ["manager"] } };
    const needs: readonly Need[] = ["manager"];
    expect(outcomes(onRows({ needs }), sheets).notRun.map(({ sheet }) => sheet)).toEqual([addicts, `${addicts} (2)`]);
    expect(outcomes(onRegister({ needs }), sheets).notRun).toEqual([{ rule: "addict/odd", ref: 7, reason: "missing-column", column: "manager" }]);
  });

  test("keeps a rule on the register from all of them, even where only the second lacks it", () => {
    const [first] = sheetsOf({ addict: [{}] });
    const [second] = sheetsOf({ addict: [{}], without: { addict: ["manager"] } });
    if (first === undefined || second === undefined) throw new Error("two sheets expected");
    const workbook = runNow(parseWorkbook({ sheets: [first, { ...second, name: "Tờ hai" }], uses1904Dates: false, state: null }, 2025));
    const facts = collectFacts(workbook, { asOf: "2025-12-20" as LocalDate, proposedOn: null, registeredOn: null, asOfSource: "given" });
    const { notRun, passed } = runNow(runRules([onRegister({ needs: ["manager"] })], facts));
    expect([notRun, passed]).toEqual([[{ rule: "addict/odd", ref: 7, reason: "missing-column", column: "manager" }], []]);
  });
});

test("the columns a rule looks at: needed ones in order, then those it reads, each once", () => {
  const [rule] = rowRule<{ seen: object }>()({
    ...common,
    id: "addict/odd",
    register: "addict",
    needs: ["note", { anyOf: ["position", { register: "test" }, "dossier"] }, { register: "user", column: "manager" }, { date: "proposedOn" }],
    reads: ["dossier", "sex"],
    check: () => [],
  }).members;
  if (rule === undefined) throw new Error("a rule expected");
  expect(fieldsOf(rule)).toEqual(["note", "position", "dossier", "sex"]);
  expect(fieldsOf(rule)).toBe(fieldsOf(rule));
});
