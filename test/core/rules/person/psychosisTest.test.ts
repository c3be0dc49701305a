import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/person/psychosisTest";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "psychosis" } as const;
const deadline = "2025-12-15" as LocalDate;
const negative = { lastTestedOn: day("15/11/2025"), lastTestResult: "Âm tính" };

testRule(rule, {
  valid: [
    { name: "30 days before the proposal, negative", user: [{ psychosis: "Có", ...negative }] },
    { name: "no sign, old test", user: [{ psychosis: "Không", ...negative, lastTestedOn: day("01/03/2025") }] },
    { name: "flag blank, positive", addict: [{ ...negative, lastTestResult: "Dương tính" }] },
    { name: "left the list", user: [{ psychosis: "Có", removedOn: day("01/12/2025"), lastTestedOn: day("01/03/2025"), lastTestResult: "Âm tính" }] },
    { name: "positive only after the proposal", addict: [{ psychosis: "x", lastTestedOn: day("16/12/2025"), lastTestResult: "Dương tính" }] },
    { name: "never tested is another rule's matter", postRehab: [{ psychosis: "Có" }] },
    { name: "a newer test in the log", user: [{ psychosis: "Có", personalId: "038095001234", lastTestedOn: day("01/09/2025"), lastTestResult: "Dương tính" }], test: [{ personalId: "038095001234", testedOn: day("01/12/2025"), result: "(-)" }] },
  ],
  invalid: [
    {
      name: "31 days before the proposal",
      user: [{ psychosis: "Có", ...negative, lastTestedOn: day("14/11/2025") }],
      findings: [{ ...at, rule: "user/psychosis-test", message: "old", params: { testedOn: "2025-11-14" as LocalDate, age: 31, limit: 30, deadline } }],
    },
    {
      name: "positive on the last day",
      user: [{ psychosis: "Có", lastTestedOn: day("15/12/2025"), lastTestResult: "Dương tính" }],
      findings: [{ ...at, rule: "user/psychosis-test", message: "positive", params: { testedOn: "2025-12-15" as LocalDate } }],
    },
    {
      name: "an addict with the flag",
      addict: [{ psychosis: "Có", ...negative, lastTestResult: "DT" }],
      findings: [{ ...at, rule: "addict/psychosis-test", message: "positive", params: { testedOn: "2025-11-15" as LocalDate } }],
    },
    {
      name: "after rehabilitation: the later of both kinds of test decides",
      postRehab: [{ psychosis: "Có", regularTestedOn: day("01/12/2025"), regularTestResult: "Dương tính", surpriseTestedOn: day("01/11/2025"), surpriseTestResult: "Âm tính" }],
      findings: [{ ...at, rule: "postRehab/psychosis-test", message: "positive", params: { testedOn: "2025-12-01" as LocalDate } }],
    },
    {
      name: "without a proposal date the as-of date stands in",
      dates: { proposedOn: null },
      user: [{ psychosis: "Có", ...negative, lastTestedOn: day("19/11/2025") }],
      findings: [{ ...at, rule: "user/psychosis-test", message: "old", params: { testedOn: "2025-11-19" as LocalDate, age: 31, limit: 30, deadline: "2025-12-20" as LocalDate } }],
    },
  ],
  notRun: [
    {
      name: "no column for the flag",
      user: [negative],
      without: { user: ["psychosis"] },
      notRun: [{ rule: "user/psychosis-test", reason: "missing-column", column: "psychosis" }],
    },
  ],
});
