import rule from "../../../../src/core/rules/person/hamletUnknown";
import { testRule } from "../../../support/ruleTester";

const parameters = {};
const hamlets = ["Bản Nà Pọng", "Thôn Đoàn Kết"];
const at = { row: 1, column: "hamlet", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "in the list", parameters, hamlets, addict: [{ hamlet: "Bản Nà Pọng" }, { hamlet: "Thôn Đoàn Kết" }] },
    { name: "without the word for a hamlet, in capitals, taken apart", parameters, hamlets, user: [{ hamlet: "nà pọng" }, { hamlet: "THÔN ĐOÀN KẾT".normalize("NFD") }] },
    { name: "merged over the rows below", parameters, hamlets, suspect: [{ hamlet: "Bản Nà Pọng" }, {}, {}, {}] },
    { name: "no column, but an address that names one", parameters, hamlets, postRehab: [{ currentResidence: "Bản Nà Pọng, xã Thử" }], without: { postRehab: ["hamlet"] } },
    { name: "a former prisoner's address", parameters, hamlets, exPrisoner: [{ permanentResidence: "Thôn Đoàn Kết, xã Thử" }], without: { exPrisoner: ["hamlet"] } },
    { name: "no list to compare with", parameters, addict: [{ hamlet: "Bản Nào Đó" }] },
  ],
  invalid: [
    { name: "blank, though the address names one", parameters, hamlets, postRehab: [{ hamlet: "", currentResidence: "Bản Nà Pọng, xã Thử" }], findings: [{ ...at, rule: "postRehab/hamlet-unknown", message: "blank" }] },
    { name: "one blank among filled rows", parameters, hamlets, addict: [{ hamlet: "Bản Nà Pọng" }, {}, { hamlet: "Bản Nà Pọng" }], findings: [{ ...at, row: 2, rule: "addict/hamlet-unknown", message: "blank" }] },
    { name: "a dash", parameters, hamlets, user: [{ hamlet: "-" }], findings: [{ ...at, rule: "user/hamlet-unknown", message: "blank" }] },
    { name: "not in the list", parameters, hamlets, addict: [{ hamlet: "Bản Nà Lạ" }], findings: [{ ...at, rule: "addict/hamlet-unknown", message: "notListed" }] },
    { name: "a number", parameters, hamlets, suspect: [{ hamlet: 5 }], findings: [{ ...at, rule: "suspect/hamlet-unknown", message: "notListed" }] },
    { name: "no column, and an address without one", parameters, hamlets, user: [{ currentResidence: "Xã Thử" }], without: { user: ["hamlet"] }, findings: [{ ...at, column: "currentResidence", rule: "user/hamlet-unknown", message: "notInAddress" }] },
    { name: "blank, and no list", parameters, user: [{ hamlet: "" }], findings: [{ ...at, rule: "user/hamlet-unknown", message: "blank" }] },
  ],
  notRun: [
    { name: "no parameter sheet", addict: [{ hamlet: "Bản Nà Pọng" }], notRun: [{ rule: "addict/hamlet-unknown", reason: "missing-register", column: "parameters" }] },
    { name: "neither hamlet nor address", parameters, hamlets, addict: [{}], without: { addict: ["hamlet", "currentResidence", "permanentResidence"] }, notRun: [{ rule: "addict/hamlet-unknown", reason: "missing-column", column: "hamlet" }] },
  ],
});
