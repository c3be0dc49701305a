import rule from "../../../../src/core/rules/postRehab/alsoAddict";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const named = { fullName: "Vi Văn Thử", birth: 1990, hamlet: "Bản Nà Pọng" };
const sheet = "danh sách người nghiện";
const at = { row: 1, column: "fullName" } as const;
const before = { ...at, message: "mayBeRight", severity: "warning", params: { sheet, row: 2 } } as const;

testRule(rule, {
  valid: [
    { name: "only here", postRehab: [{ personalId }], addict: [] },
    { name: "another person there", postRehab: [{ personalId }], addict: [{ personalId: "038095001235" }] },
    { name: "no longer on the addict list", postRehab: [{ personalId }], addict: [{ personalId, removedOn: day("20/12/2025") }] },
    { name: "no longer here: removed or completed", postRehab: [{ personalId, removedOn: day("01/12/2025") }, { personalId, outcome: "Đã chấp hành xong" }], addict: [{ personalId }] },
    { name: "a namesake of another hamlet", postRehab: [named], addict: [{ ...named, hamlet: "Bản Hua Pù" }] },
    { name: "same name, another number", postRehab: [{ ...named, personalId }], addict: [{ ...named, personalId: "038095001235" }] },
  ],
  invalid: [
    { name: "on both lists before 01/7/2026", postRehab: [{ personalId }], addict: [{ personalId }], findings: [before] },
    { name: "on the last day of the old law", dates: { asOf: "2026-06-30" }, postRehab: [{ personalId }], addict: [{ personalId }], findings: [before] },
    { name: "on the first day of the new law", dates: { asOf: "2026-07-01" }, postRehab: [{ personalId }], addict: [{ personalId }], findings: [{ ...at, message: "wrong", params: { sheet, row: 2 } }] },
    { name: "the number lost its zero; the active row is named", postRehab: [{ personalId: 38095001234 }], addict: [{ personalId, removedOn: day("01/01/2025") }, { personalId }], findings: [{ ...before, params: { sheet, row: 3 } }] },
    { name: "by name, birth and hamlet", postRehab: [named], addict: [{}, { ...named, fullName: "VI VĂN THỬ".normalize("NFD"), personalId }], findings: [{ ...before, params: { sheet, row: 3 } }] },
    { name: "leaves the addict list tomorrow", dates: { asOf: "2026-07-20" }, postRehab: [{}, { personalId, outcome: "Tái nghiện" }], addict: [{ personalId, removedOn: day("21/07/2026") }], findings: [{ ...at, row: 2, message: "wrong", params: { sheet, row: 2 } }] },
  ],
  notRun: [
    { name: "no addict list", postRehab: [{ personalId }], notRun: [{ rule: "postRehab/also-addict", reason: "missing-register", column: "addict" }] },
  ],
});
