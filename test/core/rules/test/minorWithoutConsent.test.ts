import rule from "../../../../src/core/rules/test/minorWithoutConsent";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

// Born on 10/12/2007: of age from 10/12/2025.
const personalId = "038207001234";
const suspect = [{ personalId, birth: day("10/12/2007") }];
const blood = { personalId, testedOn: day("09/12/2025"), sample: "Máu", consent: "" };
const at = { row: 1, column: "consent" } as const;
const needs = { rule: "test/minor-without-consent", reason: "missing-column" } as const;

testRule(rule, {
  valid: [
    { name: "with consent", suspect, test: [{ ...blood, consent: "Có" }] },
    { name: "urine", suspect, test: [{ ...blood, sample: "Nước tiểu" }, { ...blood, sample: "NT", consent: "Không áp dụng (nước tiểu)" }] },
    { name: "on the eighteenth birthday", suspect, test: [{ ...blood, testedOn: day("10/12/2025") }] },
    { name: "no sample written, or an unknown one", suspect, test: [{ ...blood, sample: "" }, { ...blood, sample: "mẫu số 3" }, { ...blood, sample: "#N/A" }] },
    { name: "words about consent that nobody knows, a broken formula", suspect, test: [{ ...blood, consent: "mẹ ký biên bản" }, { ...blood, consent: "#N/A" }] },
    { name: "the month of the birthday alone", suspect, test: [{ ...blood, testedOn: "12/2025" }] },
    { name: "born in a year alone: may be of age since its start", suspect: [{ personalId, birth: 2007 }], test: [blood] },
    { name: "nobody knows the birth", suspect: [{ personalId }], test: [blood] },
    { name: "two births are on record: the earlier one counts", suspect, user: [{ personalId, birth: day("10/12/2006") }], test: [blood] },
    { name: "no day of the test", suspect, test: [{ ...blood, testedOn: "" }] },
  ],
  invalid: [
    { name: "blank, the day before the eighteenth birthday", suspect, test: [blood], findings: [{ ...at, message: "blank", params: { sample: "Máu" } }] },
    { name: "a dash for consent", suspect, test: [{ ...blood, sample: "Mẫu khác", consent: "-" }], findings: [{ ...at, message: "blank", params: { sample: "Mẫu khác" } }] },
    { name: "refused", suspect, test: [{ ...blood, consent: "Không đồng ý" }], findings: [{ ...at, message: "refused", params: { sample: "Máu" } }] },
    { name: "not needed: only urine needs none", suspect, test: [{ ...blood, consent: "Không áp dụng (nước tiểu)" }], findings: [{ ...at, message: "notNeeded", params: { sample: "Máu" } }] },
    { name: "born in a year alone, a minor to its end; the test in a month alone", exPrisoner: [{ personalId, birth: "2008" }], test: [{ ...blood, testedOn: "12/2025" }], findings: [{ ...at, message: "blank", params: { sample: "Máu" } }] },
    {
      name: "joined by name where the log has no number",
      user: [{ fullName: "Hà Văn Tư", hamlet: "Bản A", birth: "15/3/2010" }],
      test: [{}, { fullName: "HÀ VĂN TƯ", hamlet: "Bản A", testedOn: "1/12/2025", sample: "Tóc" }],
      findings: [{ ...at, row: 2, message: "blank", params: { sample: "Tóc" } }],
    },
  ],
  notRun: [
    { name: "no column for consent", suspect, test: [{ personalId }], without: { test: ["consent"] }, notRun: [{ ...needs, column: "consent" }] },
    { name: "no column for the sample", suspect, test: [{ personalId }], without: { test: ["sample"] }, notRun: [{ ...needs, column: "sample" }] },
    { name: "no column for the day", suspect, test: [{ personalId }], without: { test: ["testedOn"] }, notRun: [{ ...needs, column: "testedOn" }] },
    { name: "no person register", test: [blood], notRun: [{ ...needs, reason: "missing-register", column: "addict" }] },
  ],
});
