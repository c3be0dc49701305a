import { readSnapshot } from "./reader/examination";
import { serveExamination } from "./reader/worker/serve";

/** The script of the worker that reads files beside the pane. */
serveExamination(self, readSnapshot);
