import rule from "../../../../src/core/rules/cross/errorCell";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, message: "one" } as const;

testRule(rule, {
  valid: [
    { name: "ordinary cells", addict: [{ birth: day("05/03/1990"), dossier: "Đã lập" }] },
    { name: "blanks and dashes", user: [{ birth: "", dossier: "-" }] },
    { name: "a hash that is no error value", hotspot: [{ name: "Nhà #12" }] },
    { name: "a text about an error", household: [{ note: "cột B báo #REF!" }] },
    { name: "content that could not be read", test: [{ testedOn: "hôm qua", result: "xong" }] },
  ],
  invalid: [
    { name: "a broken reference", addict: [{ manager: "#REF!" }], findings: [{ ...at, rule: "addict/error-cell", column: "manager", params: { value: "#REF!" } }] },
    { name: "a failed look-up in a column of dates", test: [{ testedOn: "#N/A" }], findings: [{ ...at, rule: "test/error-cell", column: "testedOn", params: { value: "#N/A" } }] },
    { name: "in the running number", household: [{ ordinal: "#VALUE!" }], findings: [{ ...at, rule: "household/error-cell", column: "ordinal", params: { value: "#VALUE!" } }] },
    { name: "several in a row: once, at the first", incident: [{ occurredOn: "#NAME?", arrested: "#DIV/0!", place: "#REF!" }], findings: [{ ...at, rule: "incident/error-cell", column: "occurredOn", message: "several", params: { value: "#NAME?", count: 3 } }] },
    { name: "in two rows", user: [{ dossier: "#N/A" }, {}, { dossier: "#N/A" }], findings: [1, 3].map((row) => ({ ...at, row, rule: "user/error-cell", column: "dossier", params: { value: "#N/A" } })) },
  ],
});
