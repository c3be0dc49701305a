import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/household/signingDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const signed = { residence: "Đang cư trú", signed: "Đã ký" };
const proposedOn = "2025-12-15" as LocalDate;
const asOf = "2025-12-20" as LocalDate;
const at = { row: 1, column: "signedOn" } as const;

testRule(rule, {
  valid: [
    { name: "on the day of the proposal", household: [{ ...signed, signedOn: day("15/12/2025") }] },
    { name: "long before it, typed as text", household: [{ ...signed, signedOn: "ngày 05 tháng 3 năm 2025" }] },
    { name: "a month alone that began before the proposal", household: [{ ...signed, signedOn: "12/2025" }] },
    { name: "not signed, no date or a late one", household: [{ signed: "Chưa ký" }, { signed: "", signedOn: day("18/12/2025") }] },
    { name: "a date that could not be read", household: [{ ...signed, signedOn: "hôm họp thôn" }] },
    { name: "without a proposal date: up to the as-of date", dates: { proposedOn: null }, household: [{ ...signed, signedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "no date", household: [{ ...signed, signedOn: "" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "a dash for a date", household: [{ ...signed, signedOn: "-" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "the day after the proposal", household: [{ ...signed, signedOn: day("16/12/2025") }], findings: [{ ...at, message: "afterProposal", params: { signedOn: written("2025-12-16"), proposedOn } }] },
    { name: "on the as-of date itself", household: [{ ...signed, signedOn: "20/12/2025" }], findings: [{ ...at, message: "afterProposal", params: { signedOn: written("2025-12-20"), proposedOn } }] },
    { name: "the day after the as-of date", household: [{ ...signed, signedOn: day("21/12/2025") }], findings: [{ ...at, message: "afterAsOf", params: { signedOn: written("2025-12-21"), asOf } }] },
    { name: "next year alone", household: [{ ...signed, signedOn: 2026 }], findings: [{ ...at, message: "afterAsOf", params: { signedOn: { year: 2026, month: null, date: null }, asOf } }] },
  ],
  notRun: [
    { name: "no column for the date", household: [signed], without: { household: ["signedOn"] }, notRun: [{ rule: "household/signing-date", reason: "missing-column", column: "signedOn" }] },
  ],
});
