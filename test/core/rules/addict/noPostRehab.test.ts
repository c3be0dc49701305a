import rule from "../../../../src/core/rules/addict/noPostRehab";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const person = { fullName: "Vi Văn Thử", personalId: "038095001234" };
const other = { fullName: "Vi Văn Khác", personalId: "038095001235" };
const finished = { ...person, rehabResult: "Hoàn thành" };
const found = (message: "notListed" | "managementOver" | "leftList") => ({ row: 1, column: "rehabResult", message, params: {} }) as const;

testRule(rule, {
  valid: [
    { name: "under management, found by number", addict: [finished], postRehab: [{ ...person, fullName: "VI VĂN THỬ", outcome: "Đang quản lý" }] },
    { name: "under management, found by name and birth", addict: [{ ...finished, personalId: "", birth: 1995 }], postRehab: [{ fullName: "Vi Văn Thử", birth: 1995 }] },
    { name: "relapsed under management: still on that list", addict: [finished], postRehab: [{ ...person, outcome: "Tái sử dụng" }] },
    { name: "a reason that lies in the law, without its day", addict: ["Chuyển đi", "Chết", "Chấp hành án tù", "Cai nghiện bắt buộc", "Hoàn thành quản lý sau cai"].map((removalReason) => ({ ...finished, removalReason })), postRehab: [] },
    { name: "a reason that could not be read, an error", addict: ["xem sổ", "#N/A"].map((removalReason) => ({ ...finished, removalReason })), postRehab: [] },
    { name: "finished before the last day: on that day it is another matter", addict: [{ ...finished, rehabTo: day("21/12/2025") }, { ...finished, rehabTo: "12/2025" }], postRehab: [] },
    { name: "not finished", addict: ["Đang cai", "Không đạt", "Bỏ dở", "", "-", "sắp xong", "#N/A"].map((rehabResult) => ({ ...person, rehabResult })), postRehab: [] },
    { name: "removed as finished, management over", addict: [{ ...finished, removedOn: day("01/12/2025"), removalReason: "Hoàn thành cai nghiện" }], postRehab: [{ ...person, outcome: "Đã chấp hành xong" }] },
    { name: "removed without a reason: another rule's matter", addict: [{ ...finished, removedOn: day("01/12/2025") }], postRehab: [] },
  ],
  invalid: [
    { name: "nobody in the other list", addict: [finished], postRehab: [], findings: [found("notListed")] },
    { name: "only others there, ended today, by another word", addict: [{ ...person, rehabResult: "Đạt", rehabTo: day("20/12/2025") }], postRehab: [other], findings: [found("notListed")] },
    { name: "management over, still on this list", addict: [finished], postRehab: [{ ...person, outcome: "Đã chấp hành xong" }], findings: [found("managementOver")] },
    { name: "management over by its removal date", addict: [{ ...finished, rehabTo: "11/2025" }], postRehab: [{ ...person, removedOn: day("01/12/2025") }], findings: [found("managementOver")] },
    { name: "removed as finished, not in the other list", addict: [{ ...finished, removedOn: day("01/12/2025"), removalReason: "Hoàn thành cai nghiện" }], postRehab: [other], findings: [found("leftList")] },
    {
      name: "the same under the law of 01/7/2026, where this is a lawful reason to leave this list",
      dates: { asOf: "2026-12-20" },
      addict: [{ ...finished, rehabTo: day("05/07/2026"), removedOn: day("06/07/2026"), removalReason: "Hoàn thành cai nghiện" }],
      postRehab: [],
      findings: [found("leftList")],
    },
    { name: "the reason that it is finished, without a day", addict: [{ ...finished, removalReason: "Hoàn thành cai nghiện" }], postRehab: [], findings: [found("notListed")] },
    { name: "another reason, a dash for the day, no column for the last day", addict: [{ ...finished, removalReason: "Khác", removedOn: "-" }], postRehab: [], without: { addict: ["rehabTo"] }, findings: [found("notListed")] },
  ],
  notRun: [
    { name: "no post-rehabilitation list", addict: [finished], notRun: [{ rule: "addict/no-post-rehab", reason: "missing-register", column: "postRehab" }] },
    { name: "no column for the result", addict: [person], postRehab: [], without: { addict: ["rehabResult"] }, notRun: [{ rule: "addict/no-post-rehab", reason: "missing-column", column: "rehabResult" }] },
    { name: "no reason of removal: nothing found is no pass", addict: [{ ...finished, removedOn: day("01/12/2025") }], postRehab: [], without: { addict: ["removalReason"] }, notRun: [] },
  ],
});
