import type { Book } from "./book";
import { daysOn, yearOf, type Window } from "./days";

/** T, ngày chốt số liệu. */
export const asOf = (book: Book): string => book.parameters.asOf;

/** D, ngày đề nghị công nhận; T stands in for it (decisions.md, "Without a proposal date"). */
export const deadline = (book: Book): string => book.parameters.proposedOn || book.parameters.asOf;

const earlier = (a: string, b: string): string => (a < b ? a : b);

const given = (book: Book): Window | null =>
  book.parameters.windowFrom === "" ? null : { from: book.parameters.windowFrom, to: earlier(book.parameters.windowTo, asOf(book)) };

/** The calendar year up to T. */
export const calendarYear = (book: Book): Window => ({ from: `${String(yearOf(asOf(book)))}-01-01`, to: asOf(book) });

/** The window of the parameter sheet, else the calendar year up to T. */
export const assessment = (book: Book): Window => given(book) ?? calendarYear(book);

/** The window of the parameter sheet, else the year from a day ("12-15"); the last one is judged until its review is over. */
export const yearFrom = (book: Book, start: string, reviewedUntil: string): Window => {
  const window = given(book);
  if (window) return window;
  const today = asOf(book);
  const thisYear = `${String(yearOf(today))}-${start}`;
  const begun = today >= thisYear ? yearOf(today) : yearOf(today) - 1;
  const inReview = today >= thisYear && today <= `${String(yearOf(today))}-${reviewedUntil}`;
  if (inReview) return { from: `${String(begun - 1)}-${start}`, to: daysOn(`${String(begun)}-${start}`, -1) };
  return { from: `${String(begun)}-${start}`, to: today };
};
