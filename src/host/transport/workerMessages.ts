import type { Loss, Rect } from "../workbook/model";
import type { HostBehaviour, RequirementSets } from "../protocol/behaviour";
import type { HostTotals } from "../protocol/counters";
import type { EventEntry, ProcessOutcome } from "../protocol/wire";
import type { SheetTab, SheetView } from "../view/sheetView";

/** The part of a host's behaviour that can travel between threads. */
export type BehaviourSettings = Partial<Omit<HostBehaviour, "dropEvent">>;

/** What a page asks of the engine in the worker. */
export type WorkerQuestion =
  | { readonly call: "open"; readonly bytes: Uint8Array; readonly behaviour: BehaviourSettings }
  | { readonly call: "process"; readonly body: string; readonly flags: number }
  | { readonly call: "sheets" }
  | { readonly call: "view"; readonly sheet: string; readonly rect: Rect }
  | { readonly call: "save" }
  | { readonly call: "type"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly call: "select"; readonly sheet: string; readonly address: string }
  | { readonly call: "behave"; readonly behaviour: BehaviourSettings }
  | { readonly call: "settingsSaved" }
  | { readonly call: "totals" };

/** What comes back, by the same name. */
export type WorkerAnswer =
  | { readonly call: "open"; readonly requirementSets: RequirementSets; readonly sheets: readonly SheetTab[] }
  | { readonly call: "process"; readonly outcome: ProcessOutcome }
  | { readonly call: "sheets"; readonly sheets: readonly SheetTab[] }
  | { readonly call: "view"; readonly view: SheetView }
  | { readonly call: "save"; readonly bytes: Uint8Array; readonly losses: readonly Loss[] }
  | { readonly call: "type" }
  | { readonly call: "select" }
  | { readonly call: "behave" }
  | { readonly call: "settingsSaved" }
  | { readonly call: "totals"; readonly totals: HostTotals };

export interface WorkerRequest {
  readonly id: number;
  readonly question: WorkerQuestion;
}

/** From the worker: an answer, a refusal with a code (that of UnreadableWorkbook, or "failed"), an event, a workbook that opens in a window of its own, or news that the sheet may look different. */
export type WorkerReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: WorkerAnswer }
  | { readonly kind: "failed"; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: "event"; readonly entry: EventEntry }
  | { readonly kind: "opened"; readonly file: Uint8Array }
  | { readonly kind: "redraw" };

/** One end of a worker, a MessagePort or a test's stand-in. */
export interface MessageEnd<Sent, Received> {
  postMessage(message: Sent): void;
  addEventListener(type: "message", listener: (event: { readonly data: Received }) => void): void;
}
