import { runNow } from "../../../../src/core/model/job";
import rule from "../../../../src/core/rules/cross/hiddenRows";
import { runRules } from "../../../../src/core/rules/kernel/runRules";
import { factsOf } from "../../../support/factsOf";
import { testRule } from "../../../support/ruleTester";

const at = { row: null, column: null, message: "hidden", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "nothing hidden", addict: [{}, {}] },
    { name: "headings only", user: [] },
    { name: "the hidden row is below the records", household: [{}, {}], hidden: { household: [3] } },
    { name: "the heading row is hidden", test: [{}, {}], hidden: { test: [0] } },
    { name: "two sheets, nothing hidden", suspect: [{}], further: { suspect: [{}] } },
  ],
  invalid: [
    { name: "one row", addict: [{}, {}], hidden: { addict: [2] }, findings: [{ ...at, rule: "addict/hidden-rows" }] },
    { name: "several rows: once a sheet", user: [{}, {}, {}], hidden: { user: [1, 3] }, findings: [{ ...at, rule: "user/hidden-rows" }] },
    { name: "all rows", household: [{}], hidden: { household: [1] }, findings: [{ ...at, rule: "household/hidden-rows" }] },
    { name: "two registers", hotspot: [{}], incident: [{}, {}], hidden: { hotspot: [1], incident: [2] }, findings: [{ ...at, rule: "hotspot/hidden-rows" }, { ...at, rule: "incident/hidden-rows" }] },
    { name: "one of two sheets of a register", addict: [{}, {}], further: { addict: [{}] }, hidden: { addict: [1] }, findings: [{ ...at, rule: "addict/hidden-rows" }] },
  ],
});

describe("cross/hidden-rows on its sheet", () => {
  const facts = factsOf({ addict: [{}], further: { addict: [{}] }, user: [{}], hidden: { addict: [1], user: [1] } });

  it("names the sheet with the hidden rows", () => {
    const { findings } = runNow(runRules([rule], facts));
    expect(findings.map(({ register, sheet }) => [register, sheet])).toEqual([["addict", "danh sách người nghiện"], ["user", "danh sách người sử dụng trái phép"]]);
  });

  it("speaks once of a sheet that holds several registers", () => {
    const [first] = facts.tables;
    if (!first) throw new Error("a sheet expected");
    const { findings } = runNow(runRules([rule], { ...facts, tables: [first, { ...first, register: "suspect" }] }));
    expect(findings.map(({ rule: id, sheet }) => [id, sheet])).toEqual([["addict/hidden-rows", first.sheet]]);
  });
});
