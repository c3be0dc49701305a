/** Calendar dates and Excel's serial numbers, in both date systems (ECMA-376 part 1, 18.17.4.1). */

const DAY = 86_400_000;
/** 1899-12-31 and 1904-01-01: day 0 of the two systems, before the 1900 system's leap-year slip. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 of the 1900 system is 29 February 1900, a day that never was. */
const PHANTOM_DAY = 60;

export interface CalendarTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The serial number of a date; null for a date that does not exist or lies before the system's first day. */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year > 9999) return null;
  if (date1904) return time < EPOCH_1904 ? null : (time - EPOCH_1904) / DAY;
  const days = (time - EPOCH_1900) / DAY;
  if (days < 1) return null;
  return days >= PHANTOM_DAY ? days + 1 : days;
}

/** The date and time of a serial number; null where Excel shows ##### (negative, or after 9999). */
export function timeOfSerial(serial: number, date1904: boolean): CalendarTime | null {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const whole = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  if (serial < 0 || whole > 2_958_465) return null;
  const rest = seconds % 86_400;
  const clock = { hours: Math.floor(rest / 3600), minutes: Math.floor(rest / 60) % 60, seconds: rest % 60 };
  if (!date1904 && whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const days = date1904 || whole < PHANTOM_DAY ? whole : whole - 1;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay(), ...clock };
}
