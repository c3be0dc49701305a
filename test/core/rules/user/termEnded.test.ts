import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/user/termEnded";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const running = { ending: "Đang quản lý" };
const over = { managedTo: day("19/12/2025") };
const ended = (endedOn: PartialDate, column = "managedTo") => ({ row: 1, column, message: "ended", params: { endedOn } }) as const;

testRule(rule, {
  valid: [
    { name: "ends on the as-of date", user: [{ ...running, managedTo: day("20/12/2025") }] },
    { name: "ends later this month or year", user: [{ ...running, managedTo: "12/2025" }, { ...running, managedTo: 2025 }] },
    { name: "closed, stopped, moved away, suspended", user: ["Hết hạn không vi phạm", "Dừng: án tù", "Chuyển đi", "Tạm đình chỉ"].map((ending) => ({ ...over, ending })) },
    { name: "a word nobody knows, a broken formula", user: [{ ...over, ending: "chờ ý kiến" }, { ...over, ending: "#N/A" }] },
    { name: "taken off the list", user: [{ ...over, ...running, removedOn: day("20/12/2025") }] },
    { name: "no end, a dash, unreadable, broken", user: [running, { ...running, managedTo: "-" }, { ...running, managedTo: "hết năm" }, { ...running, managedTo: "#REF!" }] },
    { name: "a day of removal is enough to tell", user: [{ managedTo: day("20/12/2025") }], without: { user: ["ending"] } },
  ],
  invalid: [
    { name: "ended the day before", user: [{ ...over, ...running }], findings: [ended(written("2025-12-19"))] },
    { name: "nothing written about the end", user: [over], findings: [ended(written("2025-12-19"))] },
    { name: "a dash about the end, the day typed as text", user: [{ managedTo: "19-12-2025", ending: "-" }], findings: [ended(written("2025-12-19"))] },
    { name: "a month that is over", user: [{ ...running, managedTo: "11/2025" }], findings: [ended({ year: 2025, month: 11, date: null })] },
    { name: "to be removed only tomorrow", user: [{ ...over, ...running, removedOn: day("21/12/2025") }], findings: [ended(written("2025-12-19"))] },
    { name: "a reason without a day of removal", user: [{ ...over, removalReason: "Hết thời hạn quản lý" }], findings: [ended(written("2025-12-19"))] },
    { name: "one column for both ends", user: [{ ...running, managedPeriod: "19/12/2024 – 19/12/2025" }], without: { user: ["managedTo"] }, findings: [ended(written("2025-12-19"), "managedPeriod")] },
    { name: "one year from the decision", user: [{ decisionOn: day("19/12/2024"), managedPeriod: "12 tháng" }], without: { user: ["managedTo"] }, findings: [ended(written("2025-12-19"), "managedPeriod")] },
    { name: "under the new law", dates: { asOf: "2026-07-02" }, user: [{ ...running, managedTo: day("01/07/2026") }], findings: [ended(written("2026-07-01"))] },
  ],
  notRun: [
    { name: "no column for the end of the term", user: [running], without: { user: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "user/term-ended", reason: "missing-column", column: "managedTo" }] },
    { name: "no column that tells who is done", user: [over], without: { user: ["ending", "removedOn"] }, notRun: [{ rule: "user/term-ended", reason: "missing-column", column: "ending" }] },
  ],
});
