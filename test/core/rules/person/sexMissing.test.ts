import rule from "../../../../src/core/rules/person/sexMissing";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "sex", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both words", addict: [{ sex: "Nam" }, { sex: "Nữ" }] },
    { name: "in capitals, taken apart, abbreviated", user: [{ sex: "NỮ".normalize("NFD") }, { sex: "nam " }, { sex: "N" }] },
    { name: "blank, but told by the column of birth", suspect: [{ birthFemale: 1990 }] },
    { name: "no column, told by the column of birth", suspect: [{ birthMale: 1990, birthFemale: "-" }], without: { suspect: ["sex"] } },
    { name: "no rows", postRehab: [] },
  ],
  invalid: [
    { name: "blank", addict: [{ sex: "", birth: 1990 }], findings: [{ ...at, rule: "addict/sex-missing", message: "blank" }] },
    { name: "a dash", user: [{ sex: "-" }], findings: [{ ...at, rule: "user/sex-missing", message: "blank" }] },
    { name: "some other word", postRehab: [{ sex: "Khác" }], findings: [{ ...at, rule: "postRehab/sex-missing", message: "unknown" }] },
    { name: "an error value", addict: [{ sex: "#VALUE!" }], findings: [{ ...at, rule: "addict/sex-missing", message: "unknown" }] },
    { name: "no column, and births in both columns", suspect: [{ birthMale: 1990, birthFemale: 1991 }], without: { suspect: ["sex"] }, findings: [{ ...at, column: "fullName", rule: "suspect/sex-missing", message: "blank" }] },
  ],
  notRun: [
    { name: "nothing tells the sex", addict: [{}], without: { addict: ["sex", "birthMale", "birthFemale"] }, notRun: [{ rule: "addict/sex-missing", reason: "missing-column", column: "sex" }] },
  ],
});
