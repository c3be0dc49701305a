import type { GroupExamples } from "../example";

const personalId = "038209001234";
const test = { personalId, testedOn: "10/12/2025", result: "Âm tính", slipNumber: "75/PKQ" };
const positive = { ...test, result: "Dương tính" };
const noLists = { addict: [], user: [], suspect: [], postRehab: [] };

/** Examples of the rules about the test log (R5). */
const testExamples: GroupExamples<"test"> = {
  "test/result-unclear": {
    broken: { test: [{ ...test, result: "-" }] },
    fixed: { test: [{ ...test, result: "Âm tính" }] },
  },
  "test/impossible-date": {
    broken: { suspect: [{ personalId, birth: "15/03/2009" }], test: [{ ...test, testedOn: "10/12/2026" }] },
    fixed: { suspect: [{ personalId, birth: "15/03/2009" }], test: [test] },
  },
  "test/no-slip-number": {
    broken: { test: [{ ...test, slipNumber: "" }] },
    fixed: { test: [test] },
  },
  "test/minor-without-consent": {
    broken: { suspect: [{ personalId, birth: "15/03/2009" }], test: [{ ...test, sample: "Máu", consent: "" }] },
    fixed: { suspect: [{ personalId, birth: "15/03/2009" }], test: [{ ...test, sample: "Máu", consent: "Có" }] },
  },
  "test/positive-not-sent": {
    broken: { test: [{ ...positive, sentOn: "" }] },
    fixed: { test: [{ ...positive, sentOn: "10/12/2025" }] },
  },
  "test/positive-not-listed": {
    broken: { ...noLists, test: [positive] },
    fixed: { ...noLists, user: [{ personalId }], test: [positive] },
  },
  "test/results-differ": {
    broken: { test: [test, { ...positive, slipNumber: "76/PKQ" }] },
    fixed: { test: [test, { ...positive, personalId: "038209001235", slipNumber: "76/PKQ" }] },
  },
  "test/person-not-listed": {
    broken: { ...noLists, test: [test] },
    fixed: { ...noLists, suspect: [{ personalId }], test: [test] },
  },
};

export default testExamples;
