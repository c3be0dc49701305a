import { readSnapshot } from "../../../src/reader/examination";
import { serveExamination } from "../../../src/reader/worker/serve";

serveExamination(self, readSnapshot);
