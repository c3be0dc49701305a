import rule from "../../../../src/core/rules/parameters/populationMissing";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null } as const;

testRule(rule, {
  valid: [
    { name: "a number", parameters: { population: 8000 } },
    { name: "the smallest number above 0", parameters: { population: 1 } },
    { name: "typed as text with a point", parameters: { population: "8.125" } },
    { name: "with spaces around", parameters: { population: " 950 " } },
    { name: "before the decision was in force", parameters: { population: 7400 }, dates: { asOf: "2025-08-23", proposedOn: null } },
  ],
  invalid: [
    { name: "blank", parameters: { population: "" }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "without a line on the sheet", parameters: {}, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "a dash", parameters: { population: "-" }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "words that are no number", parameters: { population: "chưa thống kê" }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "zero", parameters: { population: 0 }, findings: [{ ...sheet, message: "notPositive", params: { population: 0 } }] },
    { name: "below zero", parameters: { population: -20 }, findings: [{ ...sheet, message: "notPositive", params: { population: -20 } }] },
    { name: "an error value", parameters: { population: "#N/A" }, findings: [{ ...sheet, message: "missing", params: {} }] },
  ],
  notRun: [
    { name: "no parameter sheet", household: [{}], notRun: [{ rule: "parameters/population-missing", reason: "missing-register", column: "parameters" }] },
  ],
});
