import rule from "../../../../src/core/rules/household/totalDiffers";
import type { SheetRow } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const here = (count: number): SheetRow<"household">[] => Array.from({ length: count }, () => ({ residence: "Đang cư trú" }));
const sheet = { row: null, column: null } as const;

testRule(rule, {
  valid: [
    { name: "as many", household: here(3), parameters: { householdTotal: 3 } },
    { name: "as many, typed as text", household: here(2), parameters: { householdTotal: " 2 " } },
    { name: "households away or moved are on neither side", household: [...here(2), { residence: "Đi vắng" }, { residence: "Đã chuyển đi" }], parameters: { householdTotal: 2 } },
    { name: "temporary residents count", household: [...here(1), { residence: "Đang cư trú (tạm trú)" }], parameters: { householdTotal: 2 } },
    { name: "none and zero", household: [], parameters: { householdTotal: 0 } },
  ],
  invalid: [
    { name: "one row too few", household: here(2), parameters: { householdTotal: 3 }, findings: [{ ...sheet, message: "fewer", params: { rows: 2, total: 3 } }] },
    { name: "one row too many", household: here(4), parameters: { householdTotal: 3 }, findings: [{ ...sheet, message: "more", params: { rows: 4, total: 3 } }] },
    { name: "a row without residence does not count", household: [...here(2), {}], parameters: { householdTotal: 3 }, findings: [{ ...sheet, message: "fewer", params: { rows: 2, total: 3 } }] },
    { name: "headings only", household: [], parameters: { householdTotal: "1.250" }, findings: [{ ...sheet, message: "fewer", params: { rows: 0, total: 1250 } }] },
    { name: "over two sheets", household: here(2), further: { household: here(2) }, parameters: { householdTotal: 3 }, findings: [{ ...sheet, message: "more", params: { rows: 4, total: 3 } }] },
  ],
  notRun: [
    { name: "no parameter sheet", household: here(1), notRun: [{ rule: "household/total-differs", reason: "missing-register", column: "parameters" }] },
    { name: "the total is blank", household: here(1), parameters: { householdTotal: "" }, notRun: [{ rule: "household/total-differs", reason: "missing-column", column: "householdTotal" }] },
    { name: "no column for the residence", household: [{}], parameters: { householdTotal: 1 }, without: { household: ["residence"] }, notRun: [{ rule: "household/total-differs", reason: "missing-column", column: "residence" }] },
  ],
});
