import rule from "../../../../src/core/rules/user/foundAddicted";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const stillListed = { row: 1, column: "ending", message: "stillListed", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "being managed", user: [{ ending: "Đang quản lý" }] },
    { name: "taken off the list on the as-of date", user: [{ ending: "Dừng: xác định nghiện", removedOn: day("20/12/2025") }] },
    { name: "taken off the list this month last year", user: [{ ending: "Xác định nghiện", removedOn: "12/2024" }] },
    { name: "stopped for another reason, or for none given", user: [{ ending: "Dừng: án tù" }, { ending: "Dừng" }] },
    { name: "blank, dash, unknown word, broken formula", user: [{}, { ending: "-" }, { ending: "nghiện?" }, { ending: "#N/A" }] },
  ],
  invalid: [
    { name: "no day of removal", user: [{ ending: "Dừng: xác định nghiện" }], findings: [stillListed] },
    { name: "other spelling, decomposed letters", user: [{ ending: "đã  xác định nghiện".normalize("NFD") }], findings: [stillListed] },
    { name: "with the number of the form", user: [{ ending: "Dừng (Mẫu 09): xác định nghiện" }], findings: [stillListed] },
    { name: "to be removed tomorrow", user: [{ ending: "Xác định nghiện", removedOn: day("21/12/2025") }], findings: [stillListed] },
    { name: "removed in a month that is not over", user: [{ ending: "Xác định nghiện", removedOn: "12/2025" }], findings: [stillListed] },
    { name: "a reason without a day", user: [{ ending: "Được xác định là người nghiện", removalReason: "Xác định nghiện" }], findings: [stillListed] },
    { name: "under the new law", dates: { asOf: "2026-07-01" }, user: [{ ending: "Xác định nghiện" }], findings: [stillListed] },
  ],
  notRun: [
    { name: "no column for the end", user: [{}], without: { user: ["ending"] }, notRun: [{ rule: "user/found-addicted", reason: "missing-column", column: "ending" }] },
  ],
});
