import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/cross/swappedDayMonth";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const asOf = "2025-09-20" as LocalDate;
const dates = { asOf, proposedOn: null };
const personalId = "038095001234";
const at = { row: 1, message: "future" } as const;
const params = { written: "2025-11-05" as LocalDate, swapped: "2025-05-11" as LocalDate, asOf };

testRule(rule, {
  valid: [
    { name: "a date in the past, which the swap would also allow", dates, test: [{ testedOn: day("05/03/2025") }] },
    { name: "in the future, and the day is no month", dates, test: [{ testedOn: day("13/11/2025") }] },
    { name: "in the future either way", dates, household: [{ signedOn: day("10/12/2025") }] },
    { name: "day and month alike", dates, outreach: [{ heldOn: day("11/11/2025") }] },
    { name: "an end that may lie in the future", dates, user: [{ managedTo: day("05/11/2025") }] },
    { name: "the end of a sentence in the past", dates, exPrisoner: [{ sentenceEndedOn: day("05/03/2025"), returnedOn: day("12/03/2025") }] },
    { name: "a month alone", dates, test: [{ testedOn: "11/2025" }] },
    { name: "before birth either way", dates, addict: [{ birth: day("10/03/1995"), lastTestedOn: day("02/01/1995") }] },
  ],
  invalid: [
    { name: "a test in November", dates, test: [{ testedOn: day("05/11/2025") }], findings: [{ ...at, rule: "test/swapped-day-month", column: "testedOn", params }] },
    { name: "as text, in a register of persons", dates, suspect: [{ listedOn: "05/11/2025" }], findings: [{ ...at, rule: "suspect/swapped-day-month", column: "listedOn", params }] },
    { name: "the swapped date is the as-of date itself", dates: { asOf: "2025-05-11", proposedOn: null }, incident: [{ occurredOn: day("05/11/2025") }], findings: [{ ...at, rule: "incident/swapped-day-month", column: "occurredOn", params: { ...params, asOf: "2025-05-11" as LocalDate } }] },
    { name: "an inspection, and a pledge", dates, commitment: [{ signedOn: day("05/11/2025") }], business: [{ inspectedOn: day("05/11/2025") }], findings: [{ ...at, rule: "commitment/swapped-day-month", column: "signedOn", params }, { ...at, rule: "business/swapped-day-month", column: "inspectedOn", params }] },
    { name: "two cells of a row", dates, postRehab: [{ completedOn: day("05/11/2025"), reportedOn: day("05/11/2025") }], findings: [{ ...at, rule: "postRehab/swapped-day-month", column: "completedOn", params }, { ...at, rule: "postRehab/swapped-day-month", column: "reportedOn", params }] },
    {
      name: "a test before birth, by the person's own register",
      dates,
      addict: [{ personalId, birth: day("10/03/2008") }],
      test: [{ personalId, testedOn: day("12/01/2008") }],
      findings: [{ row: 1, rule: "test/swapped-day-month", column: "testedOn", message: "beforeBirth", params: { written: "2008-01-12" as LocalDate, swapped: "2008-12-01" as LocalDate } }],
    },
  ],
  notRun: [
    { name: "no column of such dates", household: [{}], without: { household: ["signedOn"] }, notRun: [{ rule: "household/swapped-day-month", reason: "missing-column", column: "signedOn" }] },
  ],
});
