import { readFile } from "../../../src/reader/readFile";
import { serveExamination } from "../../../src/reader/worker/serve";

serveExamination(self, readFile);
