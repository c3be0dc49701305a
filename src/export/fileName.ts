import type { ExportRequest } from "../core/model/exportFile";

/** What a file's name is made of. */
export type NamedFile = Pick<ExportRequest, "masking" | "asOf" | "words"> & { readonly codes: readonly string[] };

const mostCodes = 3;

/** Letters without marks, digits and hyphens: "Xã Mường Thượng" → "xa-muong-thuong". */
export const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0110\u0111]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

/** Codes keep their capitals: "T09". */
const codeName = (code: string): string => (/^[A-Za-z0-9-]+$/.test(code) ? code : plainName(code));

/**
 * "xa-muong-thuong_T09_2025-12-15": the unit, the tables and the day of the figures. No name of a sheet goes in, for it
 * could be a person's.
 */
export const fileStem = ({ codes, masking, asOf, words }: NamedFile): string => {
  const named = [...new Set(codes.map(codeName))].filter((code) => code !== "");
  const tables = named.length > mostCodes ? plainName(words.severalTables) : named.join("-");
  return [plainName(words.unit), tables, asOf, masking === "full" ? plainName(words.inFull) : ""].filter((part) => part !== "").join("_");
};
