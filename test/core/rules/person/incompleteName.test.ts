import rule from "../../../../src/core/rules/person/incompleteName";
import { testRule } from "../../../support/ruleTester";

const at = { row: 1, column: "fullName", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "three words", addict: [{ fullName: "Lò Văn Anh" }] },
    { name: "two words", user: [{ fullName: "Vừ Chớ" }] },
    { name: "letters taken apart, no-break spaces, a bracket", suspect: [{ fullName: "Hà\u00a0Thị Mỷ (Mỷ con)".normalize("NFD") }] },
    { name: "an abbreviated middle name, an apostrophe", postRehab: [{ fullName: "H'Nia K. Niê" }] },
    { name: "names are asked of persons only, not of the test log", addict: [], test: [{ fullName: "Anh" }] },
  ],
  invalid: [
    { name: "blank, but with a number", addict: [{ fullName: "", personalId: "038095001234" }], findings: [{ ...at, rule: "addict/incomplete-name", message: "blank" }] },
    { name: "a dash", user: [{ fullName: "-" }], findings: [{ ...at, rule: "user/incomplete-name", message: "blank" }] },
    { name: "a digit after the name", suspect: [{ fullName: "Lò Văn 2" }], findings: [{ ...at, rule: "suspect/incomplete-name", message: "digits" }] },
    { name: "a number", addict: [{ fullName: 12 }], findings: [{ ...at, rule: "addict/incomplete-name", message: "digits" }] },
    { name: "one word with spaces around it", postRehab: [{ fullName: " Tuấn\u00a0" }], findings: [{ ...at, rule: "postRehab/incomplete-name", message: "singleWord" }] },
    { name: "one word, a former prisoner", exPrisoner: [{ fullName: "Tuấn" }], findings: [{ ...at, rule: "exPrisoner/incomplete-name", message: "singleWord" }] },
    { name: "an error value", user: [{ fullName: "#N/A" }], findings: [{ ...at, rule: "user/incomplete-name", message: "error" }] },
  ],
  notRun: [
    { name: "no column for the name", suspect: [{ personalId: "038095001234" }], without: { suspect: ["fullName"] }, notRun: [{ rule: "suspect/incomplete-name", reason: "missing-column", column: "fullName" }] },
  ],
});
