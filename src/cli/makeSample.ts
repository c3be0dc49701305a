/** Writes the sample workbook, the same bytes every time (`npm run sample`). */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSampleWorkbook } from "./sample/sampleWorkbook";

const target = fileURLToPath(new URL("../../assets/samples/so-mau-xa-khong-ma-tuy.xlsx", import.meta.url));
const { file, registers, findings } = makeSampleWorkbook();
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
const records = registers.reduce((sum, { rows }) => sum + rows, 0);
console.log(`${target}: ${String(registers.length)} registers, ${String(records)} records, ${String(findings.length)} planted findings, ${String(file.length)} bytes`);
