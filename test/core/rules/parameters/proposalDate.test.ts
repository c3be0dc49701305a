import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/parameters/proposalDate";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null } as const;
const registeredOn = "2025-01-15" as LocalDate;

testRule(rule, {
  valid: [
    { name: "after the registration", parameters: {}, dates: { proposedOn: "2025-12-15" } },
    { name: "on the day of the registration", parameters: {}, dates: { proposedOn: "2025-01-15" } },
    { name: "no registration date to compare with", parameters: {}, dates: { proposedOn: "2020-01-01", registeredOn: null } },
    { name: "given by hand, no parameter sheet", addict: [] },
    { name: "later than the as-of date", parameters: {}, dates: { asOf: "2025-12-10" } },
    { name: "the day after the registration", parameters: {}, dates: { proposedOn: "2025-01-16" } },
  ],
  invalid: [
    { name: "missing", parameters: {}, dates: { proposedOn: null }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "missing, no parameter sheet", addict: [], dates: { proposedOn: null }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "both dates missing", parameters: {}, dates: { proposedOn: null, registeredOn: null }, findings: [{ ...sheet, message: "missing", params: {} }] },
    { name: "the day before the registration", parameters: {}, dates: { proposedOn: "2025-01-14" }, findings: [{ ...sheet, message: "beforeRegistration", params: { proposedOn: "2025-01-14" as LocalDate, registeredOn } }] },
    { name: "a year too early", parameters: {}, dates: { proposedOn: "2024-12-15" }, findings: [{ ...sheet, message: "beforeRegistration", params: { proposedOn: "2024-12-15" as LocalDate, registeredOn } }] },
  ],
});
