import rule from "../../../../src/core/rules/test/positiveNotListed";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const positive = { personalId, result: "Dương tính" };
const named = { fullName: "Vi Văn Thử", hamlet: "Bản Nà Pọng" };
const lists = { addict: [], user: [], postRehab: [] };
const at = { row: 1, column: "result", message: "notListed", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "on one of the three lists", addict: [{ personalId }], user: [{ personalId: "038095001235" }], postRehab: [{ personalId: "038095001236" }], test: [positive, { ...positive, personalId: "038095001235" }, { ...positive, personalId: "038095001236" }] },
    { name: "listed, but no longer active", ...lists, user: [{ personalId, removedOn: day("01/01/2025") }], test: [positive] },
    { name: "the number lost its zero", ...lists, addict: [{ personalId }], test: [{ ...positive, personalId: 38095001234 }] },
    { name: "no number in the log: by name and hamlet, without a birth", ...lists, user: [{ ...named, personalId, birth: 1990 }], test: [{ ...named, fullName: "VI  VĂN THỬ".normalize("NFD"), result: "DT" }] },
    { name: "no number on the list: by name", ...lists, postRehab: [{ fullName: "Vi Văn Thử", birth: 1990 }], test: [{ ...named, ...positive }] },
    { name: "negative, awaited, a bare sign", ...lists, test: [{ ...positive, result: "Âm tính" }, { ...positive, result: "Chờ kết quả" }, { ...positive, result: "+" }] },
    { name: "nobody is named", ...lists, test: [{ fullName: "", personalId: "", testedOn: day("01/12/2025"), result: "Dương tính" }] },
  ],
  invalid: [
    { name: "on no list", ...lists, test: [positive], findings: [at] },
    { name: "only on the list of suspects", ...lists, suspect: [{ personalId }], test: [positive], findings: [at] },
    { name: "same name, another number", ...lists, addict: [{ ...named, personalId: "038095001235" }], test: [{ ...named, ...positive }], findings: [at] },
    { name: "a namesake of another hamlet", ...lists, addict: [{ ...named, hamlet: "Bản Hua Pù" }], test: [{ ...named, result: "Dương tính" }], findings: [at] },
    { name: "a namesake born in another year", ...lists, user: [{ ...named, birth: 1991 }], test: [{ ...named, birth: 1990, result: "Dương tính" }], findings: [at] },
    { name: "every positive row of the person", ...lists, test: [positive, { ...positive, result: "Âm tính" }, { ...positive, result: "(+)" }], findings: [at, { ...at, row: 3 }] },
  ],
  notRun: [
    { name: "no addict list", user: [], postRehab: [], test: [positive], notRun: [{ rule: "test/positive-not-listed", reason: "missing-register", column: "addict" }] },
    { name: "no list of users", addict: [], postRehab: [], test: [positive], notRun: [{ rule: "test/positive-not-listed", reason: "missing-register", column: "user" }] },
    { name: "no list of people after rehabilitation", addict: [], user: [], test: [positive], notRun: [{ rule: "test/positive-not-listed", reason: "missing-register", column: "postRehab" }] },
    { name: "no column for the result", ...lists, test: [{ personalId }], without: { test: ["result"] }, notRun: [{ rule: "test/positive-not-listed", reason: "missing-column", column: "result" }] },
  ],
});
