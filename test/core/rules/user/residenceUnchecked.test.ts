import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/user/residenceUnchecked";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const november: PartialDate = { year: 2025, month: 11, date: null };
const since = { managedFrom: day("01/06/2025") };
const none = (month = november) => ({ row: 1, column: "residenceCheckedOn", message: "none", params: { month } }) as const;
const old = (checkedOn: PartialDate, month = november) => ({ row: 1, column: "residenceCheckedOn", message: "old", params: { checkedOn, month } }) as const;

testRule(rule, {
  valid: [
    { name: "on the first day of last month", user: [{ ...since, residenceCheckedOn: day("01/11/2025") }] },
    { name: "this month, typed as text", user: [{ ...since, residenceCheckedOn: "05-12-2025" }] },
    { name: "last month as a month alone, this year as a year alone", user: [{ ...since, residenceCheckedOn: "11/2025" }, { ...since, residenceCheckedOn: 2025 }] },
    { name: "managed only since the second day of last month", user: [{ managedFrom: day("02/11/2025"), residenceCheckedOn: "" }] },
    { name: "decided last month on an unknown day", user: [{ decisionOn: "11/2025" }] },
    { name: "closed, suspended, moved away", user: ["Chấm dứt", "Tạm đình chỉ", "Chuyển đi"].map((ending) => ({ ...since, ending })) },
    { name: "left the list", user: [{ ...since, removedOn: day("20/12/2025") }] },
    { name: "unreadable, broken", user: [{ ...since, residenceCheckedOn: "có kiểm tra" }, { ...since, residenceCheckedOn: "#N/A" }] },
  ],
  invalid: [
    { name: "on the last day of the month before", user: [{ ...since, residenceCheckedOn: day("31/10/2025") }], findings: [old(written("2025-10-31"))] },
    { name: "a month alone before", user: [{ ...since, residenceCheckedOn: "10/2025" }], findings: [old({ year: 2025, month: 10, date: null })] },
    { name: "blank, still managed", user: [{ ...since, ending: "Đang quản lý" }], findings: [none()] },
    { name: "a dash, start unknown", user: [{ residenceCheckedOn: "-" }], findings: [none()] },
    { name: "a word for none", user: [{ ...since, residenceCheckedOn: "Chưa" }], findings: [none()] },
    { name: "managed for the whole of last month", user: [{ managedFrom: day("01/11/2025") }], findings: [none()] },
    {
      name: "on the first of January last month is December",
      dates: { asOf: "2026-01-01" },
      user: [{ ...since, residenceCheckedOn: day("30/11/2025") }],
      findings: [old(written("2025-11-30"), { year: 2025, month: 12, date: null })],
    },
    {
      name: "on the last of March last month is the short February",
      dates: { asOf: "2026-03-31" },
      user: [{ ...since, residenceCheckedOn: "31/01/2026" }],
      findings: [old(written("2026-01-31"), { year: 2026, month: 2, date: null })],
    },
  ],
  notRun: [
    { name: "no column for the check", user: [since], without: { user: ["residenceCheckedOn"] }, notRun: [{ rule: "user/residence-unchecked", reason: "missing-column", column: "residenceCheckedOn" }] },
  ],
});
