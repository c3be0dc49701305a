import rule from "../../../../src/core/rules/person/birthYearOnly";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "birth" } as const;

testRule(rule, {
  valid: [
    { name: "a date", addict: [{ birth: day("05/03/1990") }] },
    { name: "a date as text", user: [{ birth: "05.03.1990" }] },
    { name: "blank or unreadable: another rule's matter", suspect: [{ birth: "" }, { birth: "không nhớ" }] },
    { name: "a date in the column of the sex", suspect: [{ birthFemale: "05/03/1990" }] },
    { name: "a serial number of few digits is a date", postRehab: [{ birth: day("05/03/1910") }] },
  ],
  invalid: [
    { name: "a year", addict: [{ birth: 1983 }], findings: [{ ...at, rule: "addict/birth-year-only", message: "year", params: { year: 1983 } }] },
    { name: "a year as text", user: [{ birth: "1992 " }], findings: [{ ...at, rule: "user/birth-year-only", message: "year", params: { year: 1992 } }] },
    { name: "a year in words", suspect: [{ birth: "năm 1992" }], findings: [{ ...at, rule: "suspect/birth-year-only", message: "year", params: { year: 1992 } }] },
    { name: "a month and its year", postRehab: [{ birth: "03/1992" }], findings: [{ ...at, rule: "postRehab/birth-year-only", message: "month", params: { month: 3, year: 1992 } }] },
    { name: "a year in the column of the sex", suspect: [{ birthMale: "-", birthFemale: 1983 }], findings: [{ ...at, column: "birthFemale", rule: "suspect/birth-year-only", message: "year", params: { year: 1983 } }] },
  ],
  notRun: [
    { name: "no column of birth", user: [{}], without: { user: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "user/birth-year-only", reason: "missing-column", column: "birth" }] },
  ],
});
