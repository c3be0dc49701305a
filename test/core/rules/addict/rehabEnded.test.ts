import type { PartialDate } from "../../../../src/core/registers/column";
import rule from "../../../../src/core/rules/addict/rehabEnded";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const ended = (endedOn: PartialDate) => ({ row: 1, column: "rehabTo", message: "ended", params: { endedOn } }) as const;

testRule(rule, {
  valid: [
    { name: "ends on the as-of date", addict: [{ ...home, rehabTo: day("20/12/2025") }] },
    { name: "a month and a year that are not over", addict: [{ ...home, rehabTo: "12/2025" }, { ...home, rehabTo: 2025 }] },
    { name: "no last day: substitution goes on, elsewhere nobody knows", addict: [{ rehabForm: "Methadone" }, { ...home, rehabTo: "-" }, { ...home, rehabTo: "" }] },
    { name: "a result is written, or something that could not be read", addict: ["Hoàn thành", "Không đạt", "Bỏ dở", "xem hồ sơ", "#N/A"].map((rehabResult) => ({ ...home, rehabTo: day("05/12/2025"), rehabResult })) },
    { name: "takes no part, or a new file is being prepared", addict: ["Chưa tham gia", "Đang lập hồ sơ", "", "khác"].map((rehabForm) => ({ rehabForm, rehabTo: day("05/12/2025") })) },
    { name: "a last day that could not be read, an error", addict: [{ ...home, rehabTo: "cuối năm" }, { ...home, rehabTo: "#REF!" }] },
    { name: "left the list", addict: [{ ...home, rehabTo: day("05/12/2025"), removedOn: day("19/12/2025") }] },
  ],
  invalid: [
    { name: "ended yesterday", addict: [{ ...home, rehabTo: day("19/12/2025") }], findings: [ended(written("2025-12-19"))] },
    { name: "typed as text, still running by its result", addict: [{ ...home, rehabTo: "05-12-2025", rehabResult: "Đang cai" }], findings: [ended(written("2025-12-05"))] },
    { name: "substitution treatment with a last day, a dash for the result", addict: [{ rehabForm: "MMT", rehabTo: day("05/12/2025"), rehabResult: "-" }], findings: [ended(written("2025-12-05"))] },
    { name: "a month that is over", addict: [{ ...home, rehabTo: "11/2025" }], findings: [ended({ year: 2025, month: 11, date: null })] },
    { name: "compulsory, wherever the person is", addict: [{ rehabForm: "Cai bắt buộc", position: "CNBB", rehabTo: day("05/12/2024") }], findings: [ended(written("2024-12-05"))] },
    { name: "a sheet without results, a reason without a day", addict: [{ ...home, rehabTo: day("05/12/2025"), removalReason: "Chuyển đi" }], without: { addict: ["rehabResult"] }, findings: [ended(written("2025-12-05"))] },
    { name: "under the new law", dates: { asOf: "2026-07-16" }, addict: [{ ...home, rehabTo: day("15/07/2026") }], findings: [ended(written("2026-07-15"))] },
  ],
  notRun: [
    { name: "no last day", addict: [home], without: { addict: ["rehabTo"] }, notRun: [{ rule: "addict/rehab-ended", reason: "missing-column", column: "rehabTo" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/rehab-ended", reason: "missing-column", column: "rehabForm" }] },
  ],
});
