import rule from "../../../../src/core/rules/postRehab/noDossier";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "done", postRehab: [{ dossier: "Đã lập" }] },
    { name: "still being made", postRehab: [{ dossier: "Đang hoàn thiện" }] },
    { name: "left the list", postRehab: [{ dossier: "Chưa lập", removedOn: "01/12/2025" }] },
    { name: "the management has ended", postRehab: [{ dossier: "", outcome: "Đã chấp hành xong" }, { dossier: "", outcome: "Chuyển đi" }] },
    { name: "a word nobody knows", postRehab: [{ dossier: "ở công an huyện" }] },
  ],
  invalid: [
    { name: "none", postRehab: [{ dossier: "Chưa lập" }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Chưa lập" } }] },
    { name: "blank", postRehab: [{ dossier: "" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    { name: "a dash", postRehab: [{ dossier: "—" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    {
      name: "used again or relapsed: still under management",
      postRehab: [{ dossier: "", outcome: "Tái sử dụng" }, { dossier: "Không", outcome: "Tái nghiện" }],
      findings: [
        { row: 1, column: "dossier", message: "blank", params: {} },
        { row: 2, column: "dossier", message: "none", params: { dossier: "Không" } },
      ],
    },
    { name: "outcome in words nobody knows", postRehab: [{ dossier: "0", outcome: "xem sau" }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "0" } }] },
  ],
  notRun: [
    { name: "no column for the dossier, as in the official form", postRehab: [{}], without: { postRehab: ["dossier"] }, notRun: [{ rule: "postRehab/no-dossier", reason: "missing-column", column: "dossier" }] },
  ],
});
