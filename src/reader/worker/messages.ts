import type { FileOutcome } from "../../app/filePorts";

/** A file on its way to the worker. */
export interface FileRequest<Question> {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly question: Question;
}

/** From the worker: that its script runs, or what came of a file. */
export type FileReply<Answer> = { readonly kind: "ready" } | { readonly kind: "outcome"; readonly id: number; readonly outcome: FileOutcome<Answer> };

/** The worker's own end of the line: `self`, or a test's stand-in. */
export interface WorkerEnd<Sent, Received> {
  postMessage(message: Sent): void;
  addEventListener(type: "message", listener: (event: { readonly data: Received }) => void): void;
}

/** A worker as its owner sees it: a `Worker`, or a test's stand-in. */
export interface StartedWorker<Sent, Received> extends WorkerEnd<Sent, Received> {
  /** The script could not be loaded, threw where nobody caught it, or ran out of memory; or a message could not be read. */
  addEventListener(type: "message", listener: (event: { readonly data: Received }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}
