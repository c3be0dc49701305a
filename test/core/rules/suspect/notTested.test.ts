import rule from "../../../../src/core/rules/suspect/notTested";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const blank = { row: 1, column: "testResult", message: "blank", params: {} } as const;
const none = (result: string) => ({ row: 1, column: "testResult", message: "none", params: { result } }) as const;

testRule(rule, {
  valid: [
    { name: "negative", suspect: [{ testResult: "Âm tính" }] },
    { name: "positive", suspect: [{ testResult: "(+)" }] },
    { name: "taken off the list of suspects", suspect: [{ testResult: "", handling: "Đưa ra khỏi danh sách nghi" }] },
    { name: "the result is in the test log", suspect: [{ personalId: id, listedOn: day("01/10/2025") }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "Âm tính" }] },
    { name: "the result is in the test log, no listing day", suspect: [{ personalId: id }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "DT" }] },
    { name: "a word nobody knows", suspect: [{ testResult: "xong" }] },
    { name: "a broken formula", suspect: [{ testResult: "#VALUE!" }] },
  ],
  invalid: [
    { name: "blank", suspect: [{ testResult: "" }], findings: [blank] },
    { name: "a dash is no negative result", suspect: [{ testResult: "-" }], findings: [blank] },
    { name: "not tested", suspect: [{ testResult: "Chưa xét nghiệm" }], findings: [none("Chưa xét nghiệm")] },
    { name: "refused, decomposed letters", suspect: [{ testResult: "Không chấp hành".normalize("NFD") }], findings: [none("Không chấp hành")] },
    { name: "no result yet", suspect: [{ testResult: "Chưa có kết quả", testedOn: day("15/12/2025") }], findings: [none("Chưa có kết quả")] },
    { name: "the log's test was the day before the listing", suspect: [{ personalId: id, listedOn: day("02/10/2025") }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "Âm tính" }], findings: [blank] },
    { name: "the log has no result either", suspect: [{ personalId: id }], test: [{ personalId: id, testedOn: day("01/12/2025"), result: "Không chấp hành" }], findings: [blank] },
  ],
  notRun: [
    { name: "no column for the result", suspect: [{}], without: { suspect: ["testResult"] }, notRun: [{ rule: "suspect/not-tested", reason: "missing-column", column: "testResult" }] },
  ],
});
