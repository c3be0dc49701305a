import rule from "../../../../src/core/rules/user/noManager";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const none = (row = 1) => ({ row, column: "manager", message: "none", params: {} }) as const;

testRule(rule, {
  valid: [
    { name: "a helper", user: [{ manager: "Ông Vi Văn Chóm, Trưởng bản" }] },
    { name: "a group alone", user: [{ manager: "Tổ quản lý số 2" }] },
    { name: "a broken formula", user: [{ manager: "#REF!" }] },
    { name: "stopped, moved away", user: [{ ending: "Dừng quản lý" }, { ending: "Chuyển đi" }] },
    { name: "left the list", user: [{ manager: "", removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "blank", user: [{ manager: "" }], findings: [none()] },
    { name: "a dash and dots", user: [{ manager: "-" }, { manager: "………" }], findings: [none(), none(2)] },
    { name: "not yet appointed, decomposed letters", user: [{ manager: "Chưa phân công".normalize("NFD") }], findings: [none()] },
    { name: "blank while managed", user: [{ manager: " ", ending: "Đang quản lý" }], findings: [none()] },
    { name: "blank, a word nobody knows as the end", user: [{ manager: "", ending: "bình thường" }], findings: [none()] },
    { name: "the removal lies after the as-of date", user: [{ manager: "Không", removedOn: day("21/12/2025") }], findings: [none()] },
  ],
  notRun: [
    { name: "no column for the group or helper", user: [{}], without: { user: ["manager"] }, notRun: [{ rule: "user/no-manager", reason: "missing-column", column: "manager" }] },
  ],
});
