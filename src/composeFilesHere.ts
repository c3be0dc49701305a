import type { ExamineFile } from "./app/filePorts";
import { answerBoardQuestion } from "./core/board/answer";
import type { BoardQuestion, CommuneFigures } from "./core/model/board";
import { examination } from "./reader/examination";
import { examineHere } from "./reader/examineHere";

/** Examines files in this thread: for the command line, where nobody waits for a window to answer. */
export const composeExaminerHere = (): ExamineFile<BoardQuestion, CommuneFigures | null> => examineHere(examination(answerBoardQuestion));
