/** A moment on the clock of the person's own computer, as "YYYY-MM-DDTHH:MM:SS". */
export type LocalMoment = string & { readonly __localMoment: never };

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The moment with these calendar and clock fields; months count from 1. */
export const localMoment = (year: number, month: number, day: number, hours: number, minutes: number, seconds: number): LocalMoment =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}` as LocalMoment;
