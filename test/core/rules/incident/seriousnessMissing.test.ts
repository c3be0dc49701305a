import rule from "../../../../src/core/rules/incident/seriousnessMissing";
import { testRule } from "../../../support/ruleTester";

const blank = (kind: string) => ({ row: 1, column: "seriousness", message: "blank", params: { kind } }) as const;

testRule(rule, {
  valid: [
    { name: "given", incident: [{ incidentKind: "Vụ án hình sự", seriousness: "Ít nghiêm trọng" }] },
    { name: "no crime after all", incident: [{ incidentKind: "Vụ án hình sự", seriousness: "Không phải tội phạm" }] },
    { name: "other kinds need none", incident: [{ incidentKind: "Vi phạm hành chính" }, { incidentKind: "Tin báo đang xác minh" }, { incidentKind: "Ngáo đá" }] },
    { name: "kind blank or unknown", incident: [{ incidentKind: "" }, { incidentKind: "vụ khác" }] },
    { name: "a word nobody knows, an error value", incident: [{ incidentKind: "Vụ án hình sự", seriousness: "nặng" }, { incidentKind: "Vụ án hình sự", seriousness: "#N/A" }] },
  ],
  invalid: [
    { name: "blank", incident: [{ incidentKind: "Vụ án hình sự" }], findings: [blank("Vụ án hình sự")] },
    { name: "a dash", incident: [{ incidentKind: "Vụ án", seriousness: "-" }], findings: [blank("Vụ án")] },
    { name: "decomposed letters, a no-break space", incident: [{ incidentKind: "Hình sự".normalize("NFD"), seriousness: "\u00a0" }], findings: [blank("Hình sự")] },
    { name: "tried long ago", incident: [{ incidentKind: "VỤ ÁN HÌNH SỰ", resolution: "Đã xét xử", resolvedOn: "05/03/2020" }], findings: [blank("VỤ ÁN HÌNH SỰ")] },
    { name: "the second of two", incident: [{ incidentKind: "Vi phạm hành chính" }, { incidentKind: "Vụ án hình sự", seriousness: ".." }, { incidentKind: "Vụ án hình sự", seriousness: "Nghiêm trọng" }], findings: [{ ...blank("Vụ án hình sự"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for the kind", incident: [{}], without: { incident: ["incidentKind"] }, notRun: [{ rule: "incident/seriousness-missing", reason: "missing-column", column: "incidentKind" }] },
    { name: "no column for the seriousness", incident: [{ incidentKind: "Vụ án hình sự" }], without: { incident: ["seriousness"] }, notRun: [{ rule: "incident/seriousness-missing", reason: "missing-column", column: "seriousness" }] },
  ],
});
