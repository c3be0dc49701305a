import rule from "../../../../src/core/rules/person/unstableWithoutReason";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const unstable = { residenceStatus: "Không có nơi cư trú ổn định" };
const at = { row: 1, column: "residenceStatus", message: "unexplained", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a stable residence, or none said", addict: [{ residenceStatus: "Có nơi cư trú ổn định" }, { residenceStatus: "" }, { residenceStatus: "-" }] },
    { name: "a remark, whatever it says", user: [{ ...unstable, note: "Đi khỏi nơi đăng ký, không rõ đang ở đâu" }, { ...unstable, note: "#REF!" }] },
    { name: "the reason in brackets behind the status", suspect: [{ residenceStatus: "Không ổn định (đăng ký thường trú nhưng không ở)" }] },
    { name: "an addict who is away, whereabouts unknown", addict: [{ ...unstable, position: "Vắng mặt, không rõ nơi ở" }] },
    { name: "a status nobody knows, or an error value", postRehab: [{ residenceStatus: "Lang thang" }, { residenceStatus: "#N/A" }] },
    { name: "no longer on the list", exPrisoner: [{ ...unstable, removedOn: day("20/12/2025") }] },
  ],
  invalid: [
    { name: "no remark", addict: [unstable], findings: [{ ...at, rule: "addict/unstable-without-reason" }] },
    { name: "a dash for a remark", user: [{ ...unstable, note: "-" }], findings: [{ ...at, rule: "user/unstable-without-reason" }] },
    { name: "the short answer under the heading", suspect: [{ residenceStatus: "Không" }], findings: [{ ...at, rule: "suspect/unstable-without-reason" }] },
    { name: "in capitals, taken apart; dots for a remark", postRehab: [{ residenceStatus: "KHÔNG ỔN ĐỊNH".normalize("NFD"), note: "…." }, { ...unstable, note: "Không rõ nơi ở" }], findings: [{ ...at, rule: "postRehab/unstable-without-reason" }] },
    { name: "an addict in the community; leaves the list after the as-of date", addict: [{ ...unstable, position: "Ngoài cộng đồng", removedOn: day("21/12/2025") }], findings: [{ ...at, rule: "addict/unstable-without-reason" }] },
    { name: "a former prisoner, the second of two", exPrisoner: [{ residenceStatus: "Ổn định" }, unstable], findings: [{ ...at, row: 2, rule: "exPrisoner/unstable-without-reason" }] },
  ],
  notRun: [
    { name: "no column for the status", addict: [{}], without: { addict: ["residenceStatus"] }, notRun: [{ rule: "addict/unstable-without-reason", reason: "missing-column", column: "residenceStatus" }] },
    { name: "no room for a reason", user: [unstable], without: { user: ["note"] }, notRun: [{ rule: "user/unstable-without-reason", reason: "missing-column", column: "note" }] },
  ],
});
