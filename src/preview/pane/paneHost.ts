import { defaultBehaviour, requirementSets } from "../../host/protocol/behaviour";
import type { EventListener, ProcessOutcome } from "../../host/protocol/wire";
import type { HostConnection } from "../../host/transport/connection";
import { createWindowExternal } from "../../host/transport/windowExternal";
import { isPageMessage, paneHello } from "../paneChannel";
import type { PaneMessage } from "../paneChannel";

/** The host as seen from the pane's frame: every request travels to the page around it and on to the worker. */
const connectToPage = (page: Window, origin: string): HostConnection => {
  const channel = new MessageChannel();
  const waiting = new Map<number, (outcome: ProcessOutcome) => void>();
  const listeners = new Set<EventListener>();
  let nextId = 1;
  const send = (message: PaneMessage): void => channel.port1.postMessage(message);
  channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isPageMessage(data)) return;
    if (data.kind === "event") {
      for (const listener of listeners) listener(data.entry);
      return;
    }
    waiting.get(data.id)?.(data.outcome);
    waiting.delete(data.id);
  };
  page.postMessage(paneHello, origin, [channel.port2]);
  return {
    // Office.js asks for them before any message can have been answered.
    requirementSets: requirementSets(defaultBehaviour().profile),
    process: (body, flags, customData) =>
      new Promise((resolve) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, resolve);
        send({ kind: "process", id, body, flags, customData });
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settingsSaved: () => send({ kind: "settingsSaved" }),
  };
};

// Browsers let a page replace `external`, and Office.js on Windows looks for its host there.
Object.defineProperty(window, "external", {
  value: createWindowExternal(connectToPage(window.parent, window.location.origin)),
  configurable: true,
  writable: true,
});
