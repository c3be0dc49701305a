import rule from "../../../../src/core/rules/incident/growingWithoutAmount";
import { testRule } from "../../../support/ruleTester";

const neither = (act: string) => ({ row: 1, column: "plants", message: "neither", params: { act } }) as const;

testRule(rule, {
  valid: [
    { name: "plants and area", incident: [{ act: "Trồng cây", plants: 26, areaM2: "12,5" }] },
    { name: "one of the two", incident: [{ act: "Trồng cây", plants: 26 }, { act: "Trồng cây", areaM2: 12.5 }] },
    { name: "one of the two, the other zero", incident: [{ act: "Trồng cây", plants: 0, areaM2: 12.5 }] },
    { name: "other acts", incident: [{ act: "Sản xuất" }, { act: "Mua bán" }, { act: "" }, { act: "gieo hạt" }] },
    { name: "numbers that could not be read", incident: [{ act: "Trồng cây", plants: "khoảng 20 cây" }, { act: "Trồng cây", areaM2: "#N/A" }] },
  ],
  invalid: [
    { name: "neither", incident: [{ act: "Trồng cây" }], findings: [neither("Trồng cây")] },
    { name: "dashes, decomposed letters", incident: [{ act: "Trồng cần sa".normalize("NFD"), plants: "-", areaM2: "–" }], findings: [neither("Trồng cần sa")] },
    { name: "zeros", incident: [{ act: "Trồng cây thuốc phiện", plants: 0, areaM2: "0" }], findings: [neither("Trồng cây thuốc phiện")] },
    { name: "no column for the area", incident: [{ act: "Trồng" }], without: { incident: ["areaM2"] }, findings: [neither("Trồng")] },
    { name: "no column for the plants", incident: [{ act: "Trồng cây" }], without: { incident: ["plants"] }, findings: [{ ...neither("Trồng cây"), column: "areaM2" }] },
  ],
  notRun: [
    { name: "no column for either", incident: [{ act: "Trồng cây" }], without: { incident: ["plants", "areaM2"] }, notRun: [{ rule: "incident/growing-without-amount", reason: "missing-column", column: "plants" }] },
    { name: "no column for the act", incident: [{}], without: { incident: ["act"] }, notRun: [{ rule: "incident/growing-without-amount", reason: "missing-column", column: "act" }] },
  ],
});
