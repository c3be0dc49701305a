const millisecondsPerDay = 86_400_000;
/** Serial number of 1970-01-01 when days count from 1899-12-30. */
const unixEpoch = 25_569;
const daysBetweenSystems = 1_462;
const isoForm = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * Serial number of a date cell (type "d", ISO 8601), in the workbook's own date system; null when the text is no day.
 * Such cells have no time zone: what stands there is what Excel shows.
 */
export const isoSerial = (text: string, uses1904Dates: boolean): number | null => {
  const match = isoForm.exec(text);
  if (match === null || text === "" || text === "Z") return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part: string | undefined) => (part === undefined ? null : Number(part)));
  const time = ((hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (year === null || year === undefined) return time;
  const midnight = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const isReal = new Date(midnight).toISOString().startsWith(text.slice(0, 10));
  return isReal ? midnight / millisecondsPerDay + unixEpoch - (uses1904Dates ? daysBetweenSystems : 0) + time : null;
};
