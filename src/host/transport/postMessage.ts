import type { EventEntry } from "../protocol/wire";
import type { HostConnection } from "./connection";
import { defaultSession, Dispatch, hostInfo, openEnvelope, type OfficeSession } from "./officeSession";

/** The pane's iframe as this host uses it. */
export interface PaneFrame {
  name: string;
  src: string;
  readonly contentWindow: { postMessage(message: string, targetOrigin: string): void } | null;
}

/** The page that hosts the pane. */
export interface HostPage {
  readonly location: { readonly origin: string };
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

interface XdmRequest {
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** ActionType of the client's cross-document messages. */
const Action = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const VERSION = 1;

/**
 * Plays Excel on the web for a pane in an iframe. Sets the frame's name and address, answers its messages and pushes
 * events. Office.js demands https and the page's own host name (ports may differ), else it never becomes ready.
 * Returns the function that ends the hosting.
 */
export function hostPaneInFrame(page: HostPage, frame: PaneFrame, paneUrl: string, connection: HostConnection, session: OfficeSession = defaultSession): () => void {
  const conversationId = "conversation-1";
  const paneOrigin = new URL(paneUrl).origin;
  const registrations = new Map<number, XdmRequest>();
  const settings = new Map<string, string>();
  const send = (request: XdmRequest, data: unknown, isEvent = false): void => {
    const message = {
      _messageType: 1, _actionName: request._actionName, _conversationId: request._conversationId, _correlationId: request._correlationId,
      _origin: page.location.origin, _errorCode: 0, _responseType: isEvent ? 1 : 0, _data: data, _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), paneOrigin);
  };
  const receive = (event: MessageEvent<unknown>): void => {
    const request = event.origin === paneOrigin ? parseRequest(event.data) : null;
    if (request?._conversationId !== conversationId) return;
    void respond(request, { connection, registrations, settings, session }).then((data) => { send(request, data); });
  };
  const stopEvents = connection.listen((entry) => {
    const registration = registrations.get(Dispatch.richApiMessage);
    if (registration !== undefined) send(registration, { ArrayData: [entry] satisfies readonly EventEntry[] }, true);
  });
  page.addEventListener("message", receive);
  frame.name = JSON.stringify({
    baseFrameName: "pane", hostInfo: hostInfo("Web", session.displayLanguage), xdmInfo: `${conversationId}|addin|${page.location.origin}/`,
    serializerVersion: String(VERSION), flights: "[]",
  });
  frame.src = paneUrl;
  return () => {
    page.removeEventListener("message", receive);
    stopEvents();
  };
}

interface Hosting {
  readonly connection: HostConnection;
  readonly registrations: Map<number, XdmRequest>;
  readonly settings: Map<string, string>;
  readonly session: OfficeSession;
}

async function respond(request: XdmRequest, hosting: Hosting): Promise<unknown> {
  const data = isRecord(request._data) ? request._data : {};
  const eventId = data["eventDispId"];
  if (request._actionType !== Action.invoke && typeof eventId === "number") {
    if (request._actionType === Action.registerEvent) hosting.registrations.set(eventId, request);
    else hosting.registrations.delete(eventId);
    return { Error: 0, Version: VERSION };
  }
  if (request._actionName === "ContextActivationManager_getAppContextAsync") return appContext(hosting);
  return request._actionName === "executeMethod" ? execute(data, hosting) : { Error: 0 };
}

async function execute(data: Record<string, unknown>, { connection, settings }: Hosting): Promise<unknown> {
  const method = isRecord(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : undefined;
  const request = method === Dispatch.richApiRequest ? openEnvelope(data["ArrayData"]) : null;
  if (request !== null) {
    const outcome = await connection.process(request.body, request.flags, request.customData);
    return outcome.ok ? { Error: 0, Version: VERSION, Data: [200, [], outcome.body] } : { Error: outcome.errorNumber, Version: VERSION };
  }
  if (method === Dispatch.settingsSave) {
    saveSettings(data["DdaSettingsMethod"], settings);
    connection.settingsSaved();
  }
  const stored = [...settings].map(([Name, Value]) => ({ Name, Value }));
  return { Error: 0, Version: VERSION, ...(method === Dispatch.settingsRefresh ? { Properties: { Settings: stored } } : {}) };
}

function saveSettings(data: unknown, settings: Map<string, string>): void {
  const properties = isRecord(data) ? data["Properties"] : undefined;
  if (!Array.isArray(properties)) return;
  settings.clear();
  for (const entry of properties) {
    if (Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string") settings.set(entry[0], entry[1]);
  }
}

function appContext({ connection, settings, session }: Hosting): unknown {
  return {
    _id: "addin", _appName: EXCEL_WEB_APP, _appVersion: "16.00", _appUILocale: session.displayLanguage, _dataLocale: session.contentLanguage,
    _docUrl: session.documentUrl, _clientMode: READ_WRITE, _settings: [...settings], _reason: "documentOpened", _osfControlType: 1, _eToken: "",
    _correlationId: "", _appInstanceId: "addin", _touchEnabled: false, _commerceAllowed: false, _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(connection.requirementSets), _hostFullVersion: "16.0.14332.20000", _initialDisplayMode: 0,
  };
}

function parseRequest(message: unknown): XdmRequest | null {
  if (typeof message !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(message);
    return isRequest(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isRequest(candidate: unknown): candidate is XdmRequest {
  return isRecord(candidate) && candidate["_messageType"] === 0 && typeof candidate["_actionName"] === "string" && typeof candidate["_actionType"] === "number";
}

function isRecord(candidate: unknown): candidate is Record<string, unknown> {
  return typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
}
