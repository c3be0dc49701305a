import rule from "../../../../src/core/rules/cross/hamletNotListed";
import { testRule } from "../../../support/ruleTester";

const list = { parameters: {}, hamlets: ["Bản Nà Pọng", "Bản Hua Pù", "Khu phố 2"] };
const stray = { row: 1, column: "hamlet", message: "notListed" } as const;

testRule(rule, {
  valid: [
    { name: "listed", ...list, household: [{ hamlet: "Bản Nà Pọng" }, { hamlet: "Bản Hua Pù" }] },
    { name: "without its opening word, other case, decomposed", ...list, hotspot: [{ hamlet: "nà pọng".normalize("NFD") }, { hamlet: "HUA PÙ" }] },
    { name: "blank or a dash", ...list, business: [{ hamlet: "" }, { hamlet: "-" }] },
    { name: "one of several hamlets is listed", ...list, hotspot: [{ hamlet: "Bản Nà Pọng, bản Tén" }] },
    { name: "no rows", ...list, household: [] },
    { name: "an error value", ...list, hotspot: [{ hamlet: "#REF!" }] },
    { name: "a number with its opening word", ...list, business: [{ hamlet: "khu phố 2" }] },
  ],
  invalid: [
    { name: "misspelt", ...list, household: [{ hamlet: "Bản Nà Bọng" }], findings: [{ ...stray, rule: "household/hamlet-not-listed", params: { hamlet: "Bản Nà Bọng", count: 1 } }] },
    { name: "once for each spelling, at its first row", ...list, household: [{ hamlet: "Bản Hua Pù" }, { hamlet: "Bản Tén" }, { hamlet: "Bản Lát" }, { hamlet: "bản tén" }], findings: [{ ...stray, row: 2, rule: "household/hamlet-not-listed", params: { hamlet: "Bản Tén", count: 2 } }, { ...stray, row: 3, rule: "household/hamlet-not-listed", params: { hamlet: "Bản Lát", count: 1 } }] },
    { name: "a spot", ...list, hotspot: [{ hamlet: "Bản Tén" }], findings: [{ ...stray, rule: "hotspot/hamlet-not-listed", params: { hamlet: "Bản Tén", count: 1 } }] },
    { name: "a business, in none of several listed", ...list, business: [{ hamlet: "Bản Tén; bản Lát" }], findings: [{ ...stray, rule: "business/hamlet-not-listed", params: { hamlet: "Bản Tén; bản Lát", count: 1 } }] },
    { name: "another number", ...list, business: [{ hamlet: "Khu phố 3" }], findings: [{ ...stray, rule: "business/hamlet-not-listed", params: { hamlet: "Khu phố 3", count: 1 } }] },
  ],
  notRun: [
    { name: "no parameter sheet", household: [{ hamlet: "Bản Tén" }], notRun: [{ rule: "household/hamlet-not-listed", reason: "missing-register", column: "parameters" }] },
    { name: "no list on it", parameters: { population: 800 }, household: [{ hamlet: "Bản Tén" }], notRun: [{ rule: "household/hamlet-not-listed", reason: "missing-column", column: "hamlets" }] },
    { name: "no column for the hamlet", ...list, business: [{}], without: { business: ["hamlet"] }, notRun: [{ rule: "business/hamlet-not-listed", reason: "missing-column", column: "hamlet" }] },
  ],
});
