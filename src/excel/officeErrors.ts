import { AppError, type AppErrorCode } from "../app/appError";

/**
 * Office.js error codes that a person can act on; the rest is "unexpected".
 * Source: learn.microsoft.com, "Application-specific API error handling".
 */
const meaning: Readonly<Record<string, AppErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "sheetProtected",
  FilteredRangeConflict: "sheetFiltered",
  ItemNotFound: "sheetMissing",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ApiNotFound: "hostTooOld",
  ApiNotAvailable: "hostTooOld",
  ActivityLimitReached: "notResponding",
  InvalidOrTimedOutSession: "notResponding",
  HostRestartNeeded: "notResponding",
  RequestAborted: "notResponding",
  ServiceNotAvailable: "notResponding",
  Timeout: "notResponding",
};

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The code of an Office.js error (`RichApi.Error`, `OSF` error), or null for anything else. */
export const officeCode = (error: unknown): string | null => {
  const code = property(error, "code");
  return typeof code === "string" || typeof code === "number" ? String(code) : null;
};

/** Any failure as an `AppError`. Keeps the Office code and the member that failed, never a message or a value. */
export const toAppError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const code = officeCode(error);
  if (code === null) {
    return new AppError("unexpected", error instanceof Error ? { technical: `${error.name}: ${error.message}` } : {});
  }
  const location = property(property(error, "debugInfo"), "errorLocation");
  const technical = typeof location === "string" && location !== "" ? `${code} (${location})` : code;
  return new AppError(meaning[code] ?? "unexpected", { technical });
};
