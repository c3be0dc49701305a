import { daysOn, monthsOn, type Window } from "../../criteria/naive/days";
import type { ReportBook } from "./book";

/** A period, as far as it has passed at T, and the one it is set beside. */
export interface Periods {
  readonly name: string;
  readonly period: Window;
  readonly previous: Window;
}

const year = (day: string): number => Number(day.slice(0, 4));
const isMonthEnd = (day: string): boolean => daysOn(day, 1).endsWith("-01");
const monthEnd = (day: string): string => daysOn(`${monthsOn(`${day.slice(0, 7)}-01`, 1)}`, -1);

/** The day some months back; the last of a month stays the last of one. */
const back = (day: string, months: number): string => (isMonthEnd(day) ? monthEnd(monthsOn(`${day.slice(0, 7)}-01`, -months)) : monthsOn(day, -months));

/** The assessment window (a year: that of the parameter sheet once it has begun, else the calendar year), and the same days a year earlier. */
export const window = ({ parameters: { asOf, windowFrom, windowTo } }: ReportBook): Periods => {
  const given = windowFrom !== "" && windowFrom <= asOf;
  const from = given ? windowFrom : `${String(year(asOf))}-01-01`;
  const end = given ? windowTo : `${String(year(asOf))}-12-31`;
  const to = end < asOf ? end : asOf;
  return { name: "window", period: { from, to }, previous: { from: back(from, 12), to: back(to, 12) } };
};

/** The month before that of T, and the one before. */
export const lastMonth = ({ parameters: { asOf } }: ReportBook): Periods => {
  const from = monthsOn(`${asOf.slice(0, 7)}-01`, -1);
  const before = monthsOn(from, -1);
  return { name: "month", period: { from, to: monthEnd(from) }, previous: { from: before, to: monthEnd(before) } };
};
