import rule from "../../../../src/core/rules/postRehab/noSupport";
import { testRule } from "../../../support/ruleTester";

const blank = { row: 1, column: "support", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "an entry", postRehab: [{ support: "Vay vốn" }] },
    { name: "several entries", postRehab: [{ support: "Tư vấn tâm lý, pháp lý; học nghề" }] },
    { name: "needs none", postRehab: [{ support: "Không có nhu cầu" }] },
    { name: "a broken formula", postRehab: [{ support: "#REF!" }] },
    { name: "left the list today, or completed", postRehab: [{ support: "", removedOn: "20/12/2025" }, { support: "", outcome: "Đã chấp hành xong" }] },
  ],
  invalid: [
    { name: "blank", postRehab: [{ support: "Học nghề" }, { support: "" }], findings: [{ ...blank, row: 2 }] },
    { name: "spaces", postRehab: [{ support: " \u00A0" }], findings: [blank] },
    { name: "a dash", postRehab: [{ support: "–" }], findings: [blank] },
    { name: "not yet", postRehab: [{ support: "CHƯA CÓ" }], findings: [{ ...blank, message: "none", params: { support: "CHƯA CÓ" } }] },
    { name: "a bare no, of someone who leaves tomorrow", postRehab: [{ support: "Không", removedOn: "21/12/2025" }], findings: [{ ...blank, message: "none", params: { support: "Không" } }] },
  ],
  notRun: [
    { name: "no column for support", postRehab: [{}], without: { postRehab: ["support"] }, notRun: [{ rule: "postRehab/no-support", reason: "missing-column", column: "support" }] },
  ],
});
