import type { FileAnswer, FileQuestion } from "./core/model/board";
import { examineInWorker, type WorkerExaminer } from "./reader/worker/examineInWorker";

/** Examines files that are not the open workbook in a worker from the pane's own origin: one snapshot at a time, and only figures travel back. */
export const composeFileExaminer = (): WorkerExaminer<FileQuestion, FileAnswer> =>
  examineInWorker(() => new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "fileWorker" }));
