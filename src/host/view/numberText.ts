import { timeOfSerial, type CalendarTime } from "./serialDate";

/**
 * Shows a cell's value by its number format, en-US. Handles dates, times, fixed decimals, thousands, percentages,
 * literals, sections and text; a format beyond these shows the number as General does.
 */
export function cellText(value: string | number | boolean | null, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numberText(value, numberFormat, date1904);
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const sections = splitSections(numberFormat);
  const negative = value < 0 && sections.length > 1;
  const section = (negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? "General";
  const tokens = tokenize(section);
  if (tokens.some((token) => token.kind === "date")) return dateText(value, tokens, date1904) ?? "########";
  if (/general/i.test(section) || section === "@" || section === "") return generalText(value);
  return digitsText(negative ? -value : value, tokens);
}

/** A number as a General cell shows it: up to 11 significant digits. */
export function generalText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  return String(Number(value.toPrecision(11)));
}

interface Token {
  readonly kind: "literal" | "digits" | "date" | "percent";
  readonly text: string;
}

function splitSections(format: string): readonly string[] {
  const sections = [""];
  let quoted = false;
  for (const [index, letter] of [...format].entries()) {
    if (letter === '"' && format[index - 1] !== "\\") quoted = !quoted;
    if (letter === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += letter;
  }
  return sections;
}

const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(AM\/PM|A\/P|General|d+|m+|y+|h+|s+)|([0#?][0#?,.]*|\.[0#?]+)|(%)|(.)/gis;

function tokenize(section: string): readonly Token[] {
  return [...section.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const [, quoted, escaped, date, digits, percent, other] = match;
    if (date !== undefined) return /general/i.test(date) ? [] : [{ kind: "date", text: date.toLowerCase() }];
    if (digits !== undefined) return [{ kind: "digits", text: digits }];
    if (percent !== undefined) return [{ kind: "percent", text: "%" }];
    const literal = quoted ?? escaped ?? other;
    return literal === undefined ? [] : [{ kind: "literal", text: literal }];
  });
}

function digitsText(value: number, tokens: readonly Token[]): string {
  const percent = tokens.some((token) => token.kind === "percent");
  const mask = tokens.find((token) => token.kind === "digits")?.text;
  let shown = false;
  return tokens.map((token) => {
    if (token.kind !== "digits") return token.text;
    if (shown) return "";
    shown = true;
    return masked(percent ? value * 100 : value, mask ?? "0");
  }).join("");
}

function masked(value: number, mask: string): string {
  const [whole = "", decimals = ""] = mask.split(".");
  const most = decimals.replaceAll(",", "").length;
  const least = (decimals.match(/0/g) ?? []).length;
  const text = Math.abs(value).toFixed(most);
  const [integer = "0", fraction = ""] = text.split(".");
  const trimmed = fraction.replace(new RegExp(`0{0,${String(most - least)}}$`), "");
  const padded = integer.replace(/^0$/, whole.includes("0") ? "0" : "").padStart((whole.match(/0/g) ?? []).length, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : padded;
  const sign = value < 0 && Number(text) !== 0 ? "-" : "";
  return sign + grouped + (trimmed === "" ? "" : `.${trimmed}`);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function dateText(value: number, tokens: readonly Token[], date1904: boolean): string | null {
  const time = timeOfSerial(value, date1904);
  if (time === null) return null;
  const half = tokens.some((token) => token.text.startsWith("a"));
  const dates = tokens.filter((token) => token.kind === "date");
  return tokens.map((token) => {
    if (token.kind !== "date") return token.text;
    const at = dates.indexOf(token);
    const minutes = token.text.startsWith("m") && (dates[at - 1]?.text.startsWith("h") === true || dates[at + 1]?.text.startsWith("s") === true);
    return minutes ? pad(time.minutes, token.text.length) : datePart(token.text, time, half);
  }).join("");
}

function datePart(token: string, time: CalendarTime, half: boolean): string {
  const month = MONTHS[time.month - 1] ?? "";
  const weekday = WEEKDAYS[time.weekday] ?? "";
  const length = token.length;
  switch (token.charAt(0)) {
    case "y": return length <= 2 ? pad(time.year % 100, 2) : String(time.year);
    case "m": return length === 5 ? month.charAt(0) : length === 4 ? month : length === 3 ? month.slice(0, 3) : pad(time.month, length);
    case "d": return length >= 4 ? weekday : length === 3 ? weekday.slice(0, 3) : pad(time.day, length);
    case "h": return pad(half ? (time.hours + 11) % 12 + 1 : time.hours, length);
    case "s": return pad(time.seconds, length);
    default: return time.hours < 12 ? "AM" : "PM";
  }
}

function pad(amount: number, digits: number): string {
  return String(amount).padStart(Math.min(digits, 2), "0");
}
