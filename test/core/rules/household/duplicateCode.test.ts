import rule from "../../../../src/core/rules/household/duplicateCode";
import { testRule } from "../../../support/ruleTester";

const at = { column: "householdCode" } as const;
const notRun = [{ rule: "household/duplicate-code", reason: "missing-column", column: "householdCode" }] as const;

testRule(rule, {
  valid: [
    { name: "codes that differ in one digit", household: [{ householdCode: "MT-00001" }, { householdCode: "MT-00011" }] },
    { name: "no code, a dash, words for none", household: [{ householdCode: "" }, { householdCode: "" }, { householdCode: "-" }, { householdCode: "-" }, { householdCode: "Chưa có" }, { householdCode: "chưa có" }] },
    { name: "error values", household: [{ householdCode: "#N/A" }, { householdCode: "#N/A" }] },
    { name: "numbering that begins again in each hamlet", household: [{ householdCode: 1, hamlet: "Bản Nà Pọng" }, { householdCode: 1, hamlet: "Thôn Tân Lập" }] },
    { name: "a code and a longer one", household: [{ householdCode: "NP-1" }, { householdCode: "NP-1a" }] },
    { name: "headings only", household: [] },
  ],
  invalid: [
    { name: "the same code in two hamlets", household: [{ householdCode: "MT-00108", hamlet: "Bản Nà Pọng" }, { householdCode: "MT-00109", hamlet: "Bản Nà Pọng" }, { householdCode: "MT-00108", hamlet: "Thôn Tân Lập" }], findings: [{ ...at, row: 3, message: "sameSheet", params: { code: "MT-00108", row: 2 } }] },
    { name: "written otherwise: case, spaces, strokes", household: [{ householdCode: "MT-00108" }, { householdCode: " mt 00108" }], findings: [{ ...at, row: 2, message: "sameSheet", params: { code: "mt 00108", row: 2 } }] },
    { name: "three times: each later row names the first", household: [{ householdCode: "A1" }, { householdCode: "A1" }, { householdCode: "A1" }], findings: [{ ...at, row: 2, message: "sameSheet", params: { code: "A1", row: 2 } }, { ...at, row: 3, message: "sameSheet", params: { code: "A1", row: 2 } }] },
    { name: "a short number twice in one hamlet, as number and as text", household: [{ householdCode: 12, hamlet: "Bản Nà Pọng" }, { householdCode: "12", hamlet: "bản Nà Pọng" }], findings: [{ ...at, row: 2, message: "sameSheet", params: { code: "12", row: 2 } }] },
    { name: "a long number in two hamlets", household: [{ householdCode: 1012, hamlet: "Bản Nà Pọng" }, { householdCode: 1012, hamlet: "Thôn Tân Lập" }], findings: [{ ...at, row: 2, message: "sameSheet", params: { code: "1012", row: 2 } }] },
    { name: "one of them moved away", household: [{ householdCode: "A1", residence: "Đã chuyển đi" }, { householdCode: "A1", residence: "Đang cư trú" }], findings: [{ ...at, row: 2, message: "sameSheet", params: { code: "A1", row: 2 } }] },
    { name: "on a second sheet", household: [{ householdCode: "A1" }], further: { household: [{ householdCode: "B1" }, { householdCode: "A1" }] }, findings: [{ ...at, row: 2, message: "otherSheet", params: { code: "A1", row: 2, sheet: "sổ theo dõi hộ gia đình ký cam kết" } }] },
  ],
  notRun: [{ name: "no column for the code", household: [{}], without: { household: ["householdCode"] }, notRun }],
});
