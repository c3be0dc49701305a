import rule from "../../../../src/core/rules/person/residenceUnclear";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const parameters = { communeName: "Xã Mường Thượng" };
const at = { row: 1, column: "currentResidence", params: {} } as const;
const away = "Bản Lách, xã Tam Chung, tỉnh Thanh Hóa";

testRule(rule, {
  valid: [
    { name: "registered and living here", parameters, addict: [{ permanentResidence: "Bản Nà Pọng, xã Mường Thượng", currentResidence: "Bản Nà Pọng, xã Mường Thượng" }] },
    { name: "registered elsewhere, living here", parameters, user: [{ permanentResidence: away, currentResidence: "Bản Nà Pọng, XÃ MƯỜNG THƯỢNG".normalize("NFD") }] },
    { name: "registered elsewhere, the present place names no commune", parameters, suspect: [{ permanentResidence: away, currentResidence: "Bản Nà Pọng" }] },
    { name: "only one of the two is written, and names no other commune", parameters, postRehab: [{ currentResidence: "Bản Nà Pọng" }, { permanentResidence: "Bản Nà Pọng" }, { permanentResidence: "#REF!" }] },
    {
      name: "words that only look like another commune",
      parameters,
      addict: [{ permanentResidence: "Khu nhà ở xã hội Phú Sơn" }, { permanentResidence: "thị xã Nghi Sơn" }, { permanentResidence: "Tam Chung, Thanh Hóa" }, { permanentResidence: "xa Tam Chung" }],
    },
    { name: "the commune by its bare name, its former kind, or behind a former name", parameters: { communeName: "Mường Thượng" }, user: [{ permanentResidence: "thị trấn Mường Thượng" }, { permanentResidence: "xã Trung Thành (nay là xã Mường Thượng)" }, { permanentResidence: "Xã Mường Thượng - huyện Mường Lát" }] },
    { name: "no stable residence: asked for elsewhere", parameters, suspect: [{ residenceStatus: "Không có nơi cư trú ổn định" }, { residenceStatus: "Không ổn định", permanentResidence: away }] },
    { name: "no longer on the list", parameters, addict: [{ removedOn: day("20/12/2025") }, { removedOn: day("01/06/2025"), permanentResidence: away }] },
    { name: "no column for the present place: the hamlet stands in", parameters, exPrisoner: [{ permanentResidence: away, hamlet: "Bản Nà Pọng" }], without: { exPrisoner: ["currentResidence"] } },
    { name: "living elsewhere is no matter of this rule while registered here", parameters, postRehab: [{ permanentResidence: "xã Mường Thượng", currentResidence: away }] },
  ],
  invalid: [
    { name: "nothing at all", parameters, addict: [{}], findings: [{ ...at, rule: "addict/residence-unclear", message: "blank" }] },
    { name: "dashes and dots, though the hamlet is there", parameters, user: [{ permanentResidence: "-", currentResidence: "...", hamlet: "Bản Nà Pọng" }], findings: [{ ...at, rule: "user/residence-unclear", message: "blank" }] },
    { name: "one column only, and it is blank", parameters, suspect: [{ permanentResidence: " " }], without: { suspect: ["currentResidence"] }, findings: [{ ...at, column: "permanentResidence", rule: "suspect/residence-unclear", message: "blank" }] },
    { name: "registered elsewhere, the present place blank", parameters, postRehab: [{ permanentResidence: away, hamlet: "Bản Nà Pọng" }], findings: [{ ...at, rule: "postRehab/residence-unclear", message: "currentBlank" }] },
    { name: "registered elsewhere, no column for the present place, no hamlet", parameters, exPrisoner: [{ permanentResidence: "Phường Hạc Thành", hamlet: "-" }], without: { exPrisoner: ["currentResidence"] }, findings: [{ ...at, column: "permanentResidence", rule: "exPrisoner/residence-unclear", message: "currentBlank" }] },
    { name: "both in another commune, parted by dashes", parameters, addict: [{ permanentResidence: "Bản Lách - Xã Tam Chung – Thanh Hóa", currentResidence: "Thôn 2; đặc khu Lý Sơn" }], findings: [{ ...at, rule: "addict/residence-unclear", message: "bothElsewhere" }] },
    { name: "a name with the commune's inside another word", parameters: { communeName: "Xã An Lạc" }, user: [{ permanentResidence: "xã Lan Lạc" }], findings: [{ ...at, rule: "user/residence-unclear", message: "currentBlank" }] },
    { name: "leaves the list after the as-of date; residence recorded as stable", parameters, addict: [{ removedOn: day("21/12/2025"), residenceStatus: "Có nơi cư trú ổn định" }], findings: [{ ...at, rule: "addict/residence-unclear", message: "blank" }] },
  ],
  notRun: [
    { name: "no column of residence", parameters, addict: [{}], without: { addict: ["currentResidence", "permanentResidence"] }, notRun: [{ rule: "addict/residence-unclear", reason: "missing-column", column: "currentResidence" }] },
    { name: "no parameter sheet", addict: [{}], notRun: [{ rule: "addict/residence-unclear", reason: "missing-register", column: "parameters" }] },
    { name: "the commune is not named", parameters: { communeName: "" }, user: [{}], notRun: [{ rule: "user/residence-unclear", reason: "missing-column", column: "communeName" }] },
  ],
});
