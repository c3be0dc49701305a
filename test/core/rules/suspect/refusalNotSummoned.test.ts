import rule from "../../../../src/core/rules/suspect/refusalNotSummoned";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const refused = { testResult: "Không chấp hành" };
const refusedInLog = { personalId: id, testedOn: day("01/12/2025"), result: "Từ chối" };
const notSummoned = { row: 1, column: "testResult", message: "notSummoned", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "summoned, by the reason", suspect: [{ ...refused, notTestedReason: "Đã gửi giấy triệu tập ngày 05/12/2025" }] },
    { name: "brought to the station, by the note, decomposed letters", suspect: [{ ...refused, note: "ĐƯA VỀ TRỤ SỞ ngày 06/12".normalize("NFD") }] },
    { name: "asked to come, by the handling", suspect: [{ ...refused, handling: "Yêu cầu đến trụ sở CAX" }] },
    { name: "tested, not tested yet, blank, waiting", suspect: ["Âm tính", "DT", "Chưa xét nghiệm", "", "Chưa có kết quả"].map((testResult) => ({ testResult })) },
    { name: "tested after all, by the log", suspect: [{ ...refused, personalId: id, listedOn: day("01/10/2025") }], test: [{ personalId: id, testedOn: day("05/10/2025"), result: "AT" }] },
    { name: "a sample was taken since", suspect: [{ personalId: id, testResult: "Chờ kết quả" }], test: [refusedInLog] },
    { name: "taken off the list of suspects", suspect: [{ ...refused, handling: "Đưa ra khỏi danh sách nghi" }] },
    { name: "a word nobody knows, a broken formula", suspect: [{ testResult: "chống đối" }, { testResult: "#N/A" }] },
  ],
  invalid: [
    { name: "nothing written besides", suspect: [refused], findings: [notSummoned] },
    { name: "a reason that tells of no summons", suspect: [{ testResult: "Từ chối", notTestedReason: "Gia đình phản đối", note: "Đi làm ăn xa" }], findings: [notSummoned] },
    { name: "another handling", suspect: [{ ...refused, handling: "Chuyển sang danh sách SDTP" }], findings: [notSummoned] },
    { name: "refused by the log, blank on the list", suspect: [{ personalId: id, testResult: "" }], test: [refusedInLog], findings: [notSummoned] },
    { name: "the log's result is from before the listing", suspect: [{ ...refused, personalId: id, listedOn: day("02/10/2025") }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "AT" }], findings: [notSummoned] },
    { name: "under the new law", dates: { asOf: "2026-07-01" }, suspect: [{ ...refused, note: "-" }], findings: [notSummoned] },
  ],
  notRun: [
    { name: "no column for the result", suspect: [{}], without: { suspect: ["testResult"] }, notRun: [{ rule: "suspect/refusal-not-summoned", reason: "missing-column", column: "testResult" }] },
    {
      name: "no column that could tell of a summons",
      suspect: [refused],
      without: { suspect: ["notTestedReason", "note", "handling"] },
      notRun: [{ rule: "suspect/refusal-not-summoned", reason: "missing-column", column: "notTestedReason" }],
    },
  ],
});
