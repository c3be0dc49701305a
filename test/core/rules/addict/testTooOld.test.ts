import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/testTooOld";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const person = { position: "Ngoài cộng đồng", personalId: "038095001234" };
const negative = { ...person, lastTestResult: "Âm tính" };
const old = (testedOn: string, age: number, deadline = "2025-12-15") =>
  ({ row: 1, column: "lastTestedOn", message: "old", params: { testedOn: testedOn as LocalDate, age, limit: 30, deadline: deadline as LocalDate } }) as const;

testRule(rule, {
  valid: [
    { name: "exactly 30 days before the proposal", addict: [{ ...negative, lastTestedOn: day("15/11/2025") }] },
    { name: "on the day of the proposal, typed as text", addict: [{ ...negative, lastTestedOn: "ngày 15 tháng 12 năm 2025" }] },
    { name: "after the proposal: nothing before it to be old", addict: [{ ...negative, lastTestedOn: day("16/12/2025") }] },
    { name: "old in the list, newer in the log", addict: [{ ...negative, lastTestedOn: day("14/11/2025") }], test: [{ personalId: "038095001234", testedOn: day("20/11/2025"), result: "Âm tính" }] },
    { name: "never tested is another rule's matter", addict: [person] },
    { name: "left the list", addict: [{ ...negative, lastTestedOn: day("01/03/2025"), removedOn: day("01/10/2025") }] },
    { name: "a month alone that could be new enough", addict: [{ ...negative, lastTestedOn: "11/2025" }], test: [{ personalId: "038095001234", testedOn: day("01/06/2025"), result: "AT" }] },
    { name: "in a centre", addict: [{ ...negative, position: "Cơ sở cai nghiện bắt buộc", lastTestedOn: day("01/03/2025") }] },
  ],
  invalid: [
    { name: "31 days before the proposal", addict: [{ ...negative, lastTestedOn: day("14/11/2025") }], findings: [old("2025-11-14", 31)] },
    { name: "31 days, typed as text", addict: [{ ...negative, lastTestedOn: "14.11.2025" }], findings: [old("2025-11-14", 31)] },
    { name: "old before the proposal, new only after it", addict: [{ ...negative, lastTestedOn: day("17/12/2025") }], test: [{ personalId: "038095001234", testedOn: day("01/10/2025"), result: "AT" }], findings: [old("2025-10-01", 75)] },
    { name: "a newer test was refused", addict: [{ ...negative, lastTestedOn: day("14/11/2025") }], test: [{ personalId: "038095001234", testedOn: day("01/12/2025"), result: "Không chấp hành" }], findings: [old("2025-11-14", 31)] },
    { name: "without a proposal date the as-of date stands in", dates: { proposedOn: null }, addict: [{ ...negative, lastTestedOn: day("19/11/2025") }], findings: [old("2025-11-19", 31, "2025-12-20")] },
    { name: "an older month in the log does not help", addict: [{ ...negative, lastTestedOn: day("14/11/2025") }], test: [{ personalId: "038095001234", testedOn: "10/2025", result: "AT" }], findings: [old("2025-11-14", 31)] },
  ],
  notRun: [
    { name: "neither a column nor a test log", addict: [person], without: { addict: ["lastTestedOn", "lastTestResult"] }, notRun: [{ rule: "addict/test-too-old", reason: "missing-column", column: "lastTestedOn" }] },
    { name: "no column for the position", addict: [{ lastTestedOn: day("01/03/2025") }], without: { addict: ["position"] }, notRun: [{ rule: "addict/test-too-old", reason: "missing-column", column: "position" }] },
  ],
});
