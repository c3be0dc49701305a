import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/rehabLength";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const dates = { asOf: "2026-12-20" };
const from = "2026-07-15" as LocalDate;
const begun = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng", rehabFrom: day("15/07/2026") };
const ends = { first: "2028-07-15" as LocalDate, further: "2029-07-15" as LocalDate };
const at = { row: 1, column: "rehabTo" } as const;
const first = (to: string) => ({ ...at, message: "first", params: { from, to: to as LocalDate, months: 24, endsOn: ends.first } }) as const;
const further = (to: string, times: number) => ({ ...at, message: "further", params: { from, to: to as LocalDate, months: 36, endsOn: ends.further, times } }) as const;
const either = (to: string) =>
  ({ ...at, message: "either", params: { from, to: to as LocalDate, months: 24, endsOn: ends.first, furtherMonths: 36, furtherEndsOn: ends.further } }) as const;

testRule(rule, {
  valid: [
    { name: "a first time of 24 months, to the day and to the day before", dates, addict: ["15/07/2028", "14/07/2028"].map((to) => ({ ...begun, rehabCount: "0", rehabTo: day(to) })) },
    { name: "further times of 36 months, in all spellings", dates, addict: ["1", "01 lần", "từ 4 lần", "Đã cai 2 lần", "từ 4 lần trở lên"].map((rehabCount) => ({ ...begun, rehabCount, rehabTo: day("15/07/2029") })) },
    { name: "a number in the cell", dates, addict: [{ ...begun, rehabCount: 2, rehabTo: day("14/07/2029") }] },
    { name: "no count, or one that could not be read: either term", dates, addict: ["", "-", "lần 1", "nhiều lần", "2019, 2022", "#N/A"].flatMap((rehabCount) => [{ ...begun, rehabCount, rehabTo: day("15/07/2028") }, { ...begun, rehabCount, rehabTo: day("15/07/2029") }]) },
    { name: "begun on the last day of the old law", dates, addict: [{ ...begun, rehabCount: "0", rehabFrom: day("30/06/2026"), rehabTo: day("30/06/2027") }] },
    { name: "substitution treatment, a file in preparation, none", dates, addict: ["Methadone", "Đang lập hồ sơ", "Chưa tham gia", ""].map((rehabForm) => ({ ...begun, rehabForm, rehabCount: "0", rehabTo: day("15/07/2027") })) },
    { name: "days that are vague, blank, unreadable or errors", dates, addict: ["2027", "07/2027", "", "-", "sau này", "#REF!"].map((rehabTo) => ({ ...begun, rehabCount: "0", rehabTo })) },
    { name: "broken off, and left the list", dates, addict: [{ ...begun, rehabTo: day("15/08/2026"), rehabResult: "Bỏ dở" }, { ...begun, rehabTo: day("15/08/2026"), removedOn: day("20/12/2026") }] },
  ],
  invalid: [
    { name: "a first time of 12 months", dates, addict: [{ ...begun, rehabCount: "0", rehabTo: day("15/07/2027") }], findings: [first("2027-07-15")] },
    { name: "a first time one day too long, and two days short", dates, addict: [{ ...begun, rehabCount: "0 lần", rehabTo: day("16/07/2028") }, { ...begun, rehabCount: 0, rehabTo: day("13/07/2028") }], findings: [first("2028-07-16"), { ...first("2028-07-13"), row: 2 }] },
    { name: "a first time of 36 months", dates, addict: [{ ...begun, rehabCount: "0", rehabTo: day("15/07/2029") }], findings: [first("2029-07-15")] },
    { name: "a second time of 24 months", dates, addict: [{ ...begun, rehabCount: "1 lần", rehabTo: day("15/07/2028") }], findings: [further("2028-07-15", 1)] },
    { name: "a fifth time one day too long, in a centre", dates, addict: [{ ...begun, rehabForm: "Cai tự nguyện tại cơ sở", rehabCount: "từ 4 lần", rehabTo: "16/7/2029" }], findings: [further("2029-07-16", 4)] },
    { name: "compulsory, no count, neither term", dates, addict: [{ ...begun, rehabForm: "CNBB", rehabTo: day("15/01/2029") }], findings: [either("2029-01-15")] },
    {
      name: "begun on the first day of the new law, in a sheet without the count",
      dates: { asOf: "2026-07-01" },
      addict: [{ ...begun, rehabFrom: day("01/07/2026"), rehabTo: day("01/07/2027") }],
      without: { addict: ["rehabCount"] },
      findings: [{ ...at, message: "either", params: { from: "2026-07-01" as LocalDate, to: "2027-07-01" as LocalDate, months: 24, endsOn: "2028-07-01" as LocalDate, furtherMonths: 36, furtherEndsOn: "2029-07-01" as LocalDate } }],
    },
  ],
  notRun: [
    { name: "no first day", addict: [{}], without: { addict: ["rehabFrom"] }, notRun: [{ rule: "addict/rehab-length", reason: "missing-column", column: "rehabFrom" }] },
    { name: "no last day", addict: [{}], without: { addict: ["rehabTo"] }, notRun: [{ rule: "addict/rehab-length", reason: "missing-column", column: "rehabTo" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/rehab-length", reason: "missing-column", column: "rehabForm" }] },
    { name: "no count: nothing found is no pass", dates, addict: [{ ...begun, rehabTo: day("15/07/2028") }], without: { addict: ["rehabCount"] }, notRun: [] },
  ],
});
