import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/test/impossibleDate";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const personalId = "038095001234";
const addict = [{ personalId, birth: day("10/03/1995") }];
const at = { row: 1, column: "testedOn" } as const;
const asOf = "2025-12-20" as LocalDate;

testRule(rule, {
  valid: [
    { name: "on the as-of date", addict, test: [{ personalId, testedOn: day("20/12/2025") }] },
    { name: "on the day of birth", addict, test: [{ personalId, testedOn: day("10/03/1995") }] },
    { name: "blank or unreadable", addict, test: [{ personalId, testedOn: "" }, { personalId, testedOn: "hôm qua" }] },
    { name: "the month of the as-of date, the year of birth", addict, test: [{ personalId, testedOn: "12/2025" }, { personalId, testedOn: 1995 }] },
    { name: "long ago, but of nobody who is listed", addict, test: [{ personalId: "038095009999", testedOn: day("01/01/1950") }] },
    { name: "two births are on record: the earlier one counts", addict, user: [{ personalId, birth: day("10/03/1985") }], test: [{ personalId, testedOn: day("01/01/1990") }] },
    { name: "a namesake of another hamlet", addict: [{ fullName: "Hà Văn Tư", hamlet: "Bản A", birth: 1995 }], test: [{ fullName: "Hà Văn Tư", hamlet: "Bản B", testedOn: day("01/01/1990") }] },
  ],
  invalid: [
    { name: "the day after the as-of date", addict, test: [{ personalId, testedOn: day("21/12/2025") }], findings: [{ ...at, message: "future", params: { testedOn: written("2025-12-21"), asOf } }] },
    { name: "next month alone", addict, test: [{ testedOn: "01/2026" }], findings: [{ ...at, message: "future", params: { testedOn: { year: 2026, month: 1, date: null }, asOf } }] },
    { name: "the day before birth", addict, test: [{ personalId, testedOn: day("09/03/1995") }], findings: [{ ...at, message: "beforeBirth", params: { testedOn: written("1995-03-09") } }] },
    { name: "joined by a number that lost its zero", postRehab: [{ personalId: 38095001234, birth: 1995 }], test: [{ personalId, testedOn: "31/12/1994" }], findings: [{ ...at, message: "beforeBirth", params: { testedOn: written("1994-12-31") } }] },
    { name: "joined by name where the log has no number", suspect: [{ fullName: "Hà Văn Tư", personalId, birthMale: 1995 }], test: [{ fullName: "HÀ VĂN TƯ", testedOn: 1994 }], findings: [{ ...at, message: "beforeBirth", params: { testedOn: { year: 1994, month: null, date: null } } }] },
  ],
  notRun: [
    { name: "no person register", test: [{ testedOn: day("01/12/2025") }], notRun: [{ rule: "test/impossible-date", reason: "missing-register", column: "addict" }] },
    { name: "no column for the date", addict, test: [{ personalId, result: "Âm tính" }], without: { test: ["testedOn"] }, notRun: [{ rule: "test/impossible-date", reason: "missing-column", column: "testedOn" }] },
  ],
});
