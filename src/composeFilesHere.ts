import type { ExamineFile } from "./app/filePorts";
import { answerFileQuestion } from "./core/board/answer";
import type { FileAnswer, FileQuestion } from "./core/model/board";
import { examination } from "./reader/examination";
import { examineHere } from "./reader/examineHere";

/** Examines files in this thread: for the command line, where nobody waits for a window to answer. */
export const composeExaminerHere = (): ExamineFile<FileQuestion, FileAnswer> => examineHere(examination(answerFileQuestion));
