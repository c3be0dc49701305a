import rule from "../../../../src/core/rules/addict/dossierUnnumbered";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const neither = (dossier = "Đã lập") => ({ row: 1, column: "dossierNumber", message: "neither", params: { dossier } }) as const;

testRule(rule, {
  valid: [
    { name: "number and date", addict: [{ dossier: "Đã lập", dossierNumber: "HS-105", dossierOn: day("12/05/2025") }] },
    { name: "a number alone", addict: [{ dossier: "Đã lập", dossierNumber: "HS-105" }] },
    { name: "a date alone, a year alone", addict: [{ dossier: "Đã lập", dossierOn: day("12/05/2025") }, { dossier: "Đã lập", dossierOn: 2025 }] },
    { name: "a date that could not be read, an error value", addict: [{ dossier: "Đã lập", dossierOn: "đầu năm" }, { dossier: "Đã lập", dossierNumber: "#REF!" }] },
    { name: "no dossier, one in preparation, blank", addict: ["Chưa lập", "Đang lập", ""].map((dossier) => ({ dossier })) },
    { name: "left the list", addict: [{ dossier: "Đã lập", removedOn: day("20/12/2025") }] },
    { name: "a number, in a sheet without the date", addict: [{ dossier: "x", dossierNumber: "105" }], without: { addict: ["dossierOn"] } },
  ],
  invalid: [
    { name: "both blank", addict: [{ dossier: "Đã lập" }], findings: [neither()] },
    { name: "a cross for the dossier, a dash and dots", addict: [{ dossier: "x", dossierNumber: "-", dossierOn: "..." }], findings: [neither("x")] },
    { name: "the word for none yet", addict: [{ dossier: "Đã có", dossierNumber: "Chưa có" }], findings: [neither("Đã có")] },
    { name: "no-break spaces, decomposed letters", addict: [{ dossier: "Đã lập".normalize("NFD"), dossierNumber: "\u00A0" }], findings: [neither()] },
    { name: "blank number in a sheet without the date", addict: [{ dossier: "Có", dossierNumber: "" }], without: { addict: ["dossierOn"] }, findings: [neither("Có")] },
    { name: "blank date in a sheet without the number", addict: [{ dossier: "Có" }], without: { addict: ["dossierNumber"] }, findings: [{ ...neither("Có"), column: "dossierOn" }] },
    { name: "a reason without a date leaves the person on the list", addict: [{ dossier: "Đã lập", removalReason: "Chuyển đi" }], findings: [neither()] },
  ],
  notRun: [
    { name: "no column for the dossier", addict: [{}], without: { addict: ["dossier"] }, notRun: [{ rule: "addict/dossier-unnumbered", reason: "missing-column", column: "dossier" }] },
    { name: "no column for number or date", addict: [{ dossier: "Đã lập" }], without: { addict: ["dossierNumber", "dossierOn"] }, notRun: [{ rule: "addict/dossier-unnumbered", reason: "missing-column", column: "dossierNumber" }] },
  ],
});
