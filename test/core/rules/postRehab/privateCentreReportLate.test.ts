import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/postRehab/privateCentreReportLate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const addict = [{ personalId, rehabPlace: "Cơ sở cai nghiện tư nhân Bình Minh", removedOn: day("10/07/2026") }];
const finished = { personalId, completedForm: "Tự nguyện", completedOn: day("10/07/2026") };
const late = { ...finished, reportedOn: day("13/07/2026") };
const dates = { asOf: "2026-07-20" };
const clock = { completedOn: "2026-07-10" as LocalDate, due: "2026-07-12" as LocalDate, value: 2, unit: "days" } as const;
const at = { row: 1, column: "reportedOn" } as const;

testRule(rule, {
  valid: [
    { name: "on the second day, a Sunday", dates, addict, postRehab: [{ ...finished, reportedOn: day("12/07/2026") }] },
    { name: "not reported, but the second day is not over", dates: { asOf: "2026-07-12" }, addict, postRehab: [finished] },
    { name: "finished on the last day of the old law", dates, addict, postRehab: [{ ...late, completedOn: day("30/06/2026") }] },
    { name: "in a public or an unknown centre", dates, addict: [{ personalId, rehabPlace: "Cơ sở cai nghiện ma túy số 1" }], postRehab: [late] },
    { name: "a place worded as any other centre says nothing", dates, addict: [{ personalId, rehabPlace: "Cơ sở tự nguyện, tư nhân", position: "Cơ sở cai nghiện khác (tự nguyện, tư nhân)" }], postRehab: [late] },
    { name: "a prisoner is no private person", dates, addict: [{ personalId, rehabPlace: "Khu cai nghiện cho tù nhân" }], postRehab: [late] },
    { name: "the private centre was somebody else's", dates, addict: [{ ...addict[0], personalId: "038095001235" }], postRehab: [late] },
    { name: "compulsory rehabilitation is not done there", dates, addict, postRehab: [{ ...late, completedForm: "Bắt buộc (từ đủ 18 tuổi)" }] },
    { name: "a month alone, words, a broken formula", dates, addict, postRehab: [{ ...finished, reportedOn: "07/2026" }, { ...finished, reportedOn: "đã trình báo" }, { ...finished, reportedOn: "#N/A" }, { ...finished, completedOn: "07/2026" }] },
    { name: "left the list", dates, addict, postRehab: [{ ...late, outcome: "Chuyển đi" }] },
  ],
  invalid: [
    { name: "on the third day", dates, addict, postRehab: [late], findings: [{ ...at, message: "late", params: { ...clock, reportedOn: written("2026-07-13") } }] },
    { name: "not reported, the second day is over", dates: { asOf: "2026-07-13" }, addict, postRehab: [finished], findings: [{ ...at, message: "none", params: clock }] },
    { name: "a dash for the report", dates, addict, postRehab: [{ ...finished, reportedOn: "-" }], findings: [{ ...at, message: "none", params: clock }] },
    {
      name: "finished on the first day of the new law, typed as text",
      dates,
      addict,
      postRehab: [{ ...finished, completedForm: "", completedOn: "01/7/2026", reportedOn: "4/7/2026" }],
      findings: [{ ...at, message: "late", params: { ...clock, completedOn: "2026-07-01" as LocalDate, due: "2026-07-03" as LocalDate, reportedOn: written("2026-07-04") } }],
    },
    { name: "the position names a private centre, in capitals", dates, addict: [{ personalId, position: "CƠ SỞ CAI NGHIỆN TƯ NHÂN".normalize("NFD") }], postRehab: [late], findings: [{ ...at, message: "late", params: { ...clock, reportedOn: written("2026-07-13") } }] },
    { name: "a month alone, all of it too late", dates: { asOf: "2026-08-20" }, addict, postRehab: [{ ...finished, reportedOn: "08/2026" }], findings: [{ ...at, message: "late", params: { ...clock, reportedOn: { year: 2026, month: 8, date: null } } }] },
  ],
  notRun: [
    { name: "no addict list", dates, postRehab: [late], notRun: [{ rule: "postRehab/private-centre-report-late", reason: "missing-register", column: "addict" }] },
    {
      name: "the addict list tells neither place nor position",
      dates,
      addict: [{ personalId }],
      postRehab: [late],
      without: { addict: ["rehabPlace", "position"] },
      notRun: [{ rule: "postRehab/private-centre-report-late", reason: "missing-column", column: "rehabPlace" }],
    },
    { name: "no column for the report", dates, addict, postRehab: [finished], without: { postRehab: ["reportedOn"] }, notRun: [{ rule: "postRehab/private-centre-report-late", reason: "missing-column", column: "reportedOn" }] },
    { name: "no column for the completion", dates, addict, postRehab: [{ personalId }], without: { postRehab: ["completedOn"] }, notRun: [{ rule: "postRehab/private-centre-report-late", reason: "missing-column", column: "completedOn" }] },
  ],
});
