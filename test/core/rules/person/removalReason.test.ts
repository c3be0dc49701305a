import rule from "../../../../src/core/rules/person/removalReason";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const [before, after] = [day("30/06/2026"), day("01/07/2026")];
const [oldLaw, newLaw] = [written("2026-06-30"), written("2026-07-01")];
const dates = { asOf: "2026-12-31" };
const at = { row: 1, column: "removalReason" } as const;

testRule(rule, {
  valid: [
    {
      name: "addicts under the old law",
      dates,
      addict: ["Hoàn thành quản lý sau cai, không phát hiện sử dụng", "Chấp hành án phạt tù", "Chuyển nơi cư trú", "Chết/mất tích"].map((removalReason) => ({ removedOn: before, removalReason })),
    },
    {
      name: "addicts under the new law",
      dates,
      addict: ["Hoàn thành cai nghiện tự nguyện", "Đưa vào cơ sở cai nghiện bắt buộc", "Đi tù", "Chuyển đi", "Mất tích"].map((removalReason) => ({ removedOn: after, removalReason })),
    },
    {
      name: "users under either law",
      dates,
      user: [
        { removedOn: before, removalReason: "GDTX" },
        ...["Hết thời hạn quản lý", "Xác định nghiện", "Đưa vào trường giáo dưỡng", "Án tù", "Chuyển đi", "Đã chết"].flatMap((removalReason) => [{ removedOn: before, removalReason }, { removedOn: after, removalReason }]),
      ],
    },
    { name: "users: by the way the management ended", user: [{ removedOn: "01/10/2025", ending: "Dừng: GDTX" }, { removedOn: "01/10/2025", ending: "Dừng" }, { removedOn: "01/10/2025", ending: "lạ" }] },
    { name: "post-rehabilitation, by reason or result", postRehab: [{ removedOn: "01/10/2025", removalReason: "Hoàn thành quản lý sau cai" }, { removedOn: "01/10/2025", removalReason: "Hết thời hạn quản lý" }, { removedOn: "01/10/2025", outcome: "Tái nghiện" }] },
    { name: "a named case that goes on", addict: [{ removedOn: "01/10/2025", removalReason: "Chuyển đi xã Tam Chung" }, { removedOn: "01/10/2025", removalReason: "Chết (tai nạn)" }] },
    { name: "a year in which the law changed: what either law names", dates, addict: [{ removedOn: 2026, removalReason: "Hoàn thành cai nghiện tự nguyện" }, { removedOn: 2026, removalReason: "Hoàn thành quản lý sau cai" }] },
    { name: "no day, no reason, or an error value", addict: [{ removalReason: "Khác" }, { removedOn: "01/10/2025" }, { removedOn: "01/10/2025", removalReason: "#N/A" }, { removedOn: "tháng trước", removalReason: "Khác" }] },
  ],
  invalid: [
    {
      name: "addicts: the end of rehabilitation on the last day of the old law",
      dates,
      addict: [{ removedOn: before, removalReason: "Hoàn thành cai nghiện tự nguyện" }],
      findings: [{ ...at, rule: "addict/removal-reason", message: "notNamed", params: { reason: "rehabCompleted", removedOn: oldLaw } }],
    },
    {
      name: "addicts: the end of the management on the first day of the new law",
      dates,
      addict: [{ removedOn: after, removalReason: "Hoàn thành quản lý sau cai" }],
      findings: [{ ...at, rule: "addict/removal-reason", message: "notNamed", params: { reason: "postRehabCompleted", removedOn: newLaw } }],
    },
    {
      name: "addicts: sent to a centre under the old law, in a month",
      addict: [{ removedOn: "10/2025", removalReason: "Đưa vào cơ sở cai nghiện bắt buộc" }],
      findings: [{ ...at, rule: "addict/removal-reason", message: "notNamed", params: { reason: "sentToCentre", removedOn: { year: 2025, month: 10, date: null } } }],
    },
    {
      name: "users: education in the commune under the new law, by reason and by ending",
      dates,
      user: [{ removedOn: after, removalReason: "GDTX" }, { removedOn: after, ending: "Dừng: GDTX" }],
      findings: [
        { ...at, rule: "user/removal-reason", message: "notNamed", params: { reason: "communeEducation", removedOn: newLaw } },
        { ...at, row: 2, column: "ending", rule: "user/removal-reason", message: "notNamed", params: { reason: "communeEducation", removedOn: newLaw } },
      ],
    },
    { name: "words of no case", addict: [{ removedOn: "01/10/2025", removalReason: "Tiến bộ" }, { removedOn: "01/10/2025", removalReason: "Khác" }], findings: [{ ...at, rule: "addict/removal-reason", message: "unknown", params: {} }, { ...at, row: 2, rule: "addict/removal-reason", message: "unknown", params: {} }] },
    { name: "users: a suspension is no removal", user: [{ removedOn: "01/10/2025", ending: "Tạm đình chỉ" }], findings: [{ ...at, column: "ending", rule: "user/removal-reason", message: "unknown", params: {} }] },
    { name: "post-rehabilitation: new use is no removal", postRehab: [{ removedOn: "01/10/2025", outcome: "Tái sử dụng" }], findings: [{ ...at, column: "outcome", rule: "postRehab/removal-reason", message: "unknown", params: {} }] },
    { name: "a case of the other law that goes on", addict: [{ removedOn: "01/10/2025", removalReason: "Hoàn thành cai nghiện tự nguyện tại gia đình" }], findings: [{ ...at, rule: "addict/removal-reason", message: "unknown", params: {} }] },
  ],
  notRun: [
    { name: "no column for the day", addict: [{ removalReason: "Khác" }], without: { addict: ["removedOn"] }, notRun: [{ rule: "addict/removal-reason", reason: "missing-column", column: "removedOn" }] },
    { name: "no column for the reason", addict: [{ removedOn: "01/10/2025" }], without: { addict: ["removalReason"] }, notRun: [{ rule: "addict/removal-reason", reason: "missing-column", column: "removalReason" }] },
    { name: "neither reason nor result", postRehab: [{ removedOn: "01/10/2025" }], without: { postRehab: ["removalReason", "outcome"] }, notRun: [{ rule: "postRehab/removal-reason", reason: "missing-column", column: "removalReason" }] },
  ],
});
