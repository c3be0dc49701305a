import rule from "../../../../src/core/rules/person/similarNameAndBirth";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const person = { fullName: "Triệu Đình Hặc", birth: day("26/11/1979"), hamlet: "Bản Nà Pọng" };
const at = { rule: "addict/similar-name-and-birth", column: "fullName", message: "similar" } as const;
const first = { params: { row: 2, sheet: null } } as const;
const [one, two] = ["038079248674", "038079111265"];

testRule(rule, {
  valid: [
    { name: "the same birth is a closer rule's matter", addict: [person, person] },
    { name: "the same number is a closer rule's matter", user: [{ ...person, personalId: one }, { ...person, personalId: one, birth: 1979 }] },
    { name: "two full dates and two numbers: two persons", addict: [{ ...person, personalId: one }, { ...person, personalId: two, birth: day("27/11/1979") }] },
    { name: "another year", suspect: [person, { ...person, birth: day("26/11/1980") }] },
    { name: "another hamlet, or none on one side", postRehab: [person, { ...person, birth: 1979, hamlet: "Thôn Đoàn Kết" }, { ...person, birth: 1979, hamlet: "" }] },
    { name: "no birth, or another name", exPrisoner: [person, { ...person, birth: "" }, { ...person, birth: 1979, fullName: "Triệu Đình Hạng" }] },
    { name: "two registers", addict: [person], user: [{ ...person, birth: 1979 }] },
  ],
  invalid: [
    { name: "the date in one row, the year in the other", addict: [{ ...person, personalId: one }, {}, { ...person, personalId: two, birth: 1979 }], findings: [{ ...at, ...first, row: 3 }] },
    { name: "day and month of two dates differ, and one row has no number", user: [{ ...person, personalId: one }, { ...person, birth: "11/10/1979" }], findings: [{ ...at, ...first, rule: "user/similar-name-and-birth", row: 2 }] },
    { name: "the earlier row has no number", suspect: [person, { ...person, birth: day("27/11/1979"), personalId: one }], findings: [{ ...at, ...first, rule: "suspect/similar-name-and-birth", row: 2 }] },
    { name: "the name in capitals, the hamlet without its word, a month", parameters: {}, hamlets: ["Bản Nà Pọng"], postRehab: [person, { fullName: "TRIỆU ĐÌNH HẶC".normalize("NFD"), birth: "11/1979", hamlet: "nà pọng" }], findings: [{ ...at, ...first, rule: "postRehab/similar-name-and-birth", row: 2 }] },
    { name: "a list without hamlets", exPrisoner: [person, { ...person, birth: 1979 }], without: { exPrisoner: ["hamlet"] }, findings: [{ ...at, ...first, rule: "exPrisoner/similar-name-and-birth", row: 2 }] },
    {
      name: "three rows: the third, certain of itself, is like the second, which is vague",
      addict: [{ ...person, personalId: one }, { ...person, birth: 1979 }, { ...person, birth: day("01/02/1979"), personalId: two }],
      findings: [{ ...at, ...first, row: 2 }, { ...at, row: 3, params: { row: 3, sheet: null } }],
    },
    {
      name: "three rows: the third repeats the second and is reported there",
      addict: [person, { ...person, birth: 1979 }, { ...person, birth: 1979 }],
      findings: [{ ...at, ...first, row: 2 }],
    },
    { name: "on another sheet", addict: [person], further: { addict: [{ ...person, birth: 1979 }] }, findings: [{ ...at, row: 1, params: { row: 2, sheet: "danh sách người nghiện" } }] },
  ],
  notRun: [
    { name: "no column of birth", addict: [{}], without: { addict: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "addict/similar-name-and-birth", reason: "missing-column", column: "birth" }] },
  ],
});
