import rule from "../../../../src/core/rules/suspect/positiveNotListed";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const positive = { personalId: id, testResult: "Dương tính" };
const named = { fullName: "Vi Văn Thử", birth: 1990, hamlet: "Bản Nà Pọng" };
const found = { row: 1, column: "testResult", message: "notListed", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "on the list of users", suspect: [positive], user: [{ personalId: id }], addict: [] },
    { name: "on the list of addicts, number without its zero", suspect: [positive], user: [], addict: [{ personalId: 38095001234 }] },
    { name: "listed, but no longer active", suspect: [positive], user: [{ personalId: id, removedOn: day("01/12/2025") }], addict: [] },
    { name: "no number: by name, birth and hamlet, decomposed letters", suspect: [{ ...named, testResult: "DT" }], user: [{ ...named, fullName: "vi  văn thử".normalize("NFD") }], addict: [] },
    { name: "negative, not listed", suspect: [{ ...positive, testResult: "Âm tính" }], user: [], addict: [] },
    { name: "blank, dash and bare plus sign are no result", suspect: [{ testResult: "" }, { testResult: "-" }, { testResult: "+" }], user: [], addict: [] },
  ],
  invalid: [
    { name: "on neither list", suspect: [positive], user: [], addict: [], findings: [found] },
    { name: "only other people there", suspect: [positive], user: [{ personalId: "038095001235" }], addict: [{ personalId: "038095001236" }], findings: [found] },
    { name: "same name and birth in another hamlet", suspect: [{ ...named, testResult: "DT" }], user: [{ ...named, hamlet: "Bản Hua Pù" }], addict: [], findings: [found] },
    { name: "only on the list of post-rehabilitation", suspect: [positive], user: [], addict: [], postRehab: [{ personalId: id }], findings: [found] },
    { name: "the later test in the log is positive", suspect: [{ personalId: id, testResult: "AT", testedOn: day("01/10/2025") }], test: [{ personalId: id, testedOn: day("02/10/2025"), result: "Dương tính" }], user: [], addict: [], findings: [found] },
  ],
  notRun: [
    { name: "no list of users", suspect: [positive], addict: [], notRun: [{ rule: "suspect/positive-not-listed", reason: "missing-register", column: "user" }] },
    { name: "no list of addicts", suspect: [positive], user: [], notRun: [{ rule: "suspect/positive-not-listed", reason: "missing-register", column: "addict" }] },
    { name: "no column for the result", suspect: [{ personalId: id }], user: [], addict: [], without: { suspect: ["testResult"] }, notRun: [{ rule: "suspect/positive-not-listed", reason: "missing-column", column: "testResult" }] },
  ],
});
