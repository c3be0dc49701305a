import rule from "../../../../src/core/rules/exPrisoner/noDossier";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const blank = { row: 1, column: "dossier", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "made, in several spellings", exPrisoner: [{ dossier: "Đã lập" }, { dossier: "Có" }, { dossier: "x" }] },
    { name: "still being made", exPrisoner: [{ dossier: "Đang lập" }] },
    { name: "none, but left the list on the as-of date", exPrisoner: [{ dossier: "Chưa lập", removedOn: day("20/12/2025") }] },
    { name: "none, but left in a year that is over", exPrisoner: [{ dossier: "", removedOn: "2024" }] },
    { name: "a word nobody knows", exPrisoner: [{ dossier: "đang hỏi" }] },
    { name: "an error value", exPrisoner: [{ dossier: "#N/A" }] },
  ],
  invalid: [
    { name: "none", exPrisoner: [{ dossier: "Chưa lập" }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Chưa lập" } }] },
    { name: "blank", exPrisoner: [{ dossier: "" }], findings: [blank] },
    { name: "dash and dots", exPrisoner: [{ dossier: "–" }, { dossier: "..." }], findings: [blank, { ...blank, row: 2 }] },
    { name: "leaves the list tomorrow", exPrisoner: [{ dossier: "Không", removedOn: "21/12/2025" }], findings: [{ row: 1, column: "dossier", message: "none", params: { dossier: "Không" } }] },
    { name: "a reason for leaving without a date", exPrisoner: [{ removalReason: "Chuyển đi" }], findings: [blank] },
  ],
  notRun: [
    { name: "no column for the dossier", exPrisoner: [{}], without: { exPrisoner: ["dossier"] }, notRun: [{ rule: "exPrisoner/no-dossier", reason: "missing-column", column: "dossier" }] },
    { name: "no such register", addict: [{ dossier: "" }], notRun: [{ rule: "exPrisoner/no-dossier", reason: "missing-register", column: "exPrisoner" }] },
  ],
});
