import rule from "../../../../src/core/rules/person/personalIdSexCentury";
import { day, type SheetRow } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const man1995: SheetRow<"addict"> = { personalId: "038095001234", sex: "Nam", birth: day("05/03/1995") };
const finding = { rule: "addict/personal-id-sex-century", row: 1, column: "personalId" } as const;

testRule(rule, {
  valid: [
    { name: "0: a man of the 1900s", addict: [man1995] },
    { name: "3: a woman of the 2000s, year alone", user: [{ personalId: "038304001234", sex: "Nữ", birth: 2004 }] },
    { name: "the sex from the column in which the year stands", suspect: [{ personalId: "038195001234", birthFemale: 1995 }] },
    { name: "other last digits of the year are another rule's matter", addict: [{ ...man1995, birth: 1996 }] },
    { name: "sex and birth blank", postRehab: [{ personalId: "038095001234" }] },
    { name: "sex and birth in words nobody knows", addict: [{ ...man1995, sex: "không rõ", birth: "không nhớ" }] },
    { name: "a number that lost its zero, or of 9 digits", addict: [{ ...man1995, personalId: "38195001234" }, { ...man1995, personalId: "171234567" }] },
    { name: "both columns of birth filled say nothing about the sex", addict: [{ personalId: "038195001234", birthMale: 1995, birthFemale: 1995 }] },
  ],
  invalid: [
    {
      name: "a man's digit, a woman in the list",
      addict: [{ ...man1995, sex: "Nữ" }],
      findings: [{ ...finding, message: "sex", params: { digit: 0, sex: "female" } }],
    },
    {
      name: "the sex in decomposed letters",
      addict: [{ ...man1995, sex: "Nữ".normalize("NFD") }],
      findings: [{ ...finding, message: "sex", params: { digit: 0, sex: "female" } }],
    },
    {
      name: "the year under Nam, a woman's digit",
      user: [{ personalId: "038195001234", birthMale: 1995 }],
      findings: [{ ...finding, rule: "user/personal-id-sex-century", message: "sex", params: { digit: 1, sex: "male" } }],
    },
    {
      name: "a digit of the 2000s, born 1995",
      suspect: [{ personalId: "038295001234", sex: "Nam", birth: "05/03/1995" }],
      findings: [{ ...finding, rule: "suspect/personal-id-sex-century", message: "century", params: { digit: 2, year: 1995 } }],
    },
    {
      name: "the last day of the 1900s with a digit of the 2000s",
      postRehab: [{ personalId: "038299001234", sex: "Nam", birth: day("31/12/1999") }],
      findings: [{ ...finding, rule: "postRehab/personal-id-sex-century", message: "century", params: { digit: 2, year: 1999 } }],
    },
    {
      name: "sex and century both",
      addict: [{ personalId: "038304001234", sex: "Nam", birth: 1994 }],
      findings: [{ ...finding, message: "sexAndCentury", params: { digit: 3, sex: "male", year: 1994 } }],
    },
  ],
  notRun: [
    {
      name: "nothing to compare with",
      addict: [{ personalId: "038095001234" }],
      without: { addict: ["sex", "birth", "birthMale", "birthFemale"] },
      notRun: [{ rule: "addict/personal-id-sex-century", reason: "missing-column", column: "sex" }],
    },
  ],
});
