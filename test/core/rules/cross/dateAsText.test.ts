import rule from "../../../../src/core/rules/cross/dateAsText";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, message: "readable", params: { count: 1 } } as const;

testRule(rule, {
  valid: [
    { name: "real dates", addict: [{ birth: day("05/03/1990"), listedOn: day("01/02/2024") }] },
    { name: "a year alone, as number and as text", user: [{ birth: 1990 }, { birth: " 1992 " }, { birth: "năm 1992" }] },
    { name: "blanks and dashes", household: [{ signedOn: "" }, { signedOn: "-" }, { signedOn: "…" }] },
    { name: "words that are no date", suspect: [{ birth: "không nhớ" }, { birth: "khoảng 1980" }] },
    { name: "an error value", incident: [{ occurredOn: "#REF!" }] },
    { name: "dates in columns of text", outreach: [{ heldOn: day("26/06/2025"), content: "Họp ngày 26/06/2025" }] },
  ],
  invalid: [
    { name: "a date as text", addict: [{ listedOn: "31/10/2022" }], findings: [{ ...at, rule: "addict/date-as-text", column: "listedOn" }] },
    { name: "once a row, at the first of them", user: [{ foundOn: "05.03.2025", decisionOn: "2025-03-08", managedTo: day("08/03/2026") }], findings: [{ ...at, rule: "user/date-as-text", column: "foundOn", params: { count: 2 } }] },
    { name: "two-digit year; spaces; in words", test: [{ testedOn: "16-10-24" }, { testedOn: "\u00a011/06/2025  " }, { testedOn: "ngày 05 tháng 3 năm 2025".normalize("NFD") }], findings: [1, 2, 3].map((row) => ({ ...at, rule: "test/date-as-text", row, column: "testedOn" })) },
    { name: "a month with its year", hotspot: [{ identifiedOn: "03/2025" }], findings: [{ ...at, rule: "hotspot/date-as-text", column: "identifiedOn" }] },
    { name: "month first: not readable as day/month/year", household: [{ signedOn: "03/25/2025" }], findings: [{ ...at, rule: "household/date-as-text", column: "signedOn", message: "unreadable" }] },
    { name: "the unreadable one is named first", postRehab: [{ birth: "05/03/1990", completedOn: "31/02/2025" }], findings: [{ ...at, rule: "postRehab/date-as-text", column: "completedOn", message: "unreadable", params: { count: 2 } }] },
    { name: "registers of other things", incident: [{ detectedOn: "05/03/2025" }], model: [{ launchedOn: "5/3/2025" }], findings: [{ ...at, rule: "incident/date-as-text", column: "detectedOn" }, { ...at, rule: "model/date-as-text", column: "launchedOn" }] },
  ],
  notRun: [
    { name: "no column of dates", household: [{}], without: { household: ["signedOn"] }, notRun: [{ rule: "household/date-as-text", reason: "missing-column", column: "signedOn" }] },
  ],
});
