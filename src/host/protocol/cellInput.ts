import { serialOfDate } from "../view/serialDate";

/** What Excel makes of something put into a cell as if it had been typed. */
export type CellInput =
  | { readonly kind: "clear" }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly numberFormat?: string }
  | { readonly kind: "quoted"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error"; readonly error: string };

const ERRORS = new Set(["#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a typed text by en-US rules: formulas, a leading apostrophe, numbers, percentages, booleans, errors, dates and
 * times; everything else is text. A cell formatted as text ("@") takes the text as it is.
 */
export function parseTyped(text: string, numberFormat: string, date1904: boolean, currentYear: number): CellInput {
  if (text === "") return { kind: "clear" };
  if (numberFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "quoted", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const plain = parseNumber(trimmed) ?? parseDateOrTime(trimmed, date1904, currentYear);
  if (plain !== null) return plain;
  // Excel takes what begins with a sign and is no number for a formula.
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return ERRORS.has(upper) ? { kind: "error", error: upper } : { kind: "value", value: text };
}

function parseNumber(text: string): CellInput | null {
  const percent = text.endsWith("%");
  const bare = percent ? text.slice(0, -1).trim() : text;
  const negative = /^\((.+)\)$/.exec(bare);
  const digits = negative?.[1] ?? bare;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const amount = Number(digits.replaceAll(",", "")) * (negative === null ? 1 : -1);
  if (!Number.isFinite(amount)) return null;
  if (!percent) return { kind: "value", value: amount };
  return { kind: "value", value: amount / 100, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
}

function parseDateOrTime(text: string, date1904: boolean, currentYear: number): CellInput | null {
  const [first = "", ...rest] = text.split(/\s+(?=\d{1,2}:)/);
  const time = parseTime(rest.length === 0 ? first : rest.join(" "));
  if (rest.length === 0 && time !== null) return { kind: "value", value: time, numberFormat: "h:mm" };
  const date = parseDate(first, date1904, currentYear);
  if (date === null) return null;
  if (rest.length === 0) return { kind: "value", value: date.serial, numberFormat: date.numberFormat };
  return time === null ? null : { kind: "value", value: date.serial + time, numberFormat: "m/d/yyyy h:mm" };
}

interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

function parseDate(text: string, date1904: boolean, currentYear: number): TypedDate | null {
  const make = (year: number, month: number, day: number, numberFormat: string): TypedDate | null => {
    const serial = serialOfDate(year, month, day, date1904);
    return serial === null ? null : { serial, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (american !== null) {
    const year = american[3] === undefined ? currentYear : fullYear(american[3]);
    return make(year, Number(american[1]), Number(american[2]), american[3] === undefined ? "d-mmm" : "m/d/yyyy");
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  if (named === null) return null;
  const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
  const year = named[3] === undefined ? currentYear : fullYear(named[3]);
  return month === 0 ? null : make(year, month, Number(named[1]), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (match === null) return null;
  const half = match[4]?.toLowerCase();
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === "p" ? 12 : 0);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
