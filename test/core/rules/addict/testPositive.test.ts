import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/testPositive";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const positive = { personalId: id, lastTestedOn: day("01/12/2025"), lastTestResult: "Dương tính" };
const found = { row: 1, column: "lastTestResult", message: "positive", params: { testedOn: "2025-12-01" as LocalDate } } as const;

testRule(rule, {
  valid: [
    { name: "negative", addict: [{ ...positive, lastTestResult: "Âm tính" }] },
    { name: "no result yet, refused, blank, a dash", addict: ["Chưa có kết quả", "Không chấp hành", "", "-"].map((lastTestResult) => ({ lastTestedOn: day("01/12/2025"), lastTestResult })) },
    { name: "a bare plus sign is no known word", addict: [{ ...positive, lastTestResult: "+" }] },
    { name: "positive, then negative in the log", addict: [positive], test: [{ personalId: id, testedOn: day("02/12/2025"), result: "Âm tính" }] },
    { name: "left the list", addict: [{ ...positive, removedOn: day("10/12/2025") }] },
    { name: "the log's positive is another person's", addict: [{ ...positive, lastTestResult: "AT" }], test: [{ personalId: "038095001235", testedOn: day("05/12/2025"), result: "(+)" }] },
  ],
  invalid: [
    { name: "positive in the list", addict: [positive], findings: [found] },
    { name: "(+) in brackets", addict: [{ ...positive, lastTestResult: "(+)" }], findings: [found] },
    { name: "decomposed letters", addict: [{ ...positive, lastTestResult: "Dương tính".normalize("NFD") }], findings: [found] },
    { name: "negative in the list, positive later in the log", addict: [{ ...positive, lastTestedOn: day("30/11/2025"), lastTestResult: "Âm tính" }], test: [{ personalId: id, testedOn: day("01/12/2025"), result: "DT" }], findings: [found] },
    { name: "two results of one day: the positive one counts", addict: [{ ...positive, lastTestResult: "Âm tính" }], test: [{ personalId: id, testedOn: day("01/12/2025"), result: "Dương tính" }], findings: [found] },
    { name: "in a centre too", addict: [{ ...positive, position: "Cơ sở cai nghiện bắt buộc" }], findings: [found] },
    { name: "in substitution treatment: a warning", addict: [{ ...positive, rehabForm: "Methadone" }], findings: [{ ...found, message: "inSubstitution", severity: "warning" }] },
  ],
  notRun: [
    { name: "neither a column nor a test log", addict: [{ lastTestedOn: day("01/12/2025") }], without: { addict: ["lastTestResult"] }, notRun: [{ rule: "addict/test-positive", reason: "missing-column", column: "lastTestResult" }] },
  ],
});
