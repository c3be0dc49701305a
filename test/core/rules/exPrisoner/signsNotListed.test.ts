import rule from "../../../../src/core/rules/exPrisoner/signsNotListed";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const signs = { personalId: id, signsOfUse: "Có" };
const named = { fullName: "Vi Văn Thử", birth: 1990, hamlet: "Bản Nà Pọng" };
const found = { row: 1, column: "signsOfUse", message: "notListed", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "on the list of suspects", exPrisoner: [signs], user: [], suspect: [{ personalId: id }] },
    { name: "on the list of users, no longer active", exPrisoner: [signs], user: [{ personalId: id, removedOn: "01/03/2025" }], suspect: [] },
    { name: "no number: by name, birth and hamlet", exPrisoner: [{ ...named, signsOfUse: "x" }], user: [], suspect: [{ ...named, fullName: "VI VĂN THỬ" }] },
    { name: "managed as an addict", exPrisoner: [signs], addict: [{ personalId: id }], user: [], suspect: [] },
    { name: "no signs, blank, or a word nobody knows", exPrisoner: [{ signsOfUse: "Không" }, { signsOfUse: "" }, { signsOfUse: "đang theo dõi" }, { signsOfUse: "#N/A" }], user: [], suspect: [] },
    { name: "left the list on the as-of date", exPrisoner: [{ ...signs, removedOn: "20/12/2025" }], user: [], suspect: [] },
  ],
  invalid: [
    { name: "on neither list", exPrisoner: [signs], user: [], suspect: [], findings: [found] },
    { name: "a tick, other people on the lists", exPrisoner: [{ personalId: id, signsOfUse: "✓" }], user: [{ personalId: "038095001235" }], suspect: [{ personalId: "038095001236" }], findings: [found] },
    { name: "a namesake in another hamlet", exPrisoner: [{ ...named, signsOfUse: "Có" }], user: [], suspect: [{ ...named, hamlet: "Bản Hua Pù" }], findings: [found] },
    { name: "no longer on the list of addicts", exPrisoner: [signs], addict: [{ personalId: id, removedOn: "01/12/2025" }], user: [], suspect: [], findings: [found] },
    { name: "leaves the list tomorrow", exPrisoner: [{}, { ...signs, removedOn: "21/12/2025" }], user: [], suspect: [], findings: [{ ...found, row: 2 }] },
    { name: "only under post-rehabilitation management", exPrisoner: [signs], user: [], suspect: [], postRehab: [{ personalId: id }], findings: [found] },
  ],
  notRun: [
    { name: "no list of users", exPrisoner: [signs], suspect: [], notRun: [{ rule: "exPrisoner/signs-not-listed", reason: "missing-register", column: "user" }] },
    { name: "no list of suspects", exPrisoner: [signs], user: [], notRun: [{ rule: "exPrisoner/signs-not-listed", reason: "missing-register", column: "suspect" }] },
    { name: "no column for the signs", exPrisoner: [{}], user: [], suspect: [], without: { exPrisoner: ["signsOfUse"] }, notRun: [{ rule: "exPrisoner/signs-not-listed", reason: "missing-column", column: "signsOfUse" }] },
  ],
});
