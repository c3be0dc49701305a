/** Everything that can go wrong with the tool or its surroundings; wrong data is a Finding, never an AppError. */
export const appErrorCodes = [
  "cellEditMode",
  "sheetProtected",
  "sheetHidden",
  "sheetMissing",
  "sheetFiltered",
  "otherWorkbookActive",
  "nothingRecognised",
  "tooLarge",
  "stateTooLarge",
  "hostTooOld",
  "notResponding",
  "cancelled",
  "changedMeanwhile",
  "nameTaken",
  "engineMissing",
  "unexpected",
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** A failure a person can meet. Carries a code and, where it helps, the sheet; never a cell value and never words. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    readonly details: { readonly sheet?: string; readonly technical?: string } = {},
  ) {
    super(code);
    this.name = "AppError";
  }
}
