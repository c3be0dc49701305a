import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/person/removalDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const asOf = "2025-12-20" as LocalDate;
const at = { row: 1, column: "removedOn" } as const;

testRule(rule, {
  valid: [
    { name: "on the day of the listing, and on the as-of date", addict: [{ listedOn: day("10/02/2025"), removedOn: day("10/02/2025") }, { listedOn: day("10/02/2025"), removedOn: day("20/12/2025") }] },
    { name: "vague days that can be in order", user: [{ foundOn: day("31/03/2025"), removedOn: "3/2025" }, { foundOn: 2025, removedOn: day("01/01/2025") }, { foundOn: day("10/02/2025"), removedOn: 2025 }, { foundOn: "1/2025", removedOn: "12/2025" }] },
    { name: "no removal, or one that cannot be read", postRehab: [{ managedFrom: day("10/02/2025") }, { managedFrom: day("10/02/2025"), removedOn: "chuyển đi" }, { managedFrom: day("10/02/2025"), removedOn: "#REF!" }] },
    { name: "no entry, or one that cannot be read", addict: [{ removedOn: day("01/01/2020") }, { listedOn: "không rõ", removedOn: day("01/01/2020") }] },
    { name: "former prisoners: the return counts, else the end of the sentence", exPrisoner: [{ sentenceEndedOn: day("05/05/2025"), returnedOn: day("01/05/2025"), removedOn: day("02/05/2025") }, { sentenceEndedOn: day("01/05/2025"), removedOn: day("01/05/2025") }] },
  ],
  invalid: [
    {
      name: "the day before the listing",
      addict: [{ listedOn: day("10/02/2025"), removedOn: day("09/02/2025") }],
      findings: [{ ...at, rule: "addict/removal-date", message: "beforeEntry", params: { removedOn: written("2025-02-09"), enteredOn: written("2025-02-10") } }],
    },
    {
      name: "the month before the discovery, as text",
      user: [{ foundOn: "01/04/2025", removedOn: "3/2025" }],
      findings: [{ ...at, rule: "user/removal-date", message: "beforeEntry", params: { removedOn: { year: 2025, month: 3, date: null }, enteredOn: written("2025-04-01") } }],
    },
    {
      name: "the year before the management began",
      postRehab: [{ managedFrom: day("01/01/2025"), removedOn: 2024 }],
      findings: [{ ...at, rule: "postRehab/removal-date", message: "beforeEntry", params: { removedOn: { year: 2024, month: null, date: null }, enteredOn: written("2025-01-01") } }],
    },
    {
      name: "before the return; and before the end of the sentence while the return is not written",
      exPrisoner: [{ returnedOn: day("05/05/2025"), removedOn: day("04/05/2025") }, { sentenceEndedOn: day("01/05/2025"), removedOn: day("30/04/2025") }],
      findings: [
        { ...at, rule: "exPrisoner/removal-date", message: "beforeEntry", params: { removedOn: written("2025-05-04"), enteredOn: written("2025-05-05") } },
        { ...at, row: 2, rule: "exPrisoner/removal-date", message: "beforeEntry", params: { removedOn: written("2025-04-30"), enteredOn: written("2025-05-01") } },
      ],
    },
    { name: "the day after the as-of date", addict: [{ removedOn: day("21/12/2025") }], findings: [{ ...at, rule: "addict/removal-date", message: "future", params: { removedOn: written("2025-12-21"), asOf } }] },
    {
      name: "next month and next year",
      user: [{ removedOn: "1/2026" }, { removedOn: 2026 }],
      findings: [
        { ...at, rule: "user/removal-date", message: "future", params: { removedOn: { year: 2026, month: 1, date: null }, asOf } },
        { ...at, row: 2, rule: "user/removal-date", message: "future", params: { removedOn: { year: 2026, month: null, date: null }, asOf } },
      ],
    },
  ],
  notRun: [
    { name: "no column for the removal", addict: [{ listedOn: day("10/02/2025") }], without: { addict: ["removedOn"] }, notRun: [{ rule: "addict/removal-date", reason: "missing-column", column: "removedOn" }] },
    { name: "no column for the entry", user: [{ removedOn: day("10/02/2025") }], without: { user: ["foundOn"] }, notRun: [{ rule: "user/removal-date", reason: "missing-column", column: "foundOn" }] },
    { name: "neither return nor end of the sentence", exPrisoner: [{ offence: "Tàng trữ" }], without: { exPrisoner: ["returnedOn", "sentenceEndedOn"] }, notRun: [{ rule: "exPrisoner/removal-date", reason: "missing-column", column: "returnedOn" }] },
  ],
});
