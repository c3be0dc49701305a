import rule from "../../../../src/core/rules/person/sameNameAndBirth";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const person = { fullName: "Triệu Đình Hặc", birth: day("26/11/1979") };
const at = { rule: "addict/same-name-and-birth", column: "fullName" } as const;
const [one, two] = ["038079248674", "038079111265"];

testRule(rule, {
  valid: [
    { name: "the same number: the other rule's matter", addict: [{ ...person, personalId: one }, { ...person, personalId: one }] },
    { name: "the same number with spaces or a lost zero", user: [{ ...person, personalId: "038 079 248 674" }, { ...person, personalId: 38079248674 }] },
    { name: "another birthday", addict: [{ ...person, personalId: one }, { ...person, personalId: two, birth: day("27/11/1979") }] },
    { name: "a date and a year alone are not compared", suspect: [{ ...person, personalId: one }, { ...person, personalId: two, birth: 1979 }] },
    { name: "no birth", postRehab: [{ fullName: person.fullName, personalId: one }, { fullName: person.fullName, personalId: two }] },
    { name: "two registers", addict: [{ ...person, personalId: one }], user: [{ ...person, personalId: two }] },
    { name: "tone marks make another name", user: [{ ...person, personalId: one, fullName: "Lò Văn Hoan" }, { ...person, personalId: two, fullName: "Lò Văn Hoang" }] },
  ],
  invalid: [
    { name: "different numbers", addict: [{ ...person, personalId: one }, {}, { ...person, personalId: two }], findings: [{ ...at, row: 3, message: "differentNumbers", params: { row: 2, sheet: null } }] },
    { name: "the later row has no number", addict: [{ ...person, personalId: one }, person], findings: [{ ...at, row: 2, message: "numberMissing", params: { row: 2, sheet: null } }] },
    { name: "neither has one", postRehab: [person, person], findings: [{ ...at, rule: "postRehab/same-name-and-birth", row: 2, message: "numberMissing", params: { row: 2, sheet: null } }] },
    { name: "a number that cannot be one counts as none", suspect: [{ ...person, personalId: "123" }, { ...person, personalId: "123" }], findings: [{ ...at, rule: "suspect/same-name-and-birth", row: 2, message: "numberMissing", params: { row: 2, sheet: null } }] },
    { name: "the name in capitals, the date as text", user: [{ ...person, personalId: one }, { fullName: "TRIỆU  ĐÌNH HẶC".normalize("NFD"), birth: "26-11-79", personalId: two }], findings: [{ ...at, rule: "user/same-name-and-birth", row: 2, message: "differentNumbers", params: { row: 2, sheet: null } }] },
    { name: "years alone", suspect: [{ fullName: "Lê Đức Khánh", birthMale: 1972, personalId: one }, { fullName: "Lê Đức Khánh", birthMale: 1972, personalId: two }], findings: [{ ...at, rule: "suspect/same-name-and-birth", row: 2, message: "differentNumbers", params: { row: 2, sheet: null } }] },
    {
      name: "three rows, of which two have the same number: only the odd one",
      addict: [{ ...person, personalId: one }, { ...person, personalId: two }, { ...person, personalId: one }],
      findings: [{ ...at, row: 2, message: "differentNumbers", params: { row: 2, sheet: null } }],
    },
    {
      name: "four former prisoners: each number is reported once",
      exPrisoner: [{ ...person, personalId: one }, { ...person, personalId: two }, { ...person, personalId: two }, person],
      findings: [
        { ...at, rule: "exPrisoner/same-name-and-birth", row: 2, message: "differentNumbers", params: { row: 2, sheet: null } },
        { ...at, rule: "exPrisoner/same-name-and-birth", row: 4, message: "numberMissing", params: { row: 2, sheet: null } },
      ],
    },
    { name: "on another sheet", addict: [{ ...person, personalId: one }], further: { addict: [{ ...person, personalId: two }] }, findings: [{ ...at, row: 1, message: "differentNumbers", params: { row: 2, sheet: "danh sách người nghiện" } }] },
  ],
  notRun: [
    { name: "no column of birth", addict: [{}], without: { addict: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "addict/same-name-and-birth", reason: "missing-column", column: "birth" }] },
  ],
});
