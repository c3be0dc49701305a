import rule from "../../../../src/core/rules/addict/noDossier";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "done", addict: [{ dossier: "Đã lập" }] },
    { name: "done, marked with a cross or in decomposed letters", addict: [{ dossier: "x" }, { dossier: "Đã lập".normalize("NFD") }] },
    { name: "still being made", addict: [{ dossier: "Đang lập (thiếu tài liệu)" }] },
    { name: "left the list on the as-of date", addict: [{ dossier: "Chưa lập", removedOn: "20/12/2025" }] },
    { name: "a word nobody knows", addict: [{ dossier: "xem sổ cũ" }] },
    { name: "headings only", addict: [] },
  ],
  invalid: [
    {
      name: "none, in decomposed letters",
      addict: [{ dossier: "Đã lập" }, { dossier: "Chưa lập".normalize("NFD") }],
      findings: [{ row: 2, column: "dossier", message: "none", params: { dossier: "Chưa lập" } }],
    },
    { name: "blank", addict: [{ dossier: "" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    { name: "a no-break space", addict: [{ dossier: "\u00A0" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    { name: "a dash", addict: [{ dossier: "–" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    {
      name: "leaves the list the day after the as-of date",
      addict: [{ dossier: "Không", removedOn: "21/12/2025" }],
      findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Không" } }],
    },
    {
      name: "a reason without a date leaves the person on the list",
      addict: [{ dossier: "Chưa có", removalReason: "Chuyển đi" }],
      findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Chưa có" } }],
    },
  ],
  notRun: [
    { name: "no column for the dossier", addict: [{}], without: { addict: ["dossier"] }, notRun: [{ rule: "addict/no-dossier", reason: "missing-column", column: "dossier" }] },
    { name: "no list of addicts", user: [{}], notRun: [{ rule: "addict/no-dossier", reason: "missing-register", column: "addict" }] },
  ],
});
