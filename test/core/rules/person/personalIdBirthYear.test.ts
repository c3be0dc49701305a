import rule from "../../../../src/core/rules/person/personalIdBirthYear";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "personalId", message: "differs" } as const;

testRule(rule, {
  valid: [
    { name: "95 for 1995", addict: [{ personalId: "038095001234", birth: day("31/12/1995") }] },
    { name: "04 for 2004, typed as text", user: [{ personalId: "038304001234", birth: "01/01/2004" }] },
    { name: "year alone, in the column for women", suspect: [{ personalId: "038195001234", birthFemale: 1995 }] },
    { name: "birth blank or unreadable", addict: [{ personalId: "038095001234" }, { personalId: "038095001235", birth: "không nhớ" }] },
    { name: "a number that lost its zero, a numeric cell, an old card", postRehab: [{ personalId: "38095001234", birth: 1996 }, { personalId: 38095001234, birth: 1996 }, { personalId: "171234567", birth: 1996 }] },
    { name: "another century with the same last digits", addict: [{ personalId: "038095001234", birth: 2095 }] },
  ],
  invalid: [
    {
      name: "95 for 1996",
      addict: [{ personalId: "038095001234", birth: 1996 }],
      findings: [{ ...at, rule: "addict/personal-id-birth-year", params: { digits: "95", year: 1996 } }],
    },
    {
      name: "the day after New Year",
      user: [{ personalId: "038095001234", birth: day("01/01/1996") }],
      findings: [{ ...at, rule: "user/personal-id-birth-year", params: { digits: "95", year: 1996 } }],
    },
    {
      name: "00 for 2001, number with spaces",
      suspect: [{ personalId: "038 200 001 234", birth: "3/2001" }],
      findings: [{ ...at, rule: "suspect/personal-id-birth-year", params: { digits: "00", year: 2001 } }],
    },
    {
      name: "the year in the column for men",
      postRehab: [{ personalId: "038095001234", birthMale: 1959 }],
      findings: [{ ...at, rule: "postRehab/personal-id-birth-year", params: { digits: "95", year: 1959 } }],
    },
    {
      name: "only the second of two rows",
      addict: [{ personalId: "038095001234", birth: 1995 }, { personalId: "038095001235", birth: 1985 }],
      findings: [{ ...at, row: 2, rule: "addict/personal-id-birth-year", params: { digits: "95", year: 1985 } }],
    },
  ],
  notRun: [
    {
      name: "no column of birth",
      user: [{ personalId: "038095001234" }],
      without: { user: ["birth", "birthMale", "birthFemale"] },
      notRun: [{ rule: "user/personal-id-birth-year", reason: "missing-column", column: "birth" }],
    },
  ],
});
