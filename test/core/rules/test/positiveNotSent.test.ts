import rule from "../../../../src/core/rules/test/positiveNotSent";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const positive = { testedOn: day("10/12/2025"), result: "Dương tính", sentOn: "" };
const at = { row: 1, column: "sentOn", message: "toChair", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "sent", test: [{ ...positive, sentOn: day("10/12/2025") }] },
    { name: "sent on a day typed as text, in a month alone", test: [{ ...positive, sentOn: "11/12/2025" }, { ...positive, sentOn: "12/2025" }] },
    { name: "words that may say it was sent", test: [{ ...positive, sentOn: "đã gửi" }] },
    { name: "negative, awaited, a bare plus sign", test: [{ ...positive, result: "Âm tính" }, { ...positive, result: "Chờ kết quả" }, { ...positive, result: "+" }] },
    { name: "a broken formula", test: [{ ...positive, sentOn: "#REF!" }] },
  ],
  invalid: [
    { name: "blank", test: [{ ...positive, result: "Âm tính" }, positive], findings: [{ ...at, row: 2 }] },
    { name: "a dash, with the substance", test: [{ ...positive, result: "Dương tính (MET)", sentOn: "-" }], findings: [at] },
    { name: "tested on the last day of the old law", dates: { asOf: "2026-07-20" }, test: [{ ...positive, testedOn: day("30/06/2026") }], findings: [at] },
    { name: "tested on the first day of the new law", dates: { asOf: "2026-07-20" }, test: [{ ...positive, testedOn: day("01/07/2026") }], findings: [{ ...at, message: "toPolice" }] },
    { name: "no full day of the test: by the as-of date", dates: { asOf: "2026-07-20" }, test: [{ ...positive, testedOn: "06/2026" }], findings: [{ ...at, message: "toPolice" }] },
    { name: "no day of the test, the old law", test: [{ ...positive, testedOn: "" }], findings: [at] },
  ],
  notRun: [
    { name: "no column for the day of sending", test: [{ result: "Dương tính" }], without: { test: ["sentOn"] }, notRun: [{ rule: "test/positive-not-sent", reason: "missing-column", column: "sentOn" }] },
    { name: "no column for the result", test: [{}], without: { test: ["result"] }, notRun: [{ rule: "test/positive-not-sent", reason: "missing-column", column: "result" }] },
  ],
});
