import rule from "../../../../src/core/rules/incident/wantedHiding";
import { testRule } from "../../../support/ruleTester";

const hiding = (wantedHiding: string) => ({ row: 1, column: "wantedHiding", message: "hiding", params: { wantedHiding } }) as const;

testRule(rule, {
  valid: [
    { name: "no", incident: [{ wantedHiding: "Không" }] },
    { name: "a zero", incident: [{ wantedHiding: 0 }] },
    { name: "blank", incident: [{ wantedHiding: "" }] },
    { name: "a dash", incident: [{ wantedHiding: "-" }] },
    { name: "a word nobody knows, an error value", incident: [{ wantedHiding: "đã bắt" }, { wantedHiding: "#N/A" }] },
  ],
  invalid: [
    { name: "yes", incident: [{ wantedHiding: "Có" }], findings: [hiding("Có")] },
    { name: "a cross", incident: [{ wantedHiding: "x" }], findings: [hiding("x")] },
    { name: "decomposed letters, a no-break space", incident: [{ wantedHiding: "CÓ\u00a0".normalize("NFD") }], findings: [hiding("CÓ")] },
    { name: "the case was tried long ago", incident: [{ wantedHiding: "Có", resolution: "Đã xét xử", resolvedOn: "05/03/2025" }], findings: [hiding("Có")] },
    { name: "before the national criteria came into force", dates: { asOf: "2025-06-30" }, incident: [{ wantedHiding: "Không" }, { wantedHiding: "Có" }], findings: [{ ...hiding("Có"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for it", incident: [{}], without: { incident: ["wantedHiding"] }, notRun: [{ rule: "incident/wanted-hiding", reason: "missing-column", column: "wantedHiding" }] },
  ],
});
