import rule from "../../../../src/core/rules/user/noDossier";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "done", user: [{ dossier: "Đã lập" }] },
    { name: "done, upper case", user: [{ dossier: "ĐÃ LẬP" }] },
    { name: "still being made", user: [{ dossier: "Đang lập" }] },
    { name: "left the list", user: [{ dossier: "Chưa lập", removedOn: "01/12/2025" }] },
    { name: "a broken formula", user: [{ dossier: "#REF!" }] },
  ],
  invalid: [
    { name: "none", user: [{ dossier: "Chưa lập" }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Chưa lập" } }] },
    { name: "none, with spaces around", user: [{ dossier: " chưa  có " }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "chưa có" } }] },
    { name: "blank", user: [{ dossier: "x" }, { dossier: "" }], findings: [{ row: 2, column: "dossier", message: "blank", params: {} }] },
    { name: "a dash", user: [{ dossier: "-" }], findings: [{ row: 1, column: "dossier", message: "blank", params: {} }] },
    {
      name: "two of three rows",
      user: [{ dossier: "" }, { dossier: "Đã có" }, { dossier: "Chưa" }],
      findings: [
        { row: 1, column: "dossier", message: "blank", params: {} },
        { row: 3, column: "dossier", message: "none", params: { dossier: "Chưa" } },
      ],
    },
  ],
  notRun: [
    { name: "no column for the dossier", user: [{}], without: { user: ["dossier"] }, notRun: [{ rule: "user/no-dossier", reason: "missing-column", column: "dossier" }] },
  ],
});
