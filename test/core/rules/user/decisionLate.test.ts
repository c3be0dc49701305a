import type { ClockUnit } from "../../../../src/legal/deadlines";
import type { LocalDate } from "../../../../src/core/model/localDate";
import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/user/decisionLate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const dates = { asOf: "2026-07-10" };
const due = (iso: string, minute: number | null, value: number, unit: ClockUnit) => ({ day: iso as LocalDate, minute, value, unit });
const late = (notifiedOn: PartialDate, decidedOn: PartialDate, until: ReturnType<typeof due>) =>
  ({ row: 1, column: "decisionOn", message: "late", params: { notifiedOn, decidedOn, due: until } }) as const;
const nineOClock = 9 * 60;

testRule(rule, {
  valid: [
    { name: "Friday, decided on Wednesday: the third working day", dates, user: [{ notifiedOn: day("05/06/2026"), decisionOn: day("10/06/2026") }] },
    { name: "decided on the day of receipt, typed as text", dates, user: [{ notifiedOn: "05/6/2026", decisionOn: "5.6.2026" }] },
    { name: "two holidays do not count", dates, parameters: { holidays: "30/4/2026; 01/5/2026" }, user: [{ notifiedOn: day("29/04/2026"), decisionOn: day("06/05/2026") }] },
    { name: "received on the last day of the old law: still working days", dates, user: [{ notifiedOn: day("30/06/2026"), decisionOn: day("03/07/2026") }] },
    { name: "24 hours to the minute", dates, user: [{ notifiedOn: "02/7/2026 09:00", decisionOn: "03/7/2026 09:00" }] },
    { name: "24 hours without times: the next calendar day", dates, user: [{ notifiedOn: day("02/07/2026"), decisionOn: day("03/07/2026") }] },
    { name: "received at nine, decided the next day at no given time", dates, user: [{ notifiedOn: "02/7/2026 09:00", decisionOn: day("03/07/2026") }] },
    { name: "a month alone that can be in time", dates, user: [{ notifiedOn: day("05/06/2026"), decisionOn: "6/2026" }] },
    { name: "received in a month alone: no clock", dates, user: [{ notifiedOn: "5/2026", decisionOn: day("10/06/2026") }] },
    { name: "no decision is another rule's matter", dates, user: [{ notifiedOn: day("05/06/2026") }, { notifiedOn: day("05/06/2026"), decisionOn: "-" }] },
    { name: "no day of receipt, and broken formulas", dates, user: [{ decisionOn: day("10/06/2026") }, { notifiedOn: "#N/A", decisionOn: day("10/06/2026") }, { notifiedOn: day("05/06/2026"), decisionOn: "#REF!" }] },
    { name: "left the list", dates, user: [{ notifiedOn: day("05/06/2026"), decisionOn: day("30/06/2026"), removedOn: day("09/07/2026") }] },
  ],
  invalid: [
    {
      name: "Friday, decided on Thursday: the fourth working day",
      dates,
      user: [{ notifiedOn: day("05/06/2026"), decisionOn: day("11/06/2026") }],
      findings: [late(written("2026-06-05"), written("2026-06-11"), due("2026-06-10", null, 3, "workingDays"))],
    },
    {
      name: "the same days without a list of holidays",
      dates,
      user: [{ notifiedOn: day("29/04/2026"), decisionOn: day("06/05/2026") }],
      findings: [late(written("2026-04-29"), written("2026-05-06"), due("2026-05-04", null, 3, "workingDays"))],
    },
    {
      name: "received on the last day of the old law, decided on Monday",
      dates,
      user: [{ notifiedOn: day("30/06/2026"), decisionOn: day("06/07/2026") }],
      findings: [late(written("2026-06-30"), written("2026-07-06"), due("2026-07-03", null, 3, "workingDays"))],
    },
    {
      name: "24 hours and one minute",
      dates,
      user: [{ notifiedOn: "02/7/2026 09:00", decisionOn: "03/7/2026 09:01" }],
      findings: [
        late({ ...written("2026-07-02"), minute: nineOClock }, { ...written("2026-07-03"), minute: nineOClock + 1 }, due("2026-07-03", nineOClock, 24, "hours")),
      ],
    },
    {
      name: "real times of Excel, two days later",
      dates,
      user: [{ notifiedOn: day("02/07/2026") + 0.375, decisionOn: day("04/07/2026") }],
      findings: [late({ ...written("2026-07-02"), minute: nineOClock }, written("2026-07-04"), due("2026-07-03", nineOClock, 24, "hours"))],
    },
    {
      name: "first day of the new law, without times: hours run through the weekend",
      dates,
      user: [{ notifiedOn: day("01/07/2026"), decisionOn: day("03/07/2026") }],
      findings: [late(written("2026-07-01"), written("2026-07-03"), due("2026-07-02", null, 24, "hours"))],
    },
    {
      name: "a month alone, all of it too late",
      dates,
      user: [{ notifiedOn: day("05/06/2026"), decisionOn: "7/2026" }],
      findings: [late(written("2026-06-05"), { year: 2026, month: 7, date: null }, due("2026-06-10", null, 3, "workingDays"))],
    },
  ],
  notRun: [
    { name: "no column for the receipt", dates, user: [{}], without: { user: ["notifiedOn"] }, notRun: [{ rule: "user/decision-late", reason: "missing-column", column: "notifiedOn" }] },
    { name: "no column for the day of the decision", dates, user: [{}], without: { user: ["decisionOn"] }, notRun: [{ rule: "user/decision-late", reason: "missing-column", column: "decisionOn" }] },
  ],
});
