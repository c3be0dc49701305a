import rule from "../../../../src/core/rules/addict/noPosition";
import { testRule } from "../../../support/ruleTester";

const blank = { column: "position", message: "blank", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "in the community", addict: [{ position: "Ngoài cộng đồng" }] },
    { name: "in prison", addict: [{ position: "Trại giam (chấp hành án tù)" }] },
    { name: "a word nobody knows is not blank", addict: [{ position: "đi làm ăn xa" }] },
    { name: "a broken formula", addict: [{ position: "#REF!" }] },
    { name: "left the list", addict: [{ position: "", removedOn: "19/12/2025" }] },
  ],
  invalid: [
    { name: "blank", addict: [{ position: "" }], findings: [{ ...blank, row: 1 }] },
    { name: "spaces, no-break and zero-width", addict: [{ position: " \u00A0\u200B" }], findings: [{ ...blank, row: 1 }] },
    { name: "a dash", addict: [{ position: "-" }], findings: [{ ...blank, row: 1 }] },
    { name: "dots", addict: [{ position: "....." }], findings: [{ ...blank, row: 1 }] },
    { name: "leaves the list tomorrow", addict: [{ position: "Trại giam" }, { position: "", removedOn: "21/12/2025" }], findings: [{ ...blank, row: 2 }] },
  ],
  notRun: [
    { name: "no column for the position", addict: [{}], without: { addict: ["position"] }, notRun: [{ rule: "addict/no-position", reason: "missing-column", column: "position" }] },
  ],
});
