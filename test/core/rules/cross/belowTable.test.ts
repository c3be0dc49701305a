import rule from "../../../../src/core/rules/cross/belowTable";
import { testRule } from "../../../support/ruleTester";

const at = { message: "below", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a plain range", addict: [{}, {}] },
    { name: "all records inside the Table", addict: [{}, {}], tableRecords: { addict: 2 } },
    { name: "a Table with room for more", user: [{}], tableRecords: { user: 5 } },
    { name: "headings only", household: [], tableRecords: { household: 1 } },
    { name: "the Table is on another sheet", addict: [{}, {}], user: [{}], tableRecords: { user: 1 } },
  ],
  invalid: [
    { name: "the last record below", addict: [{}, {}], tableRecords: { addict: 1 }, findings: [{ ...at, rule: "addict/below-table", row: 2, column: "fullName" }] },
    { name: "two records below", user: [{}, {}, {}], tableRecords: { user: 1 }, findings: [{ ...at, rule: "user/below-table", row: 2, column: "fullName" }, { ...at, rule: "user/below-table", row: 3, column: "fullName" }] },
    { name: "a household", household: [{}, {}], tableRecords: { household: 1 }, findings: [{ ...at, rule: "household/below-table", row: 2, column: "householdCode" }] },
    { name: "a spot", hotspot: [{}, {}], tableRecords: { hotspot: 1 }, findings: [{ ...at, rule: "hotspot/below-table", row: 2, column: "name" }] },
    { name: "a test", test: [{}, {}], tableRecords: { test: 1 }, findings: [{ ...at, rule: "test/below-table", row: 2, column: "fullName" }] },
  ],
});
