import { createHash } from "node:crypto";
import { exportSheets } from "../../../src/export/exportSheets";
import { hamletSheet, hostileTexts, listSheet, request } from "./sheets";

/** A digest of a file in each format, of always the same sheets. */
export const digests = (): Readonly<Record<string, string>> => {
  const sheets = [{ code: "T09", name: "Biểu", content: hamletSheet([hostileTexts[0], "x"]) }, { code: "DS", name: "DS", content: listSheet(hostileTexts) }];
  const digest = (format: "xlsx" | "csv" | "json" | "docx"): string => createHash("sha256").update(exportSheets(request(format, { sheets })).bytes).digest("hex");
  return { xlsx: digest("xlsx"), csv: digest("csv"), json: digest("json"), docx: digest("docx") };
};
