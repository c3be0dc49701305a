import rule from "../../../../src/core/rules/addict/tooManyInCommunity";
import type { SheetRow } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const people = (count: number): SheetRow<"addict">[] => Array.from({ length: count }, () => ({ position: "Ngoài cộng đồng" }));
const sheet = { row: null, column: null } as const;
const id = "038095001234";

testRule(rule, {
  valid: [
    { name: "seven", addict: people(7) },
    { name: "nobody", addict: [] },
    { name: "seven and three in a centre", addict: [...people(7), { position: "CNBB" }, { position: "Trại giam" }, { position: "Tạm giam" }] },
    { name: "seven and three without a position", addict: [...people(7), {}, {}, {}] },
    { name: "seven and one who left the list", addict: [...people(7), { position: "Ngoài cộng đồng", removedOn: "20/12/2025" }] },
    { name: "eight rows of seven people", addict: [...people(6), { ...people(1)[0], personalId: id }, { ...people(1)[0], personalId: id }] },
  ],
  invalid: [
    { name: "eight", addict: people(8), findings: [{ ...sheet, message: "near", severity: "warning", params: { count: 8, limit: 10 } }] },
    { name: "nine", addict: people(9), findings: [{ ...sheet, message: "near", severity: "warning", params: { count: 9, limit: 10 } }] },
    { name: "ten", addict: people(10), findings: [{ ...sheet, message: "reached", params: { count: 10, limit: 10 } }] },
    { name: "eleven", addict: people(11), findings: [{ ...sheet, message: "reached", params: { count: 11, limit: 10 } }] },
    { name: "nine, and one who leaves tomorrow", addict: [...people(9), { position: "Cộng đồng", removedOn: "21/12/2025" }], findings: [{ ...sheet, message: "reached", params: { count: 10, limit: 10 } }] },
    { name: "over two sheets", addict: people(5), further: { addict: people(5).map((row, index) => ({ ...row, fullName: `Vi Văn Số ${index}` })) }, findings: [{ ...sheet, message: "reached", params: { count: 10, limit: 10 } }] },
  ],
  notRun: [
    { name: "no column for the position", addict: [{}], without: { addict: ["position"] }, notRun: [{ rule: "addict/too-many-in-community", reason: "missing-column", column: "position" }] },
  ],
});
