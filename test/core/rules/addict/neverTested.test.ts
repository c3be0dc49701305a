import rule from "../../../../src/core/rules/addict/neverTested";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const community = { position: "Ngoài cộng đồng" };
const id = "038095001234";
const never = { column: "lastTestedOn", message: "never", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a test long ago", addict: [{ ...community, lastTestedOn: day("01/03/2023"), lastTestResult: "Âm tính" }] },
    { name: "a result without a day", addict: [{ ...community, lastTestResult: "Dương tính" }] },
    { name: "a day that could not be read", addict: [{ ...community, lastTestedOn: "tuần trước" }] },
    { name: "a month alone", addict: [{ ...community, lastTestedOn: "11/2025" }] },
    { name: "only in the test log, by number", addict: [{ ...community, personalId: id }], test: [{ fullName: "Lò Văn Khác", personalId: id, testedOn: day("01/12/2025"), result: "AT" }] },
    { name: "only in the test log, by name", addict: [{ ...community, fullName: "Vi Văn Thử" }], test: [{ fullName: "VI VĂN THỬ", testedOn: day("01/12/2025"), result: "AT" }] },
    { name: "in a centre", addict: [{ position: "Cơ sở cai nghiện bắt buộc" }] },
    { name: "position blank", addict: [{ position: "" }] },
  ],
  invalid: [
    { name: "nothing written", addict: [community], findings: [{ ...never, row: 1 }] },
    { name: "dashes", addict: [{ ...community, lastTestedOn: "-", lastTestResult: "-" }], findings: [{ ...never, row: 1 }] },
    { name: "not tested", addict: [{ ...community, lastTestResult: "Chưa xét nghiệm" }], findings: [{ ...never, row: 1 }] },
    { name: "refused, with the day of the refusal", addict: [{ ...community, lastTestedOn: day("01/12/2025"), lastTestResult: "Không chấp hành" }], findings: [{ ...never, row: 1 }] },
    { name: "the log tells of other people only", addict: [{ ...community, personalId: id }], test: [{ personalId: "038095001235", testedOn: day("01/12/2025"), result: "AT" }], findings: [{ ...never, row: 1 }] },
  ],
  notRun: [
    { name: "neither a column nor a test log", addict: [community], without: { addict: ["lastTestedOn", "lastTestResult"] }, notRun: [{ rule: "addict/never-tested", reason: "missing-column", column: "lastTestedOn" }] },
  ],
});
