import rule from "../../../../src/core/rules/person/removalIncomplete";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const on = day("10/09/2025");
const at = { row: 1, column: "removedOn", message: "noReason", params: { removedOn: written("2025-09-10") } } as const;
const undated = { row: 1, column: "removalReason", message: "noDate", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both or neither", addict: [{ removedOn: on, removalReason: "Chuyển nơi cư trú" }, {}, { removedOn: "-", removalReason: "..." }] },
    { name: "a reason of which the law knows nothing is another rule's matter", exPrisoner: [{ removedOn: on, removalReason: "Tiến bộ" }] },
    { name: "words that are no reason, and words for a newcomer", addict: [{ removalReason: "Không" }, { removalReason: "Chưa" }, { removalReason: "Chuyển đến" }, { removalReason: "PHÁT HIỆN MỚI" }] },
    { name: "users: the way the management ended is the reason", user: [{ removedOn: on, ending: "Dừng: án tù" }, { removedOn: on, ending: "Dừng" }, { ending: "Đang quản lý" }, { ending: "Tạm đình chỉ" }, { ending: "lạ" }] },
    { name: "users: found addicted and still listed is another rule's matter", user: [{ ending: "Xác định nghiện" }] },
    { name: "post-rehabilitation: the result is the reason, and ends the matter by itself", postRehab: [{ removedOn: on, outcome: "Đã chấp hành xong" }, { outcome: "Chuyển đi" }] },
    { name: "a day or a reason that cannot be read", addict: [{ removedOn: "chuyển đi tháng trước" }, { removedOn: "#REF!", removalReason: "Chết" }, { removalReason: "#N/A" }] },
    { name: "no column for the reason, but one for the ending", user: [{ removedOn: on, ending: "Chuyển đi" }], without: { user: ["removalReason"] } },
  ],
  invalid: [
    { name: "a day without a reason", addict: [{ removedOn: on }], findings: [{ ...at, rule: "addict/removal-incomplete" }] },
    { name: "a day as text, with a dash or a word for none", exPrisoner: [{ removedOn: "10.9.2025", removalReason: "-" }, { removedOn: on, removalReason: "Chưa có" }], findings: [{ ...at, rule: "exPrisoner/removal-incomplete" }, { ...at, row: 2, rule: "exPrisoner/removal-incomplete" }] },
    { name: "a year alone is a day as far as it goes", postRehab: [{ removedOn: 2025, outcome: "Đang quản lý" }], findings: [{ ...at, rule: "postRehab/removal-incomplete", params: { removedOn: { year: 2025, month: null, date: null } } }] },
    { name: "users: a day while the management goes on", user: [{ removedOn: on, ending: "Đang quản lý" }], findings: [{ ...at, rule: "user/removal-incomplete" }] },
    { name: "a reason without a day", addict: [{ removalReason: "Chuyển nơi cư trú" }], findings: [{ ...undated, rule: "addict/removal-incomplete" }] },
    { name: "any other words, a dash for the day", exPrisoner: [{ removalReason: "Đi làm ăn xa", removedOn: "-" }], findings: [{ ...undated, rule: "exPrisoner/removal-incomplete" }] },
    { name: "post-rehabilitation: the reason in its own column asks for a day", postRehab: [{ removalReason: "Chết", outcome: "Chết" }], findings: [{ ...undated, rule: "postRehab/removal-incomplete" }] },
    {
      name: "users: the management ended on no day",
      user: [{ ending: "Chấm dứt (Mẫu 10): hết hạn không vi phạm" }, { ending: "Dừng" }],
      findings: [{ ...undated, column: "ending", rule: "user/removal-incomplete" }, { ...undated, row: 2, column: "ending", rule: "user/removal-incomplete" }],
    },
    {
      name: "removed after the change of law",
      dates: { asOf: "2026-08-01" },
      addict: [{ removedOn: day("15/07/2026") }],
      findings: [{ ...at, rule: "addict/removal-incomplete", params: { removedOn: written("2026-07-15") } }],
    },
  ],
  notRun: [
    { name: "no column for the day", addict: [{ removalReason: "Chết" }], without: { addict: ["removedOn"] }, notRun: [{ rule: "addict/removal-incomplete", reason: "missing-column", column: "removedOn" }] },
    { name: "no column for the reason", exPrisoner: [{ removedOn: on }], without: { exPrisoner: ["removalReason"] }, notRun: [{ rule: "exPrisoner/removal-incomplete", reason: "missing-column", column: "removalReason" }] },
    { name: "neither reason nor ending", user: [{ removedOn: on }], without: { user: ["removalReason", "ending"] }, notRun: [{ rule: "user/removal-incomplete", reason: "missing-column", column: "removalReason" }] },
  ],
});
