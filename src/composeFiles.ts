import type { ReadFileOptions } from "./app/filePorts";
import type { WorkbookSnapshot } from "./core/model/sheetGrid";
import { examineInWorker, type WorkerExaminer } from "./reader/worker/examineInWorker";

/** The reader of files that are not the open workbook, in a worker from the pane's own origin. */
export const composeFileReader = (): WorkerExaminer<ReadFileOptions, WorkbookSnapshot> =>
  examineInWorker(() => new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "fileWorker" }));
