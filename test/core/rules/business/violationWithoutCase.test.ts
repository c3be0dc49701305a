import rule from "../../../../src/core/rules/business/violationWithoutCase";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const hamlet = "Bản Nà Pọng";
const other = "Bản Hua Pù";
const lists = { parameters: {}, hamlets: [hamlet, other] };
const bar = { name: "Karaoke Sao Đêm", hamlet, inspectedOn: day("14/11/2025"), inspectionResult: "Vi phạm", violation: "Khách sử dụng trái phép chất ma túy" };
const elsewhere = { hamlet: other, detectedOn: day("14/11/2025") };
const found = { row: 1, column: "inspectionResult", message: "noCase", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "the place names the business", ...lists, business: [bar], incident: [{ place: "quán KARAOKE Sao đêm, bản Hua Pù", hamlet: other, detectedOn: "02/01/2025" }] },
    { name: "found on that day in that hamlet", ...lists, business: [bar], incident: [{ hamlet, detectedOn: "14/11/2025" }] },
    { name: "happened on that day, the hamlet in the place", ...lists, business: [{ ...bar, inspectedOn: "14/11/2025" }], incident: [{ place: "Nhà số 5, Nà Pọng", occurredOn: day("14/11/2025"), detectedOn: day("20/11/2025") }] },
    { name: "a case of that day without a hamlet", ...lists, business: [bar], incident: [{ detectedOn: day("14/11/2025") }] },
    { name: "a case of that hamlet without a day, or with a vague one", ...lists, business: [bar], incident: [{ hamlet, place: "Nhà số 5" }, { hamlet, detectedOn: "11/2025" }] },
    { name: "the day of the inspection is not known, and the hamlet has a case", ...lists, business: [{ ...bar, inspectedOn: "" }], incident: [{ hamlet, detectedOn: "02/01/2025" }] },
    { name: "the hamlet of the business is not known", ...lists, business: [{ ...bar, hamlet: "Tén" }], incident: [elsewhere] },
    { name: "found on that day in the hamlet of the address", ...lists, business: [{ ...bar, hamlet: "", address: "Số 3, bản Nà Pọng" }], incident: [{ hamlet, detectedOn: "14/11/2025" }] },
    { name: "no violation, or one without drugs", ...lists, business: [{ ...bar, inspectionResult: "Không vi phạm" }, { ...bar, inspectionResult: "" }, { ...bar, violation: "Không có phương án PCCC" }, { ...bar, violation: "" }], incident: [] },
    { name: "the text denies it", ...lists, business: [{ ...bar, violation: "Hoạt động quá giờ, không phát hiện ma túy" }, { ...bar, violation: "Chưa cam kết không để khách sử dụng ma túy" }], incident: [] },
    { name: "duties to prevent drug crime", ...lists, business: [{ ...bar, violation: "Thiếu bảng nội quy phòng, chống ma túy" }, { ...bar, violation: "Vi phạm quy định về phòng chống tội phạm, tệ nạn ma túy" }], incident: [] },
    { name: "unread result", ...lists, business: [{ ...bar, inspectionResult: "đang xử lý" }, { ...bar, inspectionResult: "#N/A" }], incident: [] },
  ],
  invalid: [
    { name: "no case at all", ...lists, business: [bar], incident: [], findings: [found] },
    { name: "on that day in another hamlet", ...lists, business: [bar], incident: [elsewhere], findings: [found] },
    { name: "in that hamlet the day before and the day after", ...lists, business: [bar], incident: [{ hamlet, detectedOn: day("13/11/2025") }, { hamlet, occurredOn: day("15/11/2025") }], findings: [found] },
    { name: "the place names only a part of the business", ...lists, business: [{}, bar], incident: [{ ...elsewhere, place: "Quán karaoke Sao" }], findings: [{ ...found, row: 2 }] },
    { name: "the second sentence speaks of drugs", ...lists, business: [{ ...bar, violation: "Không có sổ lưu trú. Có vi phạm: tàng trữ MA TUÝ" }], incident: [], findings: [found] },
    { name: "a vague day elsewhere", ...lists, business: [{ ...bar, inspectedOn: "11/2025" }], incident: [{ ...elsewhere, detectedOn: "11/2025" }], findings: [found] },
    { name: "on that day, but the address lies in another hamlet", ...lists, business: [{ ...bar, hamlet: "", address: "Số 3, bản Nà Pọng" }], incident: [elsewhere], findings: [found] },
    { name: "a business without a name", ...lists, business: [{ ...bar, name: "-", owner: "Vi Văn Thử" }], incident: [{ ...elsewhere, place: "-" }], findings: [found] },
  ],
  notRun: [
    { name: "no register of cases", business: [bar], notRun: [{ rule: "business/violation-without-case", reason: "missing-register", column: "incident" }] },
    { name: "cases without place and days", business: [bar], incident: [{}], without: { incident: ["place", "occurredOn", "detectedOn"] }, notRun: [{ rule: "business/violation-without-case", reason: "missing-column", column: "place" }] },
    { name: "no column for the violation", business: [{}], incident: [], without: { business: ["violation"] }, notRun: [{ rule: "business/violation-without-case", reason: "missing-column", column: "violation" }] },
    { name: "no column for the result", business: [{}], incident: [], without: { business: ["inspectionResult"] }, notRun: [{ rule: "business/violation-without-case", reason: "missing-column", column: "inspectionResult" }] },
  ],
});
