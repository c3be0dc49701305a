import rule from "../../../../src/core/rules/incident/growingOrProducing";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "possession", incident: [{ act: "Tàng trữ" }] },
    { name: "trade", incident: [{ act: "Mua bán trái phép chất ma túy" }] },
    { name: "use", incident: [{ act: "SDTP" }] },
    { name: "blank", incident: [{ act: "" }] },
    { name: "a word nobody knows", incident: [{ act: "nuôi trồng thủy sản" }] },
  ],
  invalid: [
    { name: "growing", incident: [{ act: "Trồng cây" }], findings: [{ row: 1, column: "act", message: "growing", params: { act: "Trồng cây" } }] },
    { name: "growing, longer words, decomposed letters", incident: [{ act: "Trồng cây thuốc phiện".normalize("NFD") }], findings: [{ row: 1, column: "act", message: "growing", params: { act: "Trồng cây thuốc phiện" } }] },
    { name: "producing", incident: [{ act: "Sản xuất" }], findings: [{ row: 1, column: "act", message: "producing", params: { act: "Sản xuất" } }] },
    { name: "whatever the seriousness and however long ago", incident: [{ act: "Tàng trữ" }, { act: "Trồng cần sa", seriousness: "Không phải tội phạm", occurredOn: "01/03/2020" }], findings: [{ row: 2, column: "act", message: "growing", params: { act: "Trồng cần sa" } }] },
    { name: "settled long ago", incident: [{ act: "SẢN XUẤT", resolution: "Đã xét xử" }], findings: [{ row: 1, column: "act", message: "producing", params: { act: "SẢN XUẤT" } }] },
  ],
  notRun: [
    { name: "no column for the act", incident: [{}], without: { incident: ["act"] }, notRun: [{ rule: "incident/growing-or-producing", reason: "missing-column", column: "act" }] },
  ],
});
