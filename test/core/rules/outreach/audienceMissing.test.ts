import rule from "../../../../src/core/rules/outreach/audienceMissing";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const event = { heldOn: day("10/05/2025"), content: "Tuyên truyền Luật Phòng, chống ma túy" };
const neither = { row: 1, column: "audience", message: "neither", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both given", outreach: [{ ...event, audience: "Học sinh", people: 120 }] },
    { name: "an audience alone", outreach: [{ ...event, audience: "Toàn dân" }] },
    { name: "a number alone", outreach: [{ ...event, people: "1.200" }] },
    { name: "an audience, zero people", outreach: [{ ...event, audience: "Toàn dân", people: 0 }] },
    { name: "what could not be read", outreach: [{ ...event, people: "khoảng 100" }, { ...event, audience: "#N/A" }] },
  ],
  invalid: [
    { name: "neither", outreach: [event], findings: [neither] },
    { name: "dashes", outreach: [{ ...event, audience: "-", people: "–" }], findings: [neither] },
    { name: "zero people", outreach: [{ ...event, people: 0 }], findings: [neither] },
    { name: "the second of two, with leaflets", outreach: [{ ...event, audience: "Học sinh" }, { ...event, audience: "\u00a0", leaflets: 150 }], findings: [{ ...neither, row: 2 }] },
    { name: "no column for the number", outreach: [event], without: { outreach: ["people"] }, findings: [neither] },
    { name: "no column for the audience", outreach: [event], without: { outreach: ["audience"] }, findings: [{ ...neither, column: "people" }] },
  ],
  notRun: [
    { name: "no column for either", outreach: [event], without: { outreach: ["audience", "people"] }, notRun: [{ rule: "outreach/audience-missing", reason: "missing-column", column: "audience" }] },
  ],
});
