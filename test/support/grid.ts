export { grid } from "../../src/core/plan/exampleSheets";

/** The serial number Excel shows as this day (1900 date system). */
export const serial = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
