import rule from "../../../../src/core/rules/test/personNotListed";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const negative = { personalId, result: "Âm tính" };
const named = { fullName: "Vi Văn Thử", hamlet: "Bản Nà Pọng" };
const lists = { addict: [], user: [], suspect: [], postRehab: [] };
const at = { row: 1, column: "fullName", message: "notListed", params: {} } as const;
const needs = { rule: "test/person-not-listed", reason: "missing-register" } as const;

testRule(rule, {
  valid: [
    {
      name: "on one of the four lists",
      addict: [{ personalId }], user: [{ personalId: "038095001235" }], suspect: [{ personalId: "038095001236" }], postRehab: [{ personalId: "038095001237" }],
      test: [negative, { ...negative, personalId: "038095001235" }, { ...negative, personalId: "038095001236" }, { ...negative, personalId: "038095001237" }],
    },
    { name: "listed, but no longer active", ...lists, suspect: [{ personalId, handling: "Đưa ra khỏi danh sách nghi" }], test: [negative] },
    { name: "positive: another rule's matter", ...lists, test: [{ ...negative, result: "Dương tính" }] },
    { name: "no number in the log: by name, without hamlet and birth", ...lists, addict: [{ ...named, personalId, birth: 1990 }], test: [{ fullName: "Vi Văn Thử", result: "Âm tính" }] },
    { name: "a number cut short on the list: by name", ...lists, postRehab: [{ ...named, personalId: "0380950012" }], test: [{ ...named, ...negative }] },
    { name: "the old card on the list, the new one in the log", ...lists, suspect: [{ ...named, personalId: "173613730" }], test: [{ ...named, ...negative }] },
    { name: "nobody is named", ...lists, test: [{ fullName: "", testedOn: day("01/12/2025"), result: "Âm tính" }] },
  ],
  invalid: [
    { name: "on no list", ...lists, test: [negative], findings: [at] },
    { name: "only on the list of former prisoners", ...lists, exPrisoner: [{ personalId }], test: [negative], findings: [at] },
    { name: "no result, a refusal, an unknown word", ...lists, test: [{ personalId, result: "" }, { ...negative, result: "Không chấp hành" }, { ...negative, result: "xong" }], findings: [at, { ...at, row: 2 }, { ...at, row: 3 }] },
    { name: "same name, another number", ...lists, user: [{ ...named, personalId: "038095001235" }], test: [{ ...named, ...negative }], findings: [at] },
    { name: "a namesake of another hamlet", ...lists, suspect: [{ ...named, hamlet: "Bản Hua Pù" }], test: [{}, { ...named, result: "AT" }], findings: [at, { ...at, row: 2 }] },
  ],
  notRun: [
    { name: "no addict list", user: [], suspect: [], postRehab: [], test: [negative], notRun: [{ ...needs, column: "addict" }] },
    { name: "no list of users", addict: [], suspect: [], postRehab: [], test: [negative], notRun: [{ ...needs, column: "user" }] },
    { name: "no list of suspects", addict: [], user: [], postRehab: [], test: [negative], notRun: [{ ...needs, column: "suspect" }] },
    { name: "no list of people after rehabilitation", addict: [], user: [], suspect: [], test: [negative], notRun: [{ ...needs, column: "postRehab" }] },
    { name: "no column for the result", ...lists, test: [{ personalId }], without: { test: ["result"] }, notRun: [{ ...needs, reason: "missing-column", column: "result" }] },
  ],
});
