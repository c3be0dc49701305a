import type { Finding } from "../../src/core/model/finding";
import { parseIsoDate } from "../../src/core/model/localDate";
import { auditCases, auditText, type RuleCases } from "../support/ruleTester";

type M = { blank: object };

const finding = { row: 1, column: "dossier", message: "blank", params: {} } as const;
const good: RuleCases<M> = {
  valid: [
    { name: "a", addict: [{ dossier: "x" }] },
    { name: "b", addict: [{ dossier: "Có" }] },
    { name: "c", addict: [] },
    { name: "m", addict: [{ dossier: "Đã lập" }] },
    { name: "n", addict: [{ dossier: "Đã có" }] },
  ],
  invalid: [
    { name: "d", addict: [{ dossier: "" }], findings: [finding] },
    { name: "e", addict: [{ dossier: "-" }], findings: [finding] },
    { name: "f", addict: [{ dossier: " " }], findings: [finding] },
    { name: "o", addict: [{ dossier: "–" }], findings: [finding] },
    { name: "p", addict: [{ dossier: "..." }], findings: [finding] },
  ],
};

describe("the rule tester refuses", () => {
  it("nothing in a good table", () => {
    expect(auditCases(good)).toEqual([]);
  });

  it("tables that are too short", () => {
    expect(auditCases<M>({ valid: good.valid.slice(1), invalid: [] })).toEqual(["fewer than five accepting cases", "fewer than five rejecting cases"]);
  });

  it("two cases of one name", () => {
    expect(auditCases({ ...good, valid: [...good.valid, { name: "a", addict: [{ dossier: "Đủ" }] }] })).toEqual(['two cases are called "a"']);
  });

  it("one case twice under two names, also once as accepting and once as rejecting", () => {
    expect(auditCases({ ...good, valid: [...good.valid, { name: "g", addict: [{ dossier: "" }] }] })).toEqual(['"d" repeats "g"']);
  });

  it("a case that says what the default says: dates written out are no new case", () => {
    const again = { name: "g", addict: [{ dossier: "x" }], dates: { asOf: "2025-12-20" } };
    expect(auditCases({ ...good, valid: [...good.valid, again] })).toEqual(['"g" repeats "a"']);
  });

  it("a rejecting case that rejects nothing", () => {
    expect(auditCases({ ...good, invalid: [...good.invalid, { name: "g", addict: [{ dossier: "0" }], findings: [] }] })).toEqual(["a rejecting case without findings"]);
  });

  it("sentences with a hole, and sentences with a person's name", () => {
    const base: Finding = {
      rule: "addict/no-dossier",
      ref: 23,
      severity: "violation",
      register: "addict",
      sheet: "DS",
      row: 2,
      column: "A",
      words: "addict/no-dossier",
      message: "none",
      params: { dossier: "Chưa lập" },
      citations: [],
      subject: "",
      basis: "",
    };
    expect(auditText(base, ["Lò Văn Anh"])).toEqual([]);
    expect(auditText({ ...base, params: {} }, [])[0]).toMatch(/^a hole in/);
    expect(auditText({ ...base, params: { dossier: "Lò Văn Anh" } }, ["Lò Văn Anh"])[0]).toMatch(/^a name, Lò Văn Anh/);
    expect(auditText({ ...base, params: { dossier: "x".repeat(200) } }, [])[0]).toMatch(/^2\d\d characters/);
    const old = { ...base, words: "addict/test-too-old", message: "old" };
    const days = { testedOn: parseIsoDate("2025-11-14"), deadline: parseIsoDate("2025-12-15"), limit: 30 };
    expect(auditText({ ...old, params: { ...days, age: 31 } }, [])).toEqual([]);
    expect(auditText({ ...old, params: { ...days, age: Number.NaN } }, [])[0]).toMatch(/^a hole in/);
  });
});
