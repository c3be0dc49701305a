import { answerFileQuestion } from "./core/board/answer";
import { examination } from "./reader/examination";
import { serveExamination } from "./reader/worker/serve";

/** The script of the worker that reads and checks files beside the pane. */
serveExamination(self, examination(answerFileQuestion));
