import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/testsMissing";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// T is 20/12/2025, so six months back is 20/6/2025.
const since = "2025-06-20" as LocalDate;
const id = "038095001234";
const person = { personalId: id, managedFrom: day("10/01/2025") };
const regular = { regularTestedOn: day("20/06/2025"), regularTestResult: "Âm tính" };
const surprise = { surpriseTestedOn: day("20/06/2025"), surpriseTestResult: "Âm tính" };

testRule(rule, {
  valid: [
    { name: "both on the first day of the six months", postRehab: [{ ...person, ...regular, ...surprise }] },
    { name: "both in the log only", postRehab: [person], test: [{ personalId: id, testedOn: day("01/07/2025"), testKind: "Định kỳ", result: "AT" }, { personalId: id, testedOn: day("01/08/2025"), testKind: "ĐX", result: "DT" }] },
    { name: "one in the list, one in the log", postRehab: [{ ...person, ...regular }], test: [{ personalId: id, testedOn: day("20/12/2025"), testKind: "Đột xuất", result: "AT" }] },
    { name: "the term begins after the as-of date", postRehab: [{ ...person, managedFrom: day("21/12/2025") }] },
    { name: "the term is completed, or the person has left", postRehab: [{ ...person, outcome: "Hoàn thành" }, { ...person, personalId: "", removedOn: day("01/12/2025") }] },
    { name: "a year alone that could be new enough", postRehab: [{ ...person, ...regular, surpriseTestedOn: "2025", surpriseTestResult: "AT" }] },
    { name: "a term begun lately, both since then", postRehab: [{ ...person, managedFrom: day("01/12/2025"), regularTestedOn: day("01/12/2025"), surpriseTestedOn: day("05/12/2025") }] },
  ],
  invalid: [
    { name: "the regular test a day too early", postRehab: [{ ...person, ...surprise, ...regular, regularTestedOn: day("19/06/2025") }], findings: [{ row: 1, column: "regularTestedOn", message: "regular", params: { since } }] },
    { name: "no surprise test", postRehab: [{ ...person, ...regular }], findings: [{ row: 1, column: "surpriseTestedOn", message: "surprise", params: { since } }] },
    { name: "none at all", postRehab: [person], findings: [{ row: 1, column: "regularTestedOn", message: "both", params: { since } }] },
    { name: "the surprise test was refused", postRehab: [{ ...person, ...regular, ...surprise, surpriseTestResult: "Không chấp hành" }], findings: [{ row: 1, column: "surpriseTestedOn", message: "surprise", params: { since } }] },
    { name: "two tests of one kind in the log", postRehab: [person], test: [{ personalId: id, testedOn: day("01/07/2025"), testKind: "Định kỳ", result: "AT" }, { personalId: id, testedOn: day("01/08/2025"), testKind: "Định kỳ", result: "AT" }], findings: [{ row: 1, column: "surpriseTestedOn", message: "surprise", params: { since } }] },
    { name: "after the as-of date does not count", postRehab: [{ ...person, ...regular, surpriseTestedOn: day("21/12/2025"), surpriseTestResult: "AT" }], findings: [{ row: 1, column: "surpriseTestedOn", message: "surprise", params: { since } }] },
    { name: "a term begun lately, tests from before", postRehab: [{ ...person, managedFrom: day("01/12/2025"), regularTestedOn: day("30/11/2025"), surpriseTestedOn: day("01/12/2025") }], findings: [{ row: 1, column: "regularTestedOn", message: "regular", params: { since: "2025-12-01" as LocalDate } }] },
    { name: "a term begun on the as-of date", postRehab: [{ ...person, managedFrom: day("20/12/2025"), ...regular, ...surprise }], findings: [{ row: 1, column: "regularTestedOn", message: "both", params: { since: "2025-12-20" as LocalDate } }] },
    { name: "six months back from 31/8 is the last of February", dates: { asOf: "2025-08-31" }, postRehab: [{ ...person, ...surprise, regularTestedOn: day("27/02/2025") }], findings: [{ row: 1, column: "regularTestedOn", message: "regular", params: { since: "2025-02-28" as LocalDate } }] },
  ],
  notRun: [
    { name: "no column for the regular test and no log", postRehab: [person], without: { postRehab: ["regularTestedOn"] }, notRun: [{ rule: "postRehab/tests-missing", reason: "missing-column", column: "regularTestedOn" }] },
  ],
});
