/**
 * Windows in which a set may count events (domain.md 5.3, point 4): a year that begins on a day, of which up to
 * `judgedUntil` the one just closed is still judged; the calendar year; or the window of the parameter sheet.
 */
export const windows = {
  calendarYear: "calendarYear",
  /** QD 28/2025: 15/12 to 14/12, reported until the end of December. */
  fromDecember15: { from: "12-15", judgedUntil: "12-31" },
  /** TT 124/2021, communes: 16/11 to 15/11, sent by 20/11. */
  fromNovember16: { from: "11-16", judgedUntil: "11-20" },
  /** TT 124/2021, residential areas: 01/11 to 31/10, sent by 15/11. */
  fromNovember1: { from: "11-01", judgedUntil: "11-15" },
  assessment: "assessment",
} as const;

export type WindowId = keyof typeof windows;

export const windowIds = Object.keys(windows) as readonly WindowId[];
