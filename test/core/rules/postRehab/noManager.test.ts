import rule from "../../../../src/core/rules/postRehab/noManager";
import { testRule } from "../../../support/ruleTester";

const none = { column: "manager", message: "none", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "an organisation", postRehab: [{ manager: "Hội Cựu chiến binh" }] },
    { name: "a person, decomposed letters", postRehab: [{ manager: "Ông Vi Văn B".normalize("NFD") }] },
    { name: "left the list", postRehab: [{ manager: "", removedOn: "20/12/2025" }] },
    { name: "the term is completed", postRehab: [{ manager: "", outcome: "Đã chấp hành xong (Mẫu 54)" }] },
    { name: "a broken formula", postRehab: [{ manager: "#REF!" }] },
  ],
  invalid: [
    { name: "blank", postRehab: [{ manager: "" }], findings: [{ ...none, row: 1 }] },
    { name: "a dash", postRehab: [{ manager: "CSKV" }, { manager: "–" }], findings: [{ ...none, row: 2 }] },
    { name: "nobody yet", postRehab: [{ manager: "Chưa có" }], findings: [{ ...none, row: 1 }] },
    { name: "relapsed, still managed", postRehab: [{ manager: "", outcome: "Tái nghiện" }], findings: [{ ...none, row: 1 }] },
    { name: "leaves tomorrow", postRehab: [{ manager: "không", removedOn: "21/12/2025" }], findings: [{ ...none, row: 1 }] },
  ],
  notRun: [
    { name: "no column for the manager", postRehab: [{}], without: { postRehab: ["manager"] }, notRun: [{ rule: "postRehab/no-manager", reason: "missing-column", column: "manager" }] },
  ],
});
