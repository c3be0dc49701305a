import rule from "../../../../src/core/rules/addict/noManager";
import { testRule } from "../../../support/ruleTester";

const community = { position: "Ngoài cộng đồng" };
const none = { column: "manager", message: "none", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "somebody is named", addict: [{ ...community, manager: "Hội Phụ nữ thôn" }] },
    { name: "in a centre, in prison", addict: [{ position: "Cơ sở cai nghiện bắt buộc" }, { position: "Trại giam" }] },
    { name: "position blank", addict: [{ position: "" }] },
    { name: "position in words nobody knows", addict: [{ position: "đi làm xa" }] },
    { name: "left the list", addict: [{ ...community, removedOn: "01/12/2025" }] },
    { name: "a broken formula", addict: [{ ...community, manager: "#N/A" }] },
  ],
  invalid: [
    { name: "blank", addict: [{ ...community, manager: "" }], findings: [{ ...none, row: 1 }] },
    { name: "a dash", addict: [{ ...community, manager: " - " }], findings: [{ ...none, row: 1 }] },
    { name: "not yet assigned", addict: [{ ...community, manager: "Chưa phân công" }], findings: [{ ...none, row: 1 }] },
    { name: "position by another spelling, decomposed", addict: [{ position: "Tại cộng đồng".normalize("NFD"), manager: "" }], findings: [{ ...none, row: 1 }] },
    { name: "the second of two", addict: [{ ...community, manager: "CSKV" }, { ...community, manager: "không" }], findings: [{ ...none, row: 2 }] },
  ],
  notRun: [
    { name: "no column for the manager", addict: [community], without: { addict: ["manager"] }, notRun: [{ rule: "addict/no-manager", reason: "missing-column", column: "manager" }] },
    { name: "no column for the position", addict: [{ manager: "" }], without: { addict: ["position"] }, notRun: [{ rule: "addict/no-manager", reason: "missing-column", column: "position" }] },
  ],
});
