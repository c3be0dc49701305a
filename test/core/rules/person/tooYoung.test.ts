import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/person/tooYoung";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const asOf = "2025-12-20" as LocalDate;
const at = { row: 1, column: "birth", message: "young" } as const;

testRule(rule, {
  valid: [
    { name: "twelve on the as-of date itself", addict: [{ birth: day("20/12/2013") }] },
    { name: "a month and a year in which the person may already be twelve", user: [{ birth: "12/2013" }, { birth: 2013 }] },
    { name: "born after the as-of date, or nothing that can be read", postRehab: [{ birth: day("21/12/2025") }, { birth: "" }, { birth: "không nhớ" }, { birth: "#N/A" }] },
    { name: "no longer on the list", addict: [{ birth: day("05/03/2015"), removedOn: day("20/12/2025") }] },
    { name: "suspects and former prisoners are not asked", suspect: [{ birth: day("05/03/2015") }], exPrisoner: [{ birth: day("05/03/2015") }], user: [] },
    { name: "under the law of 01/7/2026 the age is the same", dates: { asOf: "2026-07-01" }, addict: [{ birth: day("01/07/2014") }] },
  ],
  invalid: [
    {
      name: "twelve the day after the as-of date",
      addict: [{ birth: day("21/12/2013") }],
      findings: [{ ...at, rule: "addict/too-young", params: { birth: written("2013-12-21"), limit: 12, asOf } }],
    },
    {
      name: "a month whose first day is too late",
      user: [{ birth: "01/2014" }],
      findings: [{ ...at, rule: "user/too-young", params: { birth: { year: 2014, month: 1, date: null }, limit: 12, asOf } }],
    },
    {
      name: "a year, in the column of the sex",
      postRehab: [{ birthFemale: 2014, birthMale: "-" }],
      findings: [{ ...at, column: "birthFemale", rule: "postRehab/too-young", params: { birth: { year: 2014, month: null, date: null }, limit: 12, asOf } }],
    },
    {
      name: "the date as text; leaves the list only after the as-of date",
      addict: [{ birth: "5-3-15", removedOn: "21/12/2025" }],
      findings: [{ ...at, rule: "addict/too-young", params: { birth: written("2015-03-05"), limit: 12, asOf } }],
    },
    {
      name: "born on the as-of date",
      user: [{ birth: day("20/12/2025") }],
      findings: [{ ...at, rule: "user/too-young", params: { birth: written("2025-12-20"), limit: 12, asOf } }],
    },
    {
      name: "under the law of 01/7/2026, a day too young",
      dates: { asOf: "2026-07-01" },
      postRehab: [{ birth: day("02/07/2014") }],
      findings: [{ ...at, rule: "postRehab/too-young", params: { birth: written("2014-07-02"), limit: 12, asOf: "2026-07-01" as LocalDate } }],
    },
  ],
  notRun: [
    { name: "no column of birth", user: [{}], without: { user: ["birth", "birthMale", "birthFemale"] }, notRun: [{ rule: "user/too-young", reason: "missing-column", column: "birth" }] },
  ],
});
