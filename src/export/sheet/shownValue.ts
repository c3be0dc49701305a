import { dayOf, fromExcelSerial, monthOf, yearOf } from "../../core/model/localDate";
import type { CellValue } from "../../core/model/sheetGrid";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Letters of the format that are neither quoted nor escaped nor a colour or condition in brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ".");

const written = (number: number, decimals: number | null, isGrouped: boolean): string => {
  const [whole = "0", rest = ""] = (decimals === null ? String(Math.abs(number)) : Math.abs(number).toFixed(decimals)).split(".");
  return `${number < 0 ? "-" : ""}${isGrouped ? grouped(whole) : whole}${rest === "" ? "" : `,${rest}`}`;
};

/** True when a number in this format is shown as a day. */
export const isDayFormat = (format: string | undefined): boolean => format !== undefined && format !== "General" && /[dy]/i.test(bare(format));

/**
 * A value as it reads on paper: days as dd/mm/yyyy, a decimal comma, percent and thousands where the number format has
 * them. Where there is no cell to show the number (a document, the clipboard), its text has to.
 */
export const shownValue = (value: CellValue, format: string | undefined, uses1904Dates: boolean): string => {
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  if (isDayFormat(format)) {
    const day = fromExcelSerial(value, uses1904Dates);
    if (day !== null) return `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${String(yearOf(day))}`;
  }
  const shape = bare(format ?? "General");
  const decimals = /[0#]/.test(shape) ? (/\.(0+)/.exec(shape)?.[1]?.length ?? 0) : null;
  const isPercent = shape.includes("%");
  return `${written(isPercent ? value * 100 : value, decimals, /#,##/.test(shape))}${isPercent ? " %" : ""}`;
};
