import rule from "../../../../src/core/rules/addict/centreUnnamed";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const centre = { position: "Cơ sở cai nghiện bắt buộc" };
const unnamed = (position: string = centre.position) => ({ row: 1, column: "rehabPlace", message: "unnamed", params: { position } }) as const;

testRule(rule, {
  valid: [
    { name: "the centre is named", addict: [{ ...centre, rehabPlace: "Cơ sở cai nghiện ma túy số 1" }] },
    { name: "a decision by its number, by its day", addict: [{ ...centre, rehabDecisionNumber: "76/QĐ-TA" }, { ...centre, rehabDecisionOn: day("12/07/2025") }] },
    { name: "errors and an unreadable day are content", addict: [{ ...centre, rehabPlace: "#N/A" }, { ...centre, rehabDecisionNumber: "#REF!" }, { ...centre, rehabDecisionOn: "tháng 7" }] },
    { name: "elsewhere", addict: ["Ngoài cộng đồng", "Trại giam", "Tạm giam", "Trường giáo dưỡng", "Vắng mặt", "", "khác"].map((position) => ({ position })) },
    { name: "left the list", addict: [{ ...centre, removedOn: day("20/12/2025") }] },
    { name: "named, in a sheet without decisions", addict: [{ ...centre, rehabPlace: "Cơ sở số 2" }], without: { addict: ["rehabDecisionNumber", "rehabDecisionOn"] } },
  ],
  invalid: [
    { name: "all blank", addict: [centre], findings: [unnamed()] },
    { name: "dashes, a private centre", addict: [{ position: "Cơ sở cai nghiện tư nhân", rehabPlace: "-", rehabDecisionNumber: "-", rehabDecisionOn: "-" }], findings: [unnamed("Cơ sở cai nghiện tư nhân")] },
    { name: "a word for not known", addict: [{ position: "CNBB", rehabPlace: "Chưa rõ" }], findings: [unnamed("CNBB")] },
    { name: "decomposed letters, a no-break space", addict: [{ position: "Trung tâm cai nghiện bắt buộc".normalize("NFD"), rehabPlace: "\u00A0" }], findings: [unnamed("Trung tâm cai nghiện bắt buộc")] },
    { name: "blank, in a sheet without decisions", addict: [{ ...centre, rehabPlace: "" }], without: { addict: ["rehabDecisionNumber", "rehabDecisionOn"] }, findings: [unnamed()] },
    { name: "under the new law, leaves the list tomorrow", dates: { asOf: "2026-07-01" }, addict: [{ ...centre, removedOn: day("02/07/2026") }], findings: [unnamed()] },
  ],
  notRun: [
    { name: "no column for the position", addict: [{}], without: { addict: ["position"] }, notRun: [{ rule: "addict/centre-unnamed", reason: "missing-column", column: "position" }] },
    { name: "no column for centre or decision", addict: [centre], without: { addict: ["rehabPlace", "rehabDecisionNumber", "rehabDecisionOn"] }, notRun: [{ rule: "addict/centre-unnamed", reason: "missing-column", column: "rehabPlace" }] },
  ],
});
