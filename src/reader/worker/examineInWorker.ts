import { AppError } from "../../app/appError";
import type { ExamineFile, FileOutcome } from "../../app/filePorts";
import type { CancelSignal } from "../../app/ports";
import type { FileReply, FileRequest, StartedWorker } from "./messages";

/** How often a wish to stop is looked for: a person takes it for at once. */
const signalMs = 50;
/** A file that takes longer will not come back; a full check of 200,000 rows takes a tenth of it. */
const watchdogMs = 120_000;

export interface WorkerExaminer<Question, Answer> {
  readonly examine: ExamineFile<Question, Answer>;
  /** Ends the worker, and what it is at with `cancelled`; the next file starts another. */
  close(): void;
}

const failed = (detail: string): FileOutcome<never> => ({ refusal: { code: "readerFailed", detail } });

/** A worker that runs, and who is waiting for it. */
interface Line<Question, Answer> {
  readonly worker: StartedWorker<FileRequest<Question>, FileReply<Answer>>;
  /** It has said something: its script was found. */
  isReady: boolean;
  receive: (reply: FileReply<Answer>) => void;
  fail: () => void;
  stop: () => void;
}

const run = <Question, Answer>(worker: StartedWorker<FileRequest<Question>, FileReply<Answer>>): Line<Question, Answer> => {
  const line: Line<Question, Answer> = { worker, isReady: false, receive: () => undefined, fail: () => undefined, stop: () => undefined };
  worker.addEventListener("message", ({ data }) => {
    line.isReady = true;
    line.receive(data);
  });
  worker.addEventListener("error", () => line.fail());
  worker.addEventListener("messageerror", () => line.fail());
  return line;
};

/**
 * Examines files in a worker that is started with the first of them and kept for the next. A person who stops, a file that
 * brings the worker down or one that never comes back costs the worker its life and nothing else: no half-read file stays
 * in memory, and the next file gets a new worker.
 */
export const examineInWorker = <Question, Answer>(start: () => StartedWorker<FileRequest<Question>, FileReply<Answer>>): WorkerExaminer<Question, Answer> => {
  let current: Line<Question, Answer> | null = null;
  let lastId = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = (line: Line<Question, Answer>): void => {
    line.worker.terminate();
    if (line === current) current = null;
  };

  /** Null when there is no worker to be had: a policy forbids it, or the page is being torn down. */
  const connect = (): Line<Question, Answer> | null => {
    try {
      return (current ??= run(start()));
    } catch {
      return null;
    }
  };

  const examineOne = (bytes: Uint8Array, question: Question, signal: CancelSignal | undefined): Promise<FileOutcome<Answer>> =>
    new Promise((resolve, reject) => {
      const line = connect();
      if (line === null) {
        reject(new AppError("engineMissing"));
        return;
      }
      const id = ++lastId;
      const startedAt = performance.now();
      const timer = setInterval(() => {
        if (signal?.aborted === true) line.stop();
        else if (performance.now() - startedAt > watchdogMs) giveUp(() => resolve(failed("no answer")));
      }, signalMs);
      const giveUp = (settle: () => void): void => {
        clearInterval(timer);
        drop(line);
        settle();
      };
      line.stop = () => giveUp(() => reject(new AppError("cancelled")));
      line.fail = () => giveUp(() => (line.isReady ? resolve(failed("worker")) : reject(new AppError("engineMissing"))));
      line.receive = (reply) => {
        if (reply.kind !== "outcome" || reply.id !== id) return;
        clearInterval(timer);
        line.stop = () => drop(line);
        resolve(reply.outcome);
      };
      line.worker.postMessage({ id, bytes, question });
    });

  return {
    close: () => current?.stop(),
    examine: (bytes, question, signal) => {
      const outcome = queue.then(() => {
        if (signal?.aborted === true) throw new AppError("cancelled");
        return examineOne(bytes, question, signal);
      });
      queue = outcome.catch(() => undefined);
      return outcome;
    },
  };
};
