import type { FileOutcome } from "../../app/filePorts";
import { type Examination, readerFailed } from "../examination";
import type { FileReply, FileRequest, WorkerEnd } from "./messages";

/** Answers at the worker's end: `serveExamination(self, examine)` is all a worker script has to say. */
export const serveExamination = <Question, Answer>(end: WorkerEnd<FileReply<Answer>, FileRequest<Question>>, examine: Examination<Question, Answer>): void => {
  end.addEventListener("message", ({ data: { id, bytes, question } }) => {
    const send = (outcome: FileOutcome<Answer>): void => end.postMessage({ kind: "outcome", id, outcome });
    // The second catch is for answers that cannot travel between threads.
    void (async () => examine(bytes, question))()
      .catch(readerFailed)
      .then(send)
      .catch((error: unknown) => send(readerFailed(error)));
  });
  end.postMessage({ kind: "ready" });
};
