import rule from "../../../../src/core/rules/user/custodyNotSuspended";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const dates = { asOf: "2026-07-01" };
const held = { ending: "Đang quản lý", note: "Bị tạm giam từ 20/6/2026" };
const notSuspended = { row: 1, column: "ending", message: "notSuspended", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "the day before the new law", dates: { asOf: "2026-06-30" }, user: [held] },
    { name: "suspended", dates, user: [{ ...held, ending: "Tạm đình chỉ" }, { ...held, ending: "Tạm đình chỉ do bị tạm giam" }] },
    { name: "sentenced or moved away", dates, user: [{ ...held, ending: "Dừng: án tù" }, { ...held, ending: "Chuyển đi" }] },
    { name: "left the list", dates, user: [{ ...held, removedOn: day("30/06/2026") }] },
    { name: "custody of a motorbike, custody denied", dates, user: [{ note: "Đã tạm giữ xe máy" }, { note: "Không bị tạm giữ" }] },
    { name: "custody that is over", dates, user: [{ note: "Tạm giữ 03 ngày, đã được trả tự do" }, { note: "Hết thời hạn tạm giam, đã về địa phương" }] },
    { name: "nothing about custody, a broken formula", dates, user: [{ note: "Đi làm ăn xa" }, {}, { note: "#N/A", ending: "#N/A" }] },
  ],
  invalid: [
    { name: "the note speaks of detention", dates, user: [held], findings: [notSuspended] },
    { name: "nothing written about the end, decomposed letters", dates, user: [{ note: "đang bị TẠM GIỮ hình sự".normalize("NFD") }], findings: [notSuspended] },
    { name: "the end itself speaks of it", dates, user: [{ ending: "Bị bắt, tạm giam 05/7/2026" }], findings: [notSuspended] },
    { name: "a reason without a day of removal", dates, user: [{ ending: "-", removalReason: "Trại tạm giam" }], findings: [notSuspended] },
    { name: "the motorbike too, but first the rider", dates, user: [{ note: "Tạm giam; tạm giữ xe máy" }], findings: [notSuspended] },
    { name: "to be removed tomorrow", dates, user: [{ ...held, removedOn: day("02/07/2026") }], findings: [notSuspended] },
  ],
  notRun: [
    { name: "no column for the end", dates, user: [{ note: held.note }], without: { user: ["ending"] }, notRun: [{ rule: "user/custody-not-suspended", reason: "missing-column", column: "ending" }] },
    {
      name: "no column that could speak of custody",
      dates,
      user: [{ ending: held.ending }],
      without: { user: ["note", "removalReason"] },
      notRun: [{ rule: "user/custody-not-suspended", reason: "missing-column", column: "note" }],
    },
  ],
});
