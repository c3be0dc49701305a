import rule from "../../../../src/core/rules/household/unsigned";
import { testRule } from "../../../support/ruleTester";

const here = { residence: "Đang cư trú (thường trú)" };

testRule(rule, {
  valid: [
    { name: "signed", household: [{ ...here, signed: "Đã ký" }] },
    { name: "signed, marked with a cross", household: [{ ...here, signed: "X" }] },
    { name: "away for long, or moved", household: [{ residence: "Đi vắng dài ngày", signed: "Chưa ký" }, { residence: "Đã chuyển đi" }] },
    { name: "residence blank or unknown", household: [{ signed: "Chưa ký" }, { residence: "hỏi lại", signed: "Chưa ký" }] },
    { name: "a word nobody knows", household: [{ ...here, signed: "đang xem xét" }] },
    { name: "headings only", household: [] },
  ],
  invalid: [
    { name: "not signed", household: [{ ...here, signed: "Chưa ký" }], findings: [{ row: 1, column: "signed", message: "unsigned", params: { signed: "Chưa ký" } }] },
    { name: "not signed, temporary residents, decomposed letters", household: [{ residence: "Tạm trú".normalize("NFD"), signed: "Chưa".normalize("NFD") }], findings: [{ row: 1, column: "signed", message: "unsigned", params: { signed: "Chưa" } }] },
    { name: "refused", household: [{ ...here, signed: "Từ chối" }], findings: [{ row: 1, column: "signed", message: "refused", params: { signed: "Từ chối" } }] },
    { name: "blank", household: [{ ...here, signed: "x" }, { ...here, signed: "" }], findings: [{ row: 2, column: "signed", message: "blank", params: {} }] },
    { name: "a dash", household: [{ ...here, signed: "-" }], findings: [{ row: 1, column: "signed", message: "blank", params: {} }] },
  ],
  notRun: [
    { name: "no column for the residence", household: [{ signed: "Chưa ký" }], without: { household: ["residence"] }, notRun: [{ rule: "household/unsigned", reason: "missing-column", column: "residence" }] },
    { name: "no column for the signature", household: [here], without: { household: ["signed"] }, notRun: [{ rule: "household/unsigned", reason: "missing-column", column: "signed" }] },
  ],
});
