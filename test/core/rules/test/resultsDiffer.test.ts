import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/test/resultsDiffer";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const negative = { personalId, testedOn: day("10/12/2025"), result: "Âm tính" };
const positive = { ...negative, result: "Dương tính" };
const testedOn = "2025-12-10" as LocalDate;
const at = { row: 2, column: "result", message: "differ" } as const;
const first = { testedOn, row: 2, sheet: null };

testRule(rule, {
  valid: [
    { name: "the same result twice", test: [negative, negative] },
    { name: "on two days", test: [negative, { ...positive, testedOn: day("11/12/2025") }] },
    { name: "two people", test: [negative, { ...positive, personalId: "038095001235" }] },
    { name: "one of them refused, awaited, a bare sign or broken", test: [positive, { ...negative, result: "Từ chối" }, { ...negative, result: "Chờ kết quả" }, { ...negative, result: "-" }, { ...negative, result: "#N/A" }] },
    { name: "no full day", test: [{ ...negative, testedOn: "12/2025" }, { ...positive, testedOn: "12/2025" }, { ...negative, testedOn: "" }, { ...positive, testedOn: "" }] },
    { name: "nobody is named", test: [{ ...negative, fullName: "", personalId: "" }, { ...positive, fullName: "", personalId: "" }] },
    { name: "namesakes of two hamlets", test: [{ ...negative, personalId: "", fullName: "Hà Văn Tư", hamlet: "Bản A" }, { ...positive, personalId: "", fullName: "Hà Văn Tư", hamlet: "Bản B" }] },
  ],
  invalid: [
    { name: "negative, then positive", test: [negative, positive], findings: [{ ...at, params: first }] },
    { name: "positive, then negative, another between, one day typed as text", test: [positive, {}, { ...negative, testedOn: "10/12/2025" }], findings: [{ ...at, row: 3, params: first }] },
    { name: "the number lost its zero", test: [negative, { ...positive, personalId: 38095001234 }], findings: [{ ...at, params: first }] },
    { name: "three rows: once for the day", test: [negative, positive, positive], findings: [{ ...at, params: first }] },
    { name: "on each of two days", test: [negative, positive, { ...positive, testedOn: day("11/12/2025") }, { ...negative, testedOn: day("11/12/2025") }], findings: [{ ...at, params: first }, { ...at, row: 4, params: { testedOn: "2025-12-11" as LocalDate, row: 4, sheet: null } }] },
    { name: "without numbers, by name and hamlet", test: [{ ...negative, personalId: "", fullName: "Hà Văn Tư", hamlet: "Bản A" }, { ...positive, personalId: "", fullName: "HÀ VĂN TƯ", hamlet: "bản a" }], findings: [{ ...at, params: first }] },
    { name: "on two sheets", test: [negative], further: { test: [positive] }, findings: [{ ...at, row: 1, params: { testedOn, row: 2, sheet: "sổ theo dõi xét nghiệm" } }] },
  ],
  notRun: [
    { name: "no column for the day", test: [{ personalId, result: "Âm tính" }], without: { test: ["testedOn"] }, notRun: [{ rule: "test/results-differ", reason: "missing-column", column: "testedOn" }] },
    { name: "no column for the result", test: [{ personalId }], without: { test: ["result"] }, notRun: [{ rule: "test/results-differ", reason: "missing-column", column: "result" }] },
  ],
});
