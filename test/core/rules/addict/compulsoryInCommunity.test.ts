import rule from "../../../../src/core/rules/addict/compulsoryInCommunity";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const both = { position: "Ngoài cộng đồng", rehabForm: "Cai bắt buộc" };
const found = (position = both.position, form = both.rehabForm) => ({ row: 1, column: "position", message: "contradiction", params: { position, form } }) as const;

testRule(rule, {
  valid: [
    { name: "in the centre", addict: [{ ...both, position: "Cơ sở cai nghiện bắt buộc" }] },
    { name: "at home with another form, with a file in preparation", addict: ["Cai tại cộng đồng", "Methadone", "Đang lập hồ sơ đưa đi cai bắt buộc", "Chưa tham gia", ""].map((rehabForm) => ({ ...both, rehabForm })) },
    { name: "position blank or in words nobody knows", addict: [{ ...both, position: "" }, { ...both, position: "đi làm xa" }] },
    { name: "back home: the term is over, a result is written", addict: [{ ...both, rehabTo: day("19/12/2025") }, { ...both, rehabTo: "12/2025" }, { ...both, rehabResult: "Hoàn thành" }] },
    { name: "not yet begun", addict: [{ ...both, rehabFrom: day("21/12/2025") }, { ...both, rehabFrom: "12/2025" }] },
    { name: "a result that could not be read, an error", addict: [{ ...both, rehabResult: "xem hồ sơ" }, { ...both, rehabResult: "#N/A" }] },
    { name: "left the list", addict: [{ ...both, removedOn: day("01/12/2025") }] },
  ],
  invalid: [
    { name: "nothing else written", addict: [both], findings: [found()] },
    { name: "by other spellings, decomposed", addict: [{ position: "Ở nhà", rehabForm: "Cai nghiện bắt buộc".normalize("NFD") }], findings: [found("Ở nhà", "Cai nghiện bắt buộc")] },
    { name: "on the first day and on the last day", addict: [{ ...both, rehabFrom: day("20/12/2025") }, { ...both, rehabTo: day("20/12/2025") }], findings: [found(), { ...found(), row: 2 }] },
    { name: "in the middle of the term, by its result still running", addict: [{ ...both, rehabFrom: day("12/07/2025"), rehabTo: day("12/07/2027"), rehabResult: "Đang cai" }], findings: [found()] },
    { name: "days that could not be read, a dash for the result", addict: [{ ...both, rehabFrom: "tháng 7", rehabTo: "#N/A", rehabResult: "-" }], findings: [found()] },
    { name: "a sheet without term and result", addict: [{ ...both, removedOn: day("21/12/2025") }], without: { addict: ["rehabFrom", "rehabTo", "rehabResult"] }, findings: [found()] },
  ],
  notRun: [
    { name: "no column for the position", addict: [{}], without: { addict: ["position"] }, notRun: [{ rule: "addict/compulsory-in-community", reason: "missing-column", column: "position" }] },
    { name: "no column for the form", addict: [{}], without: { addict: ["rehabForm"] }, notRun: [{ rule: "addict/compulsory-in-community", reason: "missing-column", column: "rehabForm" }] },
  ],
});
