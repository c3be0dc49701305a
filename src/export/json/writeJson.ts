import { strToU8 } from "fflate";
import type { ExportRequest } from "../../core/model/exportFile";
import type { PlainSheet } from "../table/tablesOf";
import type { ExportedTables } from "./schema";

/** Keys in alphabetical order and texts in NFC, whatever order and form they came in. */
const stable = (_key: string, value: unknown): unknown => {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The tables as JSON of `schemaVersion` 1 (`exportedTablesSchema`). */
export const jsonBytes = ({ sheets, masking, asOf, words }: ExportRequest, plain: readonly PlainSheet[]): Uint8Array => {
  const exported: ExportedTables = {
    schemaVersion: 1,
    asOf,
    unit: words.unit,
    title: words.title,
    masking,
    maskingStatement: words.masking,
    legalGround: words.legalGround,
    sheets: sheets.map(({ code, name }, index) => ({
      code,
      name,
      lines: [...(plain[index]?.lines ?? [])],
      tables: (plain[index]?.tables ?? []).map(({ columns, rows }) => ({ columns: columns.map((headings) => [...headings]), rows: rows.map((row) => [...row]) })),
    })),
  };
  return strToU8(`${JSON.stringify(exported, stable, 2)}\n`);
};
