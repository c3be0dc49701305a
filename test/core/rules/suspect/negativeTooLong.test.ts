import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/suspect/negativeTooLong";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const negative = { testResult: "Âm tính" };
const tooLong = (listedOn: PartialDate, days: number) => ({ row: 1, column: "listedOn", message: "tooLong", params: { listedOn, days, limit: 90 } }) as const;

testRule(rule, {
  valid: [
    { name: "90 days on the list", suspect: [{ ...negative, listedOn: day("21/09/2025"), testedOn: day("25/09/2025") }] },
    { name: "not negative", suspect: ["Dương tính", "Không chấp hành", "Chưa có kết quả", "", "-", "xong"].map((testResult) => ({ testResult, listedOn: day("01/06/2025") })) },
    { name: "positive since, in the log", suspect: [{ ...negative, personalId: id, listedOn: day("01/06/2025"), testedOn: day("05/06/2025") }], test: [{ personalId: id, testedOn: day("01/10/2025"), result: "DT" }] },
    { name: "the negative test was before the listing", suspect: [{ ...negative, listedOn: day("01/06/2025"), testedOn: day("31/05/2025") }] },
    { name: "taken off the list of suspects", suspect: [{ ...negative, listedOn: day("01/06/2025"), handling: "Đưa ra khỏi danh sách nghi" }] },
    { name: "listed on a vague or unknown day", suspect: [{ ...negative, listedOn: "9/2025" }, { ...negative, listedOn: 2025 }, negative, { ...negative, listedOn: "#N/A" }] },
  ],
  invalid: [
    { name: "91 days on the list", suspect: [{ ...negative, listedOn: day("20/09/2025"), testedOn: day("20/09/2025") }], findings: [tooLong(written("2025-09-20"), 91)] },
    { name: "typed as text, the test without a day", suspect: [{ testResult: "(-)", listedOn: "01-06-2025" }], findings: [tooLong(written("2025-06-01"), 202)] },
    { name: "negative in the log only", suspect: [{ personalId: id, listedOn: day("01/06/2025") }], test: [{ personalId: id, testedOn: day("05/06/2025"), result: "AT" }], findings: [tooLong(written("2025-06-01"), 202)] },
    { name: "positive at first, negative since", suspect: [{ personalId: id, listedOn: day("01/06/2025"), testedOn: day("02/06/2025"), testResult: "DT" }], test: [{ personalId: id, testedOn: day("03/06/2025"), result: "AT" }], findings: [tooLong(written("2025-06-01"), 202)] },
    { name: "a month alone counts from its last day", suspect: [{ ...negative, listedOn: "8/2025" }], findings: [tooLong({ year: 2025, month: 8, date: null }, 111)] },
    { name: "to T, without a proposal", dates: { asOf: "2026-07-01", proposedOn: null }, suspect: [{ ...negative, listedOn: day("01/04/2026") }], findings: [tooLong(written("2026-04-01"), 91)] },
  ],
  notRun: [
    { name: "no column for the listing", suspect: [negative], without: { suspect: ["listedOn"] }, notRun: [{ rule: "suspect/negative-too-long", reason: "missing-column", column: "listedOn" }] },
    { name: "no column for the result", suspect: [{ listedOn: day("01/06/2025") }], without: { suspect: ["testResult"] }, notRun: [{ rule: "suspect/negative-too-long", reason: "missing-column", column: "testResult" }] },
  ],
});
