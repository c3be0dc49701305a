import rule from "../../../../src/core/rules/exPrisoner/noManager";
import { testRule } from "../../../support/ruleTester";

const none = { row: 1, column: "manager", message: "none", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "a person and an organisation", exPrisoner: [{ manager: "Vi Văn Thử" }, { manager: "Hội Nông dân xã" }] },
    { name: "nobody, but left the list on the as-of date", exPrisoner: [{ manager: "", removedOn: "20/12/2025" }] },
    { name: "nobody, but left in a month that is over", exPrisoner: [{ manager: "-", removedOn: "11/2025" }] },
    { name: "an error value", exPrisoner: [{ manager: "#REF!" }] },
    { name: "headings only", exPrisoner: [] },
  ],
  invalid: [
    { name: "blank", exPrisoner: [{ manager: "" }], findings: [none] },
    { name: "dash and spaces", exPrisoner: [{ manager: " - " }], findings: [none] },
    { name: "not yet assigned", exPrisoner: [{ manager: "Chưa phân công" }, { manager: "CHƯA CÓ" }], findings: [none, { ...none, row: 2 }] },
    { name: "leaves the list tomorrow", exPrisoner: [{ manager: "…", removedOn: "21/12/2025" }], findings: [none] },
    { name: "one of two", exPrisoner: [{ manager: "Hội Phụ nữ" }, {}], findings: [{ ...none, row: 2 }] },
  ],
  notRun: [
    { name: "no column for it", exPrisoner: [{}], without: { exPrisoner: ["manager"] }, notRun: [{ rule: "exPrisoner/no-manager", reason: "missing-column", column: "manager" }] },
  ],
});
