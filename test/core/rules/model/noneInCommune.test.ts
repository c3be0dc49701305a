import rule from "../../../../src/core/rules/model/noneInCommune";
import { testRule } from "../../../support/ruleTester";

const sheet = { row: null, column: null } as const;
const commune = { level: "Xã", rating: "Hoạt động hiệu quả" };

testRule(rule, {
  valid: [
    { name: "one at commune level", model: [commune] },
    { name: "weak, but at work", model: [{ ...commune, rating: "Kém hiệu quả" }] },
    { name: "rating blank", model: [{ ...commune, rating: "" }] },
    { name: "level in words nobody knows", model: [{ ...commune, level: "liên thôn" }] },
    { name: "one stopped, one at work, decomposed letters", model: [{ ...commune, rating: "Đã dừng" }, { ...commune, level: "Cấp xã".normalize("NFD") }] },
  ],
  invalid: [
    { name: "headings only", model: [], findings: [{ ...sheet, message: "noRows", params: {} }] },
    { name: "below commune level only", model: [{ ...commune, level: "Khu dân cư" }, { ...commune, level: "Trường học" }], findings: [{ ...sheet, message: "noneActive", params: { rows: 2 } }] },
    { name: "the commune's was stopped", model: [{ ...commune, rating: "Đã dừng" }], findings: [{ ...sheet, message: "noneActive", params: { rows: 1 } }] },
    { name: "level blank", model: [{ ...commune, level: "" }], findings: [{ ...sheet, message: "noneActive", params: { rows: 1 } }] },
    { name: "stopped, decomposed letters", model: [{ level: "Dòng họ" }, { level: "Toàn xã", rating: "Dừng hoạt động".normalize("NFD") }], findings: [{ ...sheet, message: "noneActive", params: { rows: 2 } }] },
  ],
  notRun: [
    { name: "no column for the level", model: [{ rating: "Tốt" }], without: { model: ["level"] }, notRun: [{ rule: "model/none-in-commune", reason: "missing-column", column: "level" }] },
    { name: "no list of models", incident: [], notRun: [{ rule: "model/none-in-commune", reason: "missing-register", column: "model" }] },
  ],
});
