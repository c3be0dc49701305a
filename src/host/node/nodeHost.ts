import type { HostEngine } from "../protocol/engine";
import { requirementSets, supportsSet } from "../protocol/behaviour";
import { loadOfficeLibrary, type IsSetSupported, type LibraryBuild, type NativeBridge } from "./officeLibrary";

/** The part of `Office` a page without a DOM has: the host it runs in, and its requirement sets. */
export interface NodeOffice {
  onReady(callback?: (info: NodeHostInfo) => void): Promise<NodeHostInfo>;
  readonly context: { readonly requirements: { readonly isSetSupported: IsSetSupported } };
}
export interface NodeHostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

/** The real client library connected to an engine. */
export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: NodeOffice;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Loads the unmodified Excel client of @microsoft/office-js and connects it to `engine` through its HostBridge. */
export function connectNode(engine: HostEngine, build?: LibraryBuild): NodeClient {
  const isSetSupported: IsSetSupported = (name, minVersion) => supportsSet(requirementSets(engine.behaviour.profile), name, minVersion);
  const bridge: NativeBridge = {
    sendMessageToHost: (messageText) => { void answer(engine, bridge, messageText); },
  };
  const { Excel, OfficeExtension } = loadOfficeLibrary(bridge, isSetSupported, build);
  engine.events.listen((entry) => { bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } })); });
  return { Excel, OfficeExtension, Office: nodeOffice(isSetSupported) };
}

/**
 * Connects the library as `connectNode` does and sets the globals `Excel`, `OfficeExtension` and `Office`, as a page has
 * them. Returns the function that puts the globals back as they were.
 */
export function installOfficeGlobals(engine: HostEngine): () => void {
  const client = connectNode(engine);
  const before = Object.entries(client).map(([name, value]) => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return { name, descriptor };
  });
  return () => {
    for (const { name, descriptor } of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

async function answer(engine: HostEngine, bridge: NativeBridge, messageText: string): Promise<void> {
  const request: unknown = JSON.parse(messageText);
  if (!isBridgeRequest(request)) return;
  const { body } = request.message;
  const outcome = await engine.process(typeof body === "string" ? body : JSON.stringify(body), request.flags);
  const message = outcome.ok ? { statusCode: 200, headers: {}, body: outcome.body } : refusal(outcome.errorNumber);
  bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
}

function isBridgeRequest(candidate: unknown): candidate is BridgeRequest {
  return typeof candidate === "object" && candidate !== null && "id" in candidate && "message" in candidate && typeof candidate.message === "object";
}

/** Refusals of whole requests as the client's own transports translate them from numbers (office.js, RichApi). */
const REFUSALS: Readonly<Record<number, readonly [code: string, status: number]>> = {
  5004: ["InvalidOperationInCellEditMode", 400],
  5012: ["InvalidOrTimedOutSession", 408],
  5102: ["ActivityLimitReached", 429],
  5103: ["RequestPayloadSizeLimitExceeded", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", 400],
  7000: ["AccessDenied", 401],
};

function refusal(errorNumber: number): { readonly statusCode: number; readonly headers: object; readonly body: string } {
  const [code, statusCode] = REFUSALS[errorNumber] ?? ["GeneralException", 500];
  const message = `The host refused the request (${String(errorNumber)}).`;
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

function nodeOffice(isSetSupported: IsSetSupported): NodeOffice {
  const info: NodeHostInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: { requirements: { isSetSupported } },
  };
}
