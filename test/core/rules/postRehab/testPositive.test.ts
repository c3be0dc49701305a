import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/testPositive";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const person = { personalId, managedFrom: day("10/05/2025") };
const regular = { regularTestedOn: day("10/11/2025"), regularTestResult: "Dương tính" };
const inLog = { personalId, testKind: "Định kỳ", result: "Dương tính" };
const at = { row: 1, column: "regularTestResult", message: "positive" } as const;
const on = (iso: string): { testedOn: LocalDate } => ({ testedOn: iso as LocalDate });

testRule(rule, {
  valid: [
    { name: "both negative", postRehab: [{ ...person, ...regular, regularTestResult: "Âm tính", surpriseTestedOn: day("01/12/2025"), surpriseTestResult: "AT" }] },
    { name: "positive on the day before the term, in the list and in the log", postRehab: [{ ...person, ...regular, regularTestedOn: day("09/05/2025") }], test: [{ ...inLog, testedOn: day("09/05/2025") }] },
    { name: "no start written: positive before rehabilitation was finished", postRehab: [{ personalId, completedOn: day("10/05/2025") }], test: [{ ...inLog, testedOn: day("01/01/2024") }] },
    { name: "in the log, but neither start nor completion is known", postRehab: [{ personalId }], test: [{ ...inLog, testedOn: day("10/11/2025") }] },
    { name: "concluded on the very day", postRehab: [{ ...person, ...regular }], addict: [{ personalId, conclusionOn: day("10/11/2025") }] },
    { name: "a conclusion of that month alone", postRehab: [{ ...person, ...regular }], addict: [{ personalId, conclusionOn: "11/2025" }] },
    { name: "recorded as relapsed, or completed", postRehab: [{ ...person, ...regular, outcome: "Tái nghiện" }, { ...person, personalId: "", ...regular, outcome: "Hoàn thành" }] },
    { name: "a bare plus sign, a refusal, an awaited result", postRehab: [{ ...person, ...regular, regularTestResult: "+" }, { ...regular, regularTestResult: "Từ chối" }, { ...regular, regularTestResult: "Chờ kết quả" }] },
    { name: "after the as-of date", postRehab: [{ ...person, ...regular, regularTestedOn: day("21/12/2025") }] },
    { name: "a year alone before the term", postRehab: [{ ...person, ...regular, regularTestedOn: 2024 }] },
    { name: "left the list", postRehab: [{ ...person, ...regular, removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "the regular test", postRehab: [{ ...person, ...regular }], findings: [{ ...at, params: on("2025-11-10") }] },
    {
      name: "the surprise test, on the first day of the term",
      postRehab: [{ ...person, surpriseTestedOn: "10/5/2025", surpriseTestResult: "(+)" }],
      findings: [{ ...at, column: "surpriseTestResult", params: on("2025-05-10") }],
    },
    { name: "in the log, a negative one later", postRehab: [person], test: [{ ...inLog, testedOn: day("15/07/2025") }, { ...inLog, testedOn: day("01/12/2025"), result: "Âm tính" }], findings: [{ ...at, params: on("2025-07-15") }] },
    { name: "the latest of several", postRehab: [{ ...person, ...regular }], test: [{ ...inLog, testedOn: day("15/07/2025") }, { ...inLog, testedOn: day("20/12/2025") }], findings: [{ ...at, params: on("2025-12-20") }] },
    { name: "of one day the list's own", postRehab: [{ ...person, surpriseTestedOn: day("10/11/2025"), surpriseTestResult: "DT" }], test: [{ ...inLog, testedOn: day("10/11/2025") }], findings: [{ ...at, column: "surpriseTestResult", params: on("2025-11-10") }] },
    { name: "one with a day before one without", postRehab: [{ ...person, surpriseTestResult: "Dương tính" }], test: [{ ...inLog, testedOn: day("15/07/2025") }], findings: [{ ...at, params: on("2025-07-15") }] },
    { name: "the conclusion is from before", postRehab: [{ ...person, ...regular }], addict: [{ personalId, conclusionOn: day("09/11/2025") }], findings: [{ ...at, params: on("2025-11-10") }] },
    { name: "used again: nothing concluded yet", postRehab: [{ ...person, ...regular, outcome: "Tái sử dụng" }], findings: [{ ...at, params: on("2025-11-10") }] },
    {
      name: "without a day, and with a year alone that the term began in",
      postRehab: [{ ...person, regularTestResult: "Dương tính" }, { managedFrom: day("10/05/2025"), surpriseTestedOn: "2025", surpriseTestResult: "Dương tính" }],
      findings: [
        { ...at, message: "undated", params: {} },
        { ...at, row: 2, column: "surpriseTestResult", message: "undated", params: {} },
      ],
    },
    { name: "the term begins with the completion", postRehab: [{ personalId, completedOn: day("10/05/2025") }], test: [{ ...inLog, testedOn: day("10/05/2025") }], findings: [{ ...at, params: on("2025-05-10") }] },
    { name: "under the law from 01/7/2026", dates: { asOf: "2026-07-20" }, postRehab: [{ ...person, managedFrom: day("01/07/2026"), ...regular, regularTestedOn: day("02/07/2026") }], findings: [{ ...at, params: on("2026-07-02") }] },
  ],
  notRun: [
    { name: "no column for the regular result and no log", postRehab: [person], without: { postRehab: ["regularTestResult"] }, notRun: [{ rule: "postRehab/test-positive", reason: "missing-column", column: "regularTestResult" }] },
    { name: "no column for the surprise result and no log", postRehab: [person], without: { postRehab: ["surpriseTestResult"] }, notRun: [{ rule: "postRehab/test-positive", reason: "missing-column", column: "surpriseTestResult" }] },
    {
      name: "no column that tells the term",
      postRehab: [{ personalId }],
      without: { postRehab: ["managedFrom", "managedPeriod", "completedOn"] },
      notRun: [{ rule: "postRehab/test-positive", reason: "missing-column", column: "managedFrom" }],
    },
  ],
});
