import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/addict/testAfterProposal";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const after = (testedOn: string) =>
  ({ row: 1, column: "lastTestedOn", message: "afterProposal", params: { testedOn: testedOn as LocalDate, proposedOn: "2025-12-15" as LocalDate } }) as const;

testRule(rule, {
  valid: [
    { name: "on the day of the proposal", addict: [{ lastTestedOn: day("15/12/2025"), lastTestResult: "Âm tính" }] },
    { name: "before it", addict: [{ lastTestedOn: day("01/03/2025") }] },
    { name: "no test", addict: [{}] },
    { name: "refused after it", addict: [{ lastTestedOn: day("16/12/2025"), lastTestResult: "Không chấp hành" }] },
    { name: "a month alone", addict: [{ lastTestedOn: "12/2025" }] },
    { name: "left the list", addict: [{ lastTestedOn: day("16/12/2025"), removedOn: day("16/12/2025") }] },
  ],
  invalid: [
    { name: "the day after", addict: [{ lastTestedOn: day("16/12/2025"), lastTestResult: "Âm tính" }], findings: [after("2025-12-16")] },
    { name: "typed as text", addict: [{ lastTestedOn: "17-12-25" }], findings: [after("2025-12-17")] },
    { name: "only in the log", addict: [{ personalId: id, lastTestedOn: day("01/12/2025") }], test: [{ personalId: id, testedOn: day("18/12/2025"), result: "AT" }], findings: [after("2025-12-18")] },
    { name: "wherever the person is", addict: [{ position: "Trại tạm giam", lastTestedOn: day("19/12/2025") }], findings: [after("2025-12-19")] },
    {
      name: "without a proposal date: after the as-of date",
      dates: { proposedOn: null },
      addict: [{ lastTestedOn: day("21/12/2025") }],
      findings: [{ row: 1, column: "lastTestedOn", message: "afterAsOf", params: { testedOn: "2025-12-21" as LocalDate, asOf: "2025-12-20" as LocalDate } }],
    },
  ],
  notRun: [
    { name: "neither a column nor a test log", addict: [{}], without: { addict: ["lastTestedOn"] }, notRun: [{ rule: "addict/test-after-proposal", reason: "missing-column", column: "lastTestedOn" }] },
  ],
});
