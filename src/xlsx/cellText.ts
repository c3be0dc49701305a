const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** Turns "_x000D_" codes (ST_Xstring, ECMA-376 part 1, 22.9.2.19) into the characters they stand for. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(CODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** What a formula without a stored result reads as where nothing calculates: an error of its own, never a blank. */
export const UNCALCULATED = "#UNCALCULATED!";
