import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/user/positiveInTerm";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const term = { personalId: id, positiveOn: day("30/05/2025"), managedFrom: day("01/06/2025"), managedTo: day("01/06/2026") };
const tested = (lastTestedOn: string, lastTestResult = "Dương tính") => ({ lastTestedOn: day(lastTestedOn), lastTestResult });
const inLog = (testedOn: number | string, result = "DT") => ({ personalId: id, testedOn, result });
const again = (testedOn: string) => ({ row: 1, column: "lastTestResult", message: "again", params: { testedOn: testedOn as LocalDate } }) as const;

testRule(rule, {
  valid: [
    { name: "negative in the term", user: [{ ...term, ...tested("01/12/2025", "Âm tính") }] },
    { name: "positive on the first day of the term", user: [{ ...term, ...tested("01/06/2025") }] },
    { name: "the test that led to the decision", user: [{ ...term, ...tested("30/05/2025") }] },
    { name: "the same test, entered as the day of the positive result after the start", user: [{ ...term, positiveOn: day("05/06/2025"), ...tested("05/06/2025") }] },
    { name: "positive the day after the term", user: [{ ...term, managedTo: day("01/10/2025"), ...tested("02/10/2025") }] },
    { name: "no end written: a year and a day after the start", user: [{ personalId: id, managedFrom: day("01/11/2024"), ...tested("02/11/2025") }] },
    { name: "after the as-of date", user: [{ ...term, ...tested("21/12/2025") }] },
    { name: "on a vague day", user: [term], test: [inLog("9/2025"), inLog("")] },
    { name: "a new decision came after it", user: [{ ...term, managedFrom: day("10/09/2025"), managedTo: day("10/09/2026"), ...tested("05/09/2025") }] },
    { name: "no start known", user: [{ personalId: id, managedTo: day("01/06/2026"), ...tested("01/09/2025") }] },
    { name: "found addicted, or off the list", user: [{ ...term, ...tested("01/09/2025"), ending: "Xác định nghiện" }, { ...term, ...tested("01/09/2025"), removedOn: day("01/10/2025") }] },
  ],
  invalid: [
    { name: "positive the day after the start", user: [{ ...term, ...tested("02/06/2025") }], findings: [again("2025-06-02")] },
    { name: "on the last day of the term", user: [{ ...term, managedTo: day("01/10/2025"), ...tested("01/10/2025") }], findings: [again("2025-10-01")] },
    { name: "on the as-of date", user: [{ ...term, ...tested("20/12/2025") }], findings: [again("2025-12-20")] },
    { name: "only in the log, negative since", user: [{ ...term, ...tested("01/12/2025", "AT") }], test: [inLog(day("01/09/2025")), inLog(day("01/08/2025"), "Âm tính")], findings: [again("2025-09-01")] },
    { name: "the latest of two is named", user: [{ ...term, ...tested("01/10/2025") }], test: [inLog(day("01/09/2025"))], findings: [again("2025-10-01")] },
    { name: "the decision stands in for the start", user: [{ personalId: id, decisionOn: day("01/06/2025"), ...tested("01/09/2025") }], findings: [again("2025-09-01")] },
    { name: "no end written: a year after the start", user: [{ personalId: id, managedFrom: day("01/11/2024"), ...tested("01/11/2025") }], findings: [again("2025-11-01")] },
    { name: "under the new law, a word nobody knows as the end", dates: { asOf: "2026-07-10" }, user: [{ ...term, managedTo: day("10/07/2026"), ending: "bình thường", ...tested("02/07/2026") }], findings: [again("2026-07-02")] },
    { name: "one column for both ends", user: [{ personalId: id, managedPeriod: "01/6/2025 - 01/6/2026", ...tested("01/09/2025") }], without: { user: ["managedFrom", "managedTo"] }, findings: [again("2025-09-01")] },
  ],
  notRun: [
    { name: "neither a result nor a test log", user: [term], without: { user: ["lastTestResult"] }, notRun: [{ rule: "user/positive-in-term", reason: "missing-column", column: "lastTestResult" }] },
    {
      name: "nothing that tells the start",
      user: [tested("01/09/2025")],
      without: { user: ["managedFrom", "decisionOn", "managedPeriod"] },
      notRun: [{ rule: "user/positive-in-term", reason: "missing-column", column: "managedFrom" }],
    },
  ],
});
