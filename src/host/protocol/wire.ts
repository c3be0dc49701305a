/**
 * RichApi messages as the Office.js client library sends and parses them.
 * Source: the client in @microsoft/office-js 1.1.110 and recorded requests (test/host/fixtures).
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How an object path is resolved. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action does with the object it names. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Request flags that the host acts on. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Expand?: Readonly<Record<string, QueryInfo>> };
  readonly ObjectState?: JsonObject;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Numbers with which the host refuses a request as a whole. */
export const HostErrorNumber = {
  cellEditMode: 5004,
  invalidOrTimedOutSession: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  general: 5001,
} as const;

/** Answer to one request: a response body, or a refusal of the whole request by number. */
export type ProcessOutcome =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly errorNumber: number };

/**
 * Runs one request. `body` is the request's JSON text, `flags` the RichApi request flags, `customData` the
 * envelope's first element. Never rejects; a hung request never settles.
 */
export type ProcessRequest = (body: string, flags: number, customData: string) => Promise<ProcessOutcome>;

/** One event on its way to the pane: category, type, target, JSON text, id. */
export type EventEntry = readonly [category: 65536, eventType: number, targetId: string, message: string, id: number];
export type EventListener = (entry: EventEntry) => void;

/** Whether an unknown JSON value is an object with string keys. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
