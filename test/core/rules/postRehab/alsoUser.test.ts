import rule from "../../../../src/core/rules/postRehab/alsoUser";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const named = { fullName: "Vi Văn Thử", birth: 1990, hamlet: "Bản Nà Pọng" };
const sheet = "danh sách người sử dụng trái phép";
const both = { row: 1, column: "fullName", message: "both", params: { sheet, row: 2 } } as const;

testRule(rule, {
  valid: [
    { name: "only here", postRehab: [{ personalId }], user: [] },
    { name: "another person there", postRehab: [{ personalId }], user: [{ personalId: "038095001235" }] },
    { name: "no longer on the list of users", postRehab: [{ personalId }], user: [{ personalId, removedOn: day("01/12/2025"), ending: "Dừng: xác định nghiện" }] },
    { name: "no longer here", postRehab: [{ personalId, outcome: "Án tù" }], user: [{ personalId }] },
    { name: "a namesake born in another year", postRehab: [named], user: [{ ...named, birth: 1991 }] },
  ],
  invalid: [
    { name: "on both lists", postRehab: [{ personalId }], user: [{ personalId }], findings: [both] },
    { name: "the number written in groups", postRehab: [{ personalId: "038 095 001 234" }], user: [{ personalId }], findings: [both] },
    { name: "a removal date after the as-of date", postRehab: [{ personalId }], user: [{ personalId, removedOn: day("21/12/2025") }], findings: [both] },
    { name: "by name, birth and hamlet", postRehab: [{}, named], user: [{}, named], findings: [{ ...both, row: 2, params: { sheet, row: 3 } }] },
    { name: "under the law from 01/7/2026, used again", dates: { asOf: "2026-07-01" }, postRehab: [{ personalId, outcome: "Tái sử dụng" }], user: [{ personalId }], findings: [both] },
  ],
  notRun: [
    { name: "no list of users", postRehab: [{ personalId }], notRun: [{ rule: "postRehab/also-user", reason: "missing-register", column: "user" }] },
  ],
});
