/** RichApi error codes the host raises, with Excel's documented text and HTTP status. */
const TEXTS = {
  AccessDenied: [403, "You can't perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  ConflictUpdate: [409, "The object has changed since it was read."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof TEXTS;

/** A failure of one action, reported to the pane as `RichApi.Error`. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly httpStatus: number;
  location: string;

  constructor(code: HostErrorCode, message?: string, location = "") {
    super(message ?? TEXTS[code][1]);
    this.name = "HostError";
    this.code = code;
    this.httpStatus = TEXTS[code][0];
    this.location = location;
  }
}

/** The loud answer to a member this host has no emulation for. */
export function notEmulated(typeName: string, member: string): HostError {
  return new HostError("NotImplemented", `not emulated: ${typeName}.${member}`, `${typeName}.${camel(member)}`);
}

/** `FirstWord` → `firstWord`: the client's spelling of a host member name. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Ends a lookup that found nothing. */
export function itemNotFound(): never {
  throw new HostError("ItemNotFound");
}
