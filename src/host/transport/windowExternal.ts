import type { EventEntry } from "../protocol/wire";
import type { HostConnection } from "./connection";
import { defaultSession, Dispatch, hostInfo, openEnvelope, type OfficeSession } from "./officeSession";

/** COM arrays as Office.js on Windows reads them. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}
type Answer = (response: SafeArray | number) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

/** The `window.external` of Excel on Windows, as far as Office.js uses it. It must exist before office.js loads. */
export interface WindowExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): OfficeControlContext;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: Answer): void;
  RegisterEvent(eventId: number, targetId: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(eventId: number, targetId: string, callback: (status: number) => void): void;
}

export interface OfficeControlContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetSupportedMatrix(): string;
  GetHostFullVersion(): string;
  GetSettings(): OfficeSettingsStore;
  GetOfficeThemeInfo(): SafeArray;
}

interface OfficeSettingsStore {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
  RefreshAsync(done: () => void): void;
}

const SUCCESS = 0;
const HTTP_OK = 200;
/** OSF.AppName.Excel, and "document opened" / "read and write" / "task pane" in the client's enumerations. */
const EXCEL = 1;

/** Builds `window.external` over a connection. Office.js calls it synchronously and is answered through callbacks. */
export function createWindowExternal(connection: HostConnection, session: OfficeSession = defaultSession): WindowExternal {
  const handlers = new Map<number, Set<EventHandler>>();
  connection.listen((entry) => {
    for (const handler of handlers.get(Dispatch.richApiMessage) ?? []) handler(Dispatch.richApiMessage, eventArray(entry));
  });
  const context = controlContext(connection, session);
  return {
    GetHostInfo: () => hostInfo("Win32", session.displayLanguage),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatchId, parameters, callback) => {
      const request = dispatchId === Dispatch.richApiRequest ? openEnvelope(parameters[0]) : null;
      if (request === null) {
        callback(SUCCESS);
        return;
      }
      void connection.process(request.body, request.flags, request.customData).then((outcome) => {
        callback(outcome.ok ? safeArray([SUCCESS, HTTP_OK, [], outcome.body]) : safeArray([outcome.errorNumber, null]));
      });
    },
    RegisterEvent: (eventId, _targetId, handler, callback) => {
      handlers.set(eventId, (handlers.get(eventId) ?? new Set<EventHandler>()).add(handler));
      callback(SUCCESS);
    },
    UnregisterEvent: (eventId, _targetId, callback) => {
      handlers.delete(eventId);
      callback(SUCCESS);
    },
  };
}

function controlContext(connection: HostConnection, session: OfficeSession): OfficeControlContext {
  const settings = settingsStore(connection);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "addin",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => session.displayLanguage,
    GetAppDataLocale: () => session.contentLanguage,
    GetDocUrl: () => session.documentUrl,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(connection.requirementSets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => safeArray([]),
  };
}

function settingsStore(connection: HostConnection): OfficeSettingsStore {
  const stored = new Map<string, string>();
  return {
    Read: (keys, values) => {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys, values) => {
      stored.clear();
      keys.forEach((key, index) => stored.set(key, values[index] ?? ""));
      connection.settingsSaved();
    },
    RefreshAsync: (done) => { done(); },
  };
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

/** One entry per message. The entry itself is a plain array: the client takes nested COM arrays for table data. */
function eventArray(entry: EventEntry): SafeArray {
  return safeArray([entry]);
}
