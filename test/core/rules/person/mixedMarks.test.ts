import { postRehabRegister } from "../../../../src/core/registers/postRehab/columns";
import type { FieldOf } from "../../../../src/core/registers/registry";
import rule from "../../../../src/core/rules/person/mixedMarks";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1 } as const;
const free = ["fullName", "otherName", "personalId", "hamlet", "securityGroup", "education", "note"];
const columns = Object.entries(postRehabRegister.columns) as [FieldOf<"postRehab">, { kind: string }][];
const judged = columns.filter(([field, { kind }]) => (kind === "text" || kind === "term") && !free.includes(field)).map(([field]) => field);

testRule(rule, {
  valid: [
    { name: "ticks alone, words alone, blanks and dashes between", addict: [{ dossier: "x", drug: "Heroine" }, { dossier: "", drug: "-" }, { dossier: "X", drug: "Cần sa" }] },
    { name: "ticks and denials", user: [{ psychosis: "x", dossier: "x" }, { psychosis: "Không", dossier: "Chưa lập" }] },
    { name: "a yes that the list of values has, beside its other words", suspect: [{ residenceStatus: "Có" }, { residenceStatus: "Không có nơi cư trú ổn định" }] },
    { name: "bare yes and no among free words", exPrisoner: [{ convictions: "Có" }, { convictions: "Không" }] },
    { name: "names, places and remarks: a letter may mean itself", postRehab: [{ securityGroup: "X", note: "ok", education: "x" }, { securityGroup: "Tổ 2", note: "Đã gặp gia đình", education: "9/12" }] },
    { name: "two registers, each in its own way", addict: [{ dossier: "x" }], user: [{ dossier: "Đã lập" }] },
    { name: "an error value is neither", addict: [{ manager: "x" }, { manager: "#REF!" }] },
  ],
  invalid: [
    { name: "a tick among words", addict: [{ dossier: "Đã lập" }, { dossier: "x" }, { dossier: "Đang lập" }], findings: [{ rule: "addict/mixed-marks", row: 2, column: "dossier", message: "besideWords", params: { mark: "x", marks: 1, words: 2 } }] },
    { name: "a tick beside the yes of the list", user: [{ psychosis: "✓" }, { psychosis: "Có" }], findings: [{ ...at, rule: "user/mixed-marks", column: "psychosis", message: "besideWords", params: { mark: "✓", marks: 1, words: 1 } }] },
    { name: "an ok that the list does not have", postRehab: [{ dossier: "OK" }, { dossier: "Ok" }, { dossier: "Đã lập" }], findings: [{ ...at, rule: "postRehab/mixed-marks", column: "dossier", message: "besideWords", params: { mark: "ok", marks: 2, words: 1 } }] },
    { name: "a bare yes where others say what it was", exPrisoner: [{ support: "Vay vốn" }, { support: "CÓ".normalize("NFD") }], findings: [{ rule: "exPrisoner/mixed-marks", row: 2, column: "support", message: "besideWords", params: { mark: "có", marks: 1, words: 1 } }] },
    { name: "several kinds of ticks", suspect: [{ notTestedReason: "x" }, { notTestedReason: "có" }, { notTestedReason: "ok" }], findings: [{ rule: "suspect/mixed-marks", row: 2, column: "notTestedReason", message: "severalMarks", params: { mark: "có", other: "ok" } }] },
    {
      name: "two columns, each once, in their order; also people who left the list",
      addict: [{ manager: "x", dossier: "x", removedOn: "01/01/2025" }, { manager: "Đ/c Hà", dossier: "Đã lập" }, { manager: "x" }],
      findings: [
        { ...at, rule: "addict/mixed-marks", column: "dossier", message: "besideWords", params: { mark: "x", marks: 1, words: 1 } },
        { ...at, rule: "addict/mixed-marks", column: "manager", message: "besideWords", params: { mark: "x", marks: 2, words: 1 } },
      ],
    },
  ],
  notRun: [
    { name: "nothing but names, places, dates and numbers", postRehab: [{}], without: { postRehab: judged }, notRun: [{ rule: "postRehab/mixed-marks", reason: "missing-column", column: "sex" }] },
  ],
});
