import { checkWorkbook } from "../../../src/core/check";
import { parseProfile } from "../../../src/core/criteria/profile";
import type { RegisterSummary } from "../../../src/core/model/checkResult";
import type { Finding } from "../../../src/core/model/finding";
import { runNow } from "../../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../../src/core/model/localDate";
import { doubtfulColumns, type CheckedRegisters } from "../../../src/core/reports/doubtfulColumns";
import { registerRule, rowRule, type RuleFamily } from "../../../src/core/rules/kernel/rule";
import { cite } from "../../../src/legal/sources";
import { threshold } from "../../../src/legal/thresholds";
import { sheetsOf, type RegisterSheets } from "../../support/registerSheets";
import { finding, findingsOf, register } from "../../support/sampleResult";

const common = { ref: null, severity: "warning", citations: [cite("own")], since: "0.2.0", status: "active" } as const;
const noDossier = rowRule<{ none: object }>()({ ...common, id: "addict/no-dossier", register: "addict", needs: ["dossier"], check: () => [] });
const neverTested = rowRule<{ none: object }>()({ ...common, id: "addict/never-tested", register: "addict", needs: [{ anyOf: ["lastTestedOn", { register: "test" }] }], check: () => [] });
const name = rowRule<{ none: object }>()({ ...common, id: "addict/name", register: "addict", needs: ["fullName"], check: () => [] });
const twice = registerRule<{ none: object }>()({ ...common, id: "addict/twice", register: "addict", needs: ["personalId"], check: () => [] });
const families: readonly RuleFamily[] = [noDossier, neverTested, name, twice];

const limits = { doubtfulColumnPercent: 60, doubtfulColumnRows: 5 };
const columns = { fullName: "B", personalId: "F", dossier: "H" };
const list = (rows: number, more: Partial<RegisterSummary> = {}): RegisterSummary => register("addict", "Người nghiện", { rows, firstRow: 2, lastRow: rows + 1, columns, ...more });

const ask = (findings: readonly Finding[], registers: readonly RegisterSummary[], more: Partial<CheckedRegisters> = {}) => doubtfulColumns({ findings, registers, limits, ...more }, families);

const broken = (count: number, rule = "addict/no-dossier", firstRow = 2): readonly Finding[] => findingsOf(rule, "violation", count, firstRow);

describe("a doubtful column", () => {
  it("is one in which more than the share of the rows break a rule, with everything to ask about it", () => {
    expect(ask(broken(7), [list(10)])).toEqual([
      { rule: "addict/no-dossier", words: "addict/no-dossier", register: "addict", sheet: "Người nghiện", column: "H", field: "dossier", broken: 7, rows: 10 },
    ]);
  });

  it.each([
    ["exactly 60 %", 6, 10, false],
    ["one row more than 60 %", 7, 10, true],
    ["60 % of five rows", 3, 5, false],
    ["four of five rows", 4, 5, true],
    ["all of four rows: too few to tell", 4, 4, false],
    ["all of five rows", 5, 5, true],
    ["59,9 %", 599, 1000, false],
    ["60 % of a thousand", 600, 1000, false],
    ["60,1 %", 601, 1000, true],
  ])("%s", (_, count, rows, isAsked) => {
    expect(ask(broken(count), [list(rows)])).toHaveLength(isAsked ? 1 : 0);
  });

  it("follows the limits of the check", () => {
    expect(ask(broken(5), [list(10)], { limits: { doubtfulColumnPercent: 49, doubtfulColumnRows: 10 } })).toHaveLength(1);
    expect(ask(broken(5), [list(10)], { limits: { doubtfulColumnPercent: 49, doubtfulColumnRows: 11 } })).toEqual([]);
  });

  it("counts a row once, however often it breaks the rule there", () => {
    expect(ask([...broken(3), ...broken(3)], [list(5)])).toEqual([]);
  });

  it("is not made of two columns, two rules or two sheets", () => {
    const apart = [...broken(3), ...findingsOf("addict/no-dossier", "violation", 3, 5).map((one) => ({ ...one, column: "F" }))];
    expect(ask(apart, [list(8)])).toEqual([]);
    expect(ask([...broken(3), ...broken(3, "addict/name", 5)], [list(8)])).toEqual([]);
    const second = findingsOf("addict/no-dossier", "violation", 3, 5).map((one) => ({ ...one, sheet: "DS 2" }));
    expect(ask([...broken(3), ...second], [list(8), list(8, { sheet: "DS 2" })])).toEqual([]);
  });

  it("is looked for in each part of a register on its own", () => {
    const side = list(6, { firstRow: 20, lastRow: 25, columns: { fullName: "M", dossier: "H" } });
    expect(ask(broken(5, "addict/no-dossier", 20), [list(10), side])).toMatchObject([{ broken: 5, rows: 6 }]);
  });

  it("is none where the finding stands at the name only because the sheet has no column of its own", () => {
    const atName = findingsOf("addict/never-tested", "violation", 9).map((one) => ({ ...one, column: "B" }));
    expect(ask(atName, [list(9)])).toEqual([]);
    expect(ask(broken(9, "addict/name").map((one) => ({ ...one, column: "B" })), [list(9)])).toMatchObject([{ field: "fullName" }]);
  });

  it("is never asked about for findings without a row, of whole registers, or of unknown rules", () => {
    expect(ask([finding("addict/no-dossier", "notice", null)], [list(9)])).toEqual([]);
    expect(ask(broken(9, "addict/twice").map((one) => ({ ...one, column: "F" })), [list(9)])).toEqual([]);
    expect(ask(broken(9, "addict/never-heard-of"), [list(9)])).toEqual([]);
    expect(ask(broken(9).map((one) => ({ ...one, column: "Z" })), [list(9)])).toEqual([]);
  });

  it("comes in the order of the findings", () => {
    const both = [...broken(9, "addict/name").map((one) => ({ ...one, column: "B" })), ...broken(9)];
    expect(ask(both, [list(9)]).map(({ rule }) => rule)).toEqual(["addict/name", "addict/no-dossier"]);
  });
});

describe("in a check", () => {
  const today = parseIsoDate("2025-12-20") as LocalDate;
  const check = (sheets: RegisterSheets, profile?: string) => {
    const parsed = profile === undefined ? null : parseProfile(profile);
    const result = runNow(checkWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, {}, today, parsed !== null && "profile" in parsed ? parsed.profile : null));
    return result.doubtfulColumns.filter(({ field }) => field === "dossier");
  };
  const people = (count: number, dossier: string) => Array.from({ length: count }, (_, index) => ({ dossier, personalId: `0380900012${10 + index}` }));

  it("a column that is blank from top to bottom is asked about", () => {
    expect(check({ addict: people(6, "") })).toMatchObject([{ rule: "addict/no-dossier", register: "addict", field: "dossier", broken: 6, rows: 6 }]);
  });

  it("a column that most rows fill well is not", () => {
    expect(check({ addict: [...people(3, "Đã lập"), ...people(3, "")] })).toEqual([]);
  });

  it("a profile may set another share", () => {
    const profile = JSON.stringify({ schemaVersion: 1, name: "Thử", limits: { doubtfulColumnPercent: 40 } });
    expect(check({ addict: [...people(3, "Đã lập"), ...people(3, "")] }, profile)).toHaveLength(1);
  });

  it("the shipped share is 60 percent of at least five rows", () => {
    expect([threshold("doubtfulColumnPercent", "2025-12-20"), threshold("doubtfulColumnRows", "2025-12-20")]).toEqual([60, 5]);
  });
});
