import rule from "../../../../src/core/rules/addict/prisonerListed";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const listed = (position: string) => ({ row: 1, column: "position", message: "listed", params: { position } }) as const;

testRule(rule, {
  valid: [
    { name: "removed on the as-of date", addict: [{ position: "Trại giam", removedOn: day("20/12/2025"), removalReason: "Chấp hành án phạt tù" }] },
    { name: "removed without a reason", addict: [{ position: "Trại giam", removedOn: day("04/11/2025") }] },
    { name: "temporary custody is no case of removal", addict: ["Trại tạm giam, nhà tạm giữ", "Tạm giam", "Nhà tạm giữ"].map((position) => ({ position })) },
    { name: "elsewhere", addict: ["Ngoài cộng đồng", "Cơ sở cai nghiện bắt buộc", "Cơ sở giáo dục bắt buộc", "Vắng mặt"].map((position) => ({ position })) },
    { name: "blank, a dash, words nobody knows, an error", addict: ["", "-", "trại", "#N/A"].map((position) => ({ position })) },
  ],
  invalid: [
    { name: "in prison", addict: [{ position: "Trại giam (chấp hành án tù)" }], findings: [listed("Trại giam (chấp hành án tù)")] },
    { name: "by another spelling, decomposed", addict: [{ position: "Đang chấp hành án tù".normalize("NFD") }], findings: [listed("Đang chấp hành án tù")] },
    { name: "a reason without a day leaves the person on the list", addict: [{ position: "Trại giam", removalReason: "Chấp hành án tù" }], findings: [listed("Trại giam")] },
    { name: "removal planned for tomorrow", addict: [{ position: "Trại giam", removedOn: day("21/12/2025") }], findings: [listed("Trại giam")] },
    { name: "removal this month, the day unknown", addict: [{ position: "Trại giam", removedOn: "12/2025" }], findings: [listed("Trại giam")] },
    { name: "under the new law too, the second of two", dates: { asOf: "2026-07-01" }, addict: [{ position: "Tạm giam" }, { position: "Trại giam" }], findings: [{ ...listed("Trại giam"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for the position", addict: [{}], without: { addict: ["position"] }, notRun: [{ rule: "addict/prisoner-listed", reason: "missing-column", column: "position" }] },
  ],
});
