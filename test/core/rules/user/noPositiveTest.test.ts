import rule from "../../../../src/core/rules/user/noPositiveTest";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const none = { row: 1, column: "positiveOn", message: "none", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "the day is there", user: [{ positiveOn: day("05/07/2025") }] },
    { name: "a month alone is a day of a slip too", user: [{ positiveOn: "7/2025" }] },
    { name: "something unreadable decides nothing", user: [{ positiveOn: "có phiếu" }] },
    { name: "a broken formula", user: [{ positiveOn: "#N/A" }] },
    { name: "the list's own latest test is positive, without its day", user: [{ positiveOn: "", lastTestResult: "Dương tính" }] },
    { name: "a positive test in the log", user: [{ personalId: id }], test: [{ personalId: id, testedOn: day("05/07/2025"), result: "(+)" }] },
    { name: "left the list", user: [{ positiveOn: "", removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "blank", user: [{ positiveOn: "" }], findings: [none] },
    { name: "a dash", user: [{ positiveOn: "–" }], findings: [none] },
    { name: "a word for none", user: [{ positiveOn: "Chưa có" }], findings: [none] },
    {
      name: "only negative tests, on the list and in the log",
      user: [{ personalId: id, lastTestedOn: day("01/12/2025"), lastTestResult: "Âm tính" }],
      test: [{ personalId: id, testedOn: day("01/10/2025"), result: "AT" }],
      findings: [none],
    },
    { name: "a refused test is no positive one", user: [{ personalId: id }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "Không chấp hành" }], findings: [none] },
    { name: "the positive test is another person's", user: [{ personalId: id }], test: [{ personalId: "038095001235", testedOn: day("05/07/2025"), result: "DT" }], findings: [none] },
    { name: "the removal lies after the as-of date", user: [{ positiveOn: "", removedOn: day("21/12/2025") }], findings: [none] },
  ],
  notRun: [
    { name: "no column for the day", user: [{}], without: { user: ["positiveOn"] }, notRun: [{ rule: "user/no-positive-test", reason: "missing-column", column: "positiveOn" }] },
  ],
});
