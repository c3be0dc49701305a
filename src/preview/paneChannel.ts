import type { EventEntry, ProcessOutcome } from "../host/protocol/wire";

/** What the pane's frame says first, with the port it wants to be answered on. */
export const paneHello = "preview-pane";

/** From the script in the pane's frame to the page around it. */
export type PaneMessage =
  | { readonly kind: "process"; readonly id: number; readonly body: string; readonly flags: number; readonly customData: string }
  | { readonly kind: "settingsSaved" };

/** From the page to the script in the pane's frame. */
export type PageMessage =
  | { readonly kind: "outcome"; readonly id: number; readonly outcome: ProcessOutcome }
  | { readonly kind: "event"; readonly entry: EventEntry };

const isKind = (message: unknown, kinds: readonly string[]): boolean =>
  typeof message === "object" && message !== null && "kind" in message && kinds.some((kind) => kind === message.kind);

/** Whether something that came over the port is one of ours; both ends are built together, so the kind tells. */
export const isPaneMessage = (message: unknown): message is PaneMessage => isKind(message, ["process", "settingsSaved"]);
export const isPageMessage = (message: unknown): message is PageMessage => isKind(message, ["outcome", "event"]);
