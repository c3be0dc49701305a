import rule from "../../../../src/core/rules/incident/sourceNotTraced";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "sourceTraced" } as const;
const notDone = (sourceTraced: string) => ({ ...at, message: "notDone", params: { sourceTraced } }) as const;
const blank = { ...at, message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "traced", incident: [{ act: "Tàng trữ", sourceTraced: "Đã mở rộng" }] },
    { name: "not concerned", incident: [{ act: "Tàng trữ", sourceTraced: "Không thuộc diện" }] },
    { name: "another act", incident: [{ act: "Mua bán", sourceTraced: "Chưa" }, { act: "Sử dụng trái phép", sourceTraced: "" }] },
    { name: "act blank or unknown", incident: [{ act: "", sourceTraced: "Chưa" }, { act: "cất giấu", sourceTraced: "Chưa" }] },
    { name: "a word nobody knows, an error value", incident: [{ act: "Tàng trữ", sourceTraced: "đang làm" }, { act: "Tàng trữ", sourceTraced: "#N/A" }] },
  ],
  invalid: [
    { name: "not yet", incident: [{ act: "Tàng trữ", sourceTraced: "Chưa" }], findings: [notDone("Chưa")] },
    { name: "not at all, decomposed letters", incident: [{ act: "Tàng trữ trái phép chất ma túy".normalize("NFD"), sourceTraced: "Không mở rộng".normalize("NFD") }], findings: [notDone("Không mở rộng")] },
    { name: "blank", incident: [{ act: "Tàng trữ" }], findings: [blank] },
    { name: "a dash, tried long ago", incident: [{ act: "TÀNG TRỮ", sourceTraced: "–", resolution: "Đã xét xử" }], findings: [blank] },
    { name: "the third of three", incident: [{ act: "Tàng trữ", sourceTraced: "x" }, { act: "Vận chuyển" }, { act: "Tàng trữ", sourceTraced: "Chưa truy nguồn" }], findings: [{ ...notDone("Chưa truy nguồn"), row: 3 }] },
  ],
  notRun: [
    { name: "no column for the act", incident: [{ sourceTraced: "Chưa" }], without: { incident: ["act"] }, notRun: [{ rule: "incident/source-not-traced", reason: "missing-column", column: "act" }] },
    { name: "no column for the source", incident: [{ act: "Tàng trữ" }], without: { incident: ["sourceTraced"] }, notRun: [{ rule: "incident/source-not-traced", reason: "missing-column", column: "sourceTraced" }] },
  ],
});
