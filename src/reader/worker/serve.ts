import { type Examination, readerFailed } from "../examination";
import type { FileReply, FileRequest, WorkerEnd } from "./messages";

/** Answers at the worker's end: `serveExamination(self, examine)` is all a worker script has to say. */
export const serveExamination = <Question, Answer>(end: WorkerEnd<FileReply<Answer>, FileRequest<Question>>, examine: Examination<Question, Answer>): void => {
  end.addEventListener("message", ({ data: { id, bytes, question } }) => {
    void (async () => examine(bytes, question))()
      .catch(readerFailed)
      .then((outcome) => end.postMessage({ kind: "outcome", id, outcome }));
  });
  end.postMessage({ kind: "ready" });
};
