import rule from "../../../../src/core/rules/addict/noRehab";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "home rehabilitation", addict: [{ rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" }] },
    { name: "methadone by its short name", addict: [{ rehabForm: "MMT" }] },
    { name: "a term that ran out is another rule's matter", addict: [{ rehabForm: "Cai bắt buộc", rehabTo: "01/01/2025" }] },
    { name: "a compulsory file being prepared is not 'none'", addict: [{ rehabForm: "Đang lập hồ sơ đưa đi cai bắt buộc" }] },
    { name: "left the list", addict: [{ rehabForm: "", removedOn: "20/12/2025" }] },
    { name: "a word nobody knows", addict: [{ rehabForm: "khác" }] },
  ],
  invalid: [
    { name: "takes no part", addict: [{ rehabForm: "Chưa tham gia" }], findings: [{ row: 1, column: "rehabForm", message: "none", params: { form: "Chưa tham gia" } }] },
    { name: "takes no part, decomposed letters", addict: [{ rehabForm: "Chưa cai".normalize("NFD") }], findings: [{ row: 1, column: "rehabForm", message: "none", params: { form: "Chưa cai" } }] },
    { name: "blank", addict: [{ rehabForm: "MMT" }, { rehabForm: "" }], findings: [{ row: 2, column: "rehabForm", message: "blank", params: {} }] },
    { name: "a dash", addict: [{ rehabForm: "-" }], findings: [{ row: 1, column: "rehabForm", message: "blank", params: {} }] },
    { name: "wherever the person is", addict: [{ rehabForm: "Không", position: "Trại giam" }], findings: [{ row: 1, column: "rehabForm", message: "none", params: { form: "Không" } }] },
  ],
  notRun: [
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/no-rehab", reason: "missing-column", column: "rehabForm" }] },
  ],
});
