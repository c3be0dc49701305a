import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from "../rect";

/** Strings, quoted sheet names and structured references are passed over; then references; then other words. */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!?",
    "\\[[^\\]]*\\]",
    "(?<column>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![A-Za-z0-9_.(!])",
    "(?<rows>\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![A-Za-z0-9_.(!])",
    "(?<cell>\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})(?![A-Za-z0-9_.(![])",
    "[A-Za-z_\\\\\\u0080-\\uFFFF$][A-Za-z0-9_.\\\\\\u0080-\\uFFFF]*!?",
    "[0-9.]+(?:[Ee][+-]?[0-9]+)?",
  ].join("|"),
  "g",
);

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const column = columnNumber(text) + by;
  return column >= 1 && column <= LAST_COLUMN ? columnName(column) : null;
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}

function shiftCell(text: string, rows: number, columns: number): string | null {
  const match = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/.exec(text);
  const column = shiftColumn(match?.[1] ?? "", columns);
  const row = shiftRow(match?.[2] ?? "", rows);
  return column === null || row === null ? null : column + row;
}

function joined(first: string | null, last: string | null): string {
  return first === null || last === null ? "#REF!" : `${first}:${last}`;
}

/**
 * Moves the relative references of a formula as copying the cell would: how a member of a
 * shared formula reads (ECMA-376 part 1, 18.3.1.40). Out of the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups: unknown = rest.at(-1);
    if (typeof groups !== "object" || groups === null) return token;
    const [first = "", last = ""] = token.split(":");
    if ("column" in groups && groups.column !== undefined) return joined(shiftColumn(first, columns), shiftColumn(last, columns));
    if ("rows" in groups && groups.rows !== undefined) return joined(shiftRow(first, rows), shiftRow(last, rows));
    if ("cell" in groups && groups.cell !== undefined) return shiftCell(token, rows, columns) ?? "#REF!";
    return token;
  });
}
