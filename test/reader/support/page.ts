import type { ReadFileOptions } from "../../../src/reader/readFile";
import type { WorkbookSnapshot } from "../../../src/core/model/sheetGrid";
import { examineInWorker } from "../../../src/reader/worker/examineInWorker";

/** The page of the browser test: files are read as the pane reads them, and nothing else is on it. */
Object.assign(window, { reader: examineInWorker<ReadFileOptions, WorkbookSnapshot>(() => new Worker(new URL("./pageWorker.ts", import.meta.url))) });
