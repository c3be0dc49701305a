import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/suspect/testOverdue";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const overdue = (listedOn: PartialDate, days: number) => ({ row: 1, column: "listedOn", message: "overdue", params: { listedOn, days, limit: 15 } }) as const;

testRule(rule, {
  valid: [
    { name: "15 days on the list", suspect: [{ listedOn: day("05/12/2025") }] },
    { name: "tested", suspect: [{ listedOn: day("01/06/2025"), testResult: "Âm tính" }, { listedOn: day("01/06/2025"), testResult: "(+)" }] },
    { name: "tested by the log", suspect: [{ personalId: id, listedOn: day("01/10/2025") }], test: [{ personalId: id, testedOn: day("20/11/2025"), result: "AT" }] },
    { name: "listed this month on an unknown day", suspect: [{ listedOn: "12/2025" }, { listedOn: 2025 }] },
    { name: "no day of listing, unreadable, broken", suspect: [{}, { listedOn: "-" }, { listedOn: "đầu tháng" }, { listedOn: "#N/A" }] },
    { name: "a result word nobody knows, a broken result", suspect: [{ listedOn: day("01/06/2025"), testResult: "xong" }, { listedOn: day("01/06/2025"), testResult: "#N/A" }] },
    { name: "taken off the list of suspects", suspect: [{ listedOn: day("01/06/2025"), handling: "Đưa ra khỏi danh sách nghi" }] },
  ],
  invalid: [
    { name: "16 days on the list", suspect: [{ listedOn: day("04/12/2025") }], findings: [overdue(written("2025-12-04"), 16)] },
    { name: "refused, typed as text", suspect: [{ listedOn: "12.11.2025", testResult: "Không chấp hành" }], findings: [overdue(written("2025-11-12"), 38)] },
    { name: "not tested, for a reason", suspect: [{ listedOn: day("12/11/2025"), testResult: "Chưa xét nghiệm", notTestedReason: "Chưa bố trí được que thử" }], findings: [overdue(written("2025-11-12"), 38)] },
    { name: "no result yet, a dash", suspect: [{ listedOn: day("01/12/2025"), testResult: "-" }], findings: [overdue(written("2025-12-01"), 19)] },
    { name: "a month alone counts from its last day", suspect: [{ listedOn: "11/2025" }], findings: [overdue({ year: 2025, month: 11, date: null }, 20)] },
    { name: "the log's test was before the listing", suspect: [{ personalId: id, listedOn: day("01/10/2025") }], test: [{ personalId: id, testedOn: day("30/09/2025"), result: "AT" }], findings: [overdue(written("2025-10-01"), 80)] },
    { name: "to T, whatever the proposal", dates: { proposedOn: "2025-12-01" }, suspect: [{ listedOn: day("04/12/2025"), testResult: "Chưa có kết quả" }], findings: [overdue(written("2025-12-04"), 16)] },
  ],
  notRun: [
    { name: "no column for the listing", suspect: [{}], without: { suspect: ["listedOn"] }, notRun: [{ rule: "suspect/test-overdue", reason: "missing-column", column: "listedOn" }] },
    { name: "no column for the result", suspect: [{ listedOn: day("01/06/2025") }], without: { suspect: ["testResult"] }, notRun: [{ rule: "suspect/test-overdue", reason: "missing-column", column: "testResult" }] },
  ],
});
