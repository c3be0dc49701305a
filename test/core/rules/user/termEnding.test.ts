import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/user/termEnding";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const ending = (endsOn: string, left: number, column = "managedTo") => ({ row: 1, column, message: "ending", params: { endsOn: endsOn as LocalDate, left } }) as const;

testRule(rule, {
  valid: [
    { name: "31 days ahead", user: [{ managedTo: day("20/01/2026") }] },
    { name: "over since yesterday", user: [{ managedTo: day("19/12/2025") }] },
    { name: "a month alone", user: [{ managedTo: "12/2025" }] },
    { name: "stopped or suspended", user: [{ managedTo: day("01/01/2026"), ending: "Dừng" }, { managedTo: day("01/01/2026"), ending: "Tạm đình chỉ" }] },
    { name: "left the list", user: [{ managedTo: day("01/01/2026"), removedOn: day("19/12/2025") }] },
    { name: "blank, dash, unreadable, broken", user: [{}, { managedTo: "-" }, { managedTo: "tháng sau" }, { managedTo: "#N/A" }] },
  ],
  invalid: [
    { name: "30 days ahead", user: [{ managedTo: day("19/01/2026"), ending: "Đang quản lý" }], findings: [ending("2026-01-19", 30)] },
    { name: "ends on the as-of date", user: [{ managedTo: day("20/12/2025") }], findings: [ending("2025-12-20", 0)] },
    { name: "tomorrow, typed as text", user: [{ managedTo: "21/12/25" }], findings: [ending("2025-12-21", 1)] },
    { name: "a word nobody knows does not end it", user: [{ managedTo: day("31/12/2025"), ending: "bình thường" }], findings: [ending("2025-12-31", 11)] },
    { name: "one column for both ends", user: [{ managedPeriod: "từ 10/01/2025 đến 10/01/2026" }], without: { user: ["managedTo"] }, findings: [ending("2026-01-10", 21, "managedPeriod")] },
    { name: "to be removed on the last day", user: [{ managedTo: day("31/12/2025"), removedOn: day("31/12/2025") }], findings: [ending("2025-12-31", 11)] },
  ],
  notRun: [
    { name: "no column for the end", user: [{}], without: { user: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "user/term-ending", reason: "missing-column", column: "managedTo" }] },
  ],
});
