import type { LocalDate } from "../../../../src/core/model/localDate";
import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/user/termDiffers";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const decided = { decisionOn: day("10/06/2025") };
const differs = (endsOn: PartialDate, column = "managedTo", row = 1) =>
  ({ row, column, message: "differs", params: { decidedOn: "2025-06-10" as LocalDate, endsOn, months: 12, expectedOn: "2026-06-10" as LocalDate } }) as const;
const onlyPeriod = { user: ["managedTo", "managedFrom"] } as const;

testRule(rule, {
  valid: [
    { name: "one year", user: [{ ...decided, managedTo: day("10/06/2026") }] },
    { name: "one day less", user: [{ ...decided, managedTo: day("09/06/2026") }] },
    { name: "one day more, typed as text", user: [{ ...decided, managedTo: "ngày 11 tháng 6 năm 2026" }] },
    { name: "decided on 29 February: the last day of a shorter month", user: [{ decisionOn: day("29/02/2024"), managedTo: day("27/02/2025") }] },
    { name: "the month or year alone that holds the right day", user: [{ ...decided, managedTo: "6/2026" }, { ...decided, managedTo: 2026 }] },
    { name: "decided in a month alone: no day to count from", user: [{ decisionOn: "6/2025", managedTo: day("31/12/2026") }] },
    { name: "blank, dash, unreadable, broken", user: [decided, { ...decided, managedTo: "-" }, { ...decided, managedTo: "một năm" }, { ...decided, managedTo: "#N/A" }] },
    { name: "one column for both ends", user: [{ ...decided, managedPeriod: "Từ ngày 10/6/2025 đến ngày 10/6/2026" }, { ...decided, managedPeriod: "01 năm" }], without: onlyPeriod },
    { name: "left the list", user: [{ ...decided, managedTo: day("10/12/2026"), removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "two days less", user: [{ ...decided, managedTo: day("08/06/2026") }], findings: [differs(written("2026-06-08"))] },
    { name: "two days more", user: [{ ...decided, managedTo: day("12/06/2026") }], findings: [differs(written("2026-06-12"))] },
    { name: "half a year too long, typed as text", user: [{ ...decided, managedTo: "10.12.2026" }], findings: [differs(written("2026-12-10"))] },
    { name: "a month alone, all of it too late", user: [{ ...decided, managedTo: "7/2026" }], findings: [differs({ year: 2026, month: 7, date: null })] },
    { name: "a year alone, all of it too early", user: [{ ...decided, managedTo: 2025 }], findings: [differs({ year: 2025, month: null, date: null })] },
    {
      name: "one column for both ends, half a year each",
      user: [{ ...decided, managedPeriod: "10/6/2025 - 10/12/2025" }, { ...decided, managedPeriod: "06 tháng" }],
      without: onlyPeriod,
      findings: [differs(written("2025-12-10"), "managedPeriod"), differs(written("2025-12-10"), "managedPeriod", 2)],
    },
    { name: "a term begun later than decided still counts from the decision", user: [{ ...decided, managedFrom: day("15/06/2025"), managedTo: day("15/06/2026") }], findings: [differs(written("2026-06-15"))] },
  ],
  notRun: [
    { name: "no column for the end", user: [decided], without: { user: ["managedTo", "managedPeriod"] }, notRun: [{ rule: "user/term-differs", reason: "missing-column", column: "managedTo" }] },
    { name: "no column for the decision", user: [{}], without: { user: ["decisionOn"] }, notRun: [{ rule: "user/term-differs", reason: "missing-column", column: "decisionOn" }] },
  ],
});
