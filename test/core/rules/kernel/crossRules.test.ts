import { collectFacts, type Facts } from "../../../../src/core/facts/facts";
import { runNow } from "../../../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../../../src/core/model/localDate";
import type { SheetGrid } from "../../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../../src/core/parse/parseWorkbook";
import type { RegisterTable } from "../../../../src/core/parse/registerTable";
import { eachRegisterRule, eachSheetRule, eachWholeRegisterRule } from "../../../../src/core/rules/kernel/crossRules";
import { cite } from "../../../../src/legal/sources";
import { grid } from "../../../support/grid";
import { sheetsOf } from "../../../support/registerSheets";

const common = { ref: null, severity: "notice", citations: [cite("own")], since: "0.1.0", status: "active" } as const;

const factsOf = (...sheets: SheetGrid[]): Facts =>
  collectFacts(runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025)), { asOf: parseIsoDate("2025-12-20") as LocalDate, proposedOn: null, registeredOn: null, asOfSource: "given" });

describe("a rule on the rows of several registers", () => {
  test("is one row rule for each, with its own needs and the words of all", () => {
    const check = () => [];
    const family = eachRegisterRule<{ seen: object }>()({ ...common, defect: "odd", registers: ["household", "business"], needs: (register) => [register === "household" ? "head" : "name"], check });
    expect(family).toEqual({
      words: "cross/odd",
      members: [
        { ...common, id: "household/odd", register: "household", scope: "row", needs: ["head"], check },
        { ...common, id: "business/odd", register: "business", scope: "row", needs: ["name"], check },
      ],
    });
  });
});

describe("a rule on several registers as a whole", () => {
  test("is one register rule for each, and judges that register", () => {
    const { words, members } = eachWholeRegisterRule<{ seen: { readonly register: string } }>()({
      ...common,
      defect: "odd",
      registers: ["household", "business"],
      needs: (register) => [{ register }],
      check: (register) => [{ message: "seen", params: { register } }],
    });
    const facts = factsOf();
    expect(words).toBe("cross/odd");
    expect(members).toMatchObject([
      { ...common, id: "household/odd", register: "household", scope: "register", needs: [{ register: "household" }] },
      { ...common, id: "business/odd", register: "business", scope: "register", needs: [{ register: "business" }] },
    ]);
    expect(members.map(({ check }) => (check as (facts: Facts) => unknown)(facts))).toEqual([[{ message: "seen", params: { register: "household" } }], [{ message: "seen", params: { register: "business" } }]]);
  });
});

describe("a rule on the sheets of several registers", () => {
  const mixed = grid("Danh sách chung", [
    ["TT", "Họ và tên", "Năm sinh", "Diện", "Số CCCD"],
    [1, "Lò Văn Anh", 1985, "Nghiện", "038085153518"],
    [2, "Lò Văn Bình", 1986, "SDTP", "038086153518"],
  ]);
  const familyOf = (isOdd: (table: RegisterTable) => boolean) =>
    eachSheetRule<{ seen: object }>()({ ...common, defect: "odd", registers: ["addict", "user"], needs: () => ["fullName"], check: (table) => (isOdd(table) ? { message: "seen", params: {} } : null) });
  const found = (isOdd: (table: RegisterTable) => boolean, facts: Facts) => familyOf(isOdd).members.map(({ check }) => (check as (facts: Facts) => unknown)(facts));

  test("is one register rule for each, with the words of all", () => {
    const { words, members } = familyOf(() => true);
    expect(words).toBe("cross/odd");
    expect(members).toMatchObject([
      { ...common, id: "addict/odd", register: "addict", scope: "register", needs: ["fullName"] },
      { ...common, id: "user/odd", register: "user", scope: "register", needs: ["fullName"] },
    ]);
  });

  test("puts each register's findings on its own sheets", () => {
    const facts = factsOf(...sheetsOf({ addict: [{}], user: [{}] }));
    const [addicts, users] = facts.tables.map(({ sheet }) => sheet);
    expect(addicts).not.toBe(users);
    expect(found(() => true, facts)).toEqual([[{ message: "seen", params: {}, at: { sheet: addicts } }], [{ message: "seen", params: {}, at: { sheet: users } }]]);
    expect(found(({ register }) => register === "user", facts)).toEqual([[], [{ message: "seen", params: {}, at: { sheet: users } }]]);
  });

  test("lets the first register with a finding speak for a sheet that several share", () => {
    const facts = factsOf(mixed);
    expect(facts.tables.map(({ register }) => register)).toEqual(["addict", "user"]);
    const finding = { message: "seen", params: {}, at: { sheet: "Danh sách chung" } };
    expect(found(() => true, facts)).toEqual([[finding], []]);
    expect(found(({ register }) => register === "user", facts)).toEqual([[], [finding]]);
  });
});
