import rule from "../../../../src/core/rules/exPrisoner/noSupport";
import { testRule } from "../../../support/ruleTester";

const blank = { row: 1, column: "support", message: "blank", params: {} } as const;
const none = (support: string) => ({ row: 1, column: "support", message: "none", params: { support } }) as const;

testRule(rule, {
  valid: [
    { name: "a loan", exPrisoner: [{ support: "Vay vốn" }] },
    { name: "several things", exPrisoner: [{ support: "Học nghề; tư vấn" }] },
    { name: "needs none", exPrisoner: [{ support: "Không có nhu cầu" }] },
    { name: "nothing, but left the list on the as-of date", exPrisoner: [{ support: "", removedOn: "20/12/2025" }] },
    { name: "an error value", exPrisoner: [{ support: "#VALUE!" }] },
  ],
  invalid: [
    { name: "blank", exPrisoner: [{ support: "" }], findings: [blank] },
    { name: "a dash", exPrisoner: [{ support: "-" }], findings: [blank] },
    { name: "no", exPrisoner: [{ support: "Không" }], findings: [none("Không")] },
    { name: "not yet", exPrisoner: [{ support: "chưa hỗ trợ" }], findings: [none("chưa hỗ trợ")] },
    { name: "leaves the list tomorrow", exPrisoner: [{ support: "Chưa có", removedOn: "21/12/2025" }], findings: [none("Chưa có")] },
  ],
  notRun: [
    { name: "no column for it", exPrisoner: [{}], without: { exPrisoner: ["support"] }, notRun: [{ rule: "exPrisoner/no-support", reason: "missing-column", column: "support" }] },
  ],
});
