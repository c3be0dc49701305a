/** Days as "YYYY-MM-DD": later is greater. */

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

const monthLength = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The same day some months on, or the last day of a shorter month. */
export const monthsOn = (day: string, months: number): string => {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7)) + months;
  for (; month > 12; month -= 12) year += 1;
  for (; month < 1; month += 12) year -= 1;
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), monthLength(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
};

const count = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

export const daysBetween = (from: string, to: string): number => count(to) - count(from);

export const daysOn = (day: string, days: number): string => new Date((count(day) + days) * 86_400_000).toISOString().slice(0, 10);

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export interface Window {
  readonly from: string;
  readonly to: string;
}

/** False for a blank cell. */
export const isWithin = (day: string, { from, to }: Window): boolean => day !== "" && from <= day && day <= to;
