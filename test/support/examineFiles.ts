import type { UseCaseDeps } from "../../src/app/createUseCases";
import { answerBoardQuestion } from "../../src/core/board/answer";
import { examination } from "../../src/reader/examination";
import { examineHere } from "../../src/reader/examineHere";

/** Examines files in this thread, as the command line does. */
export const loadExaminer: UseCaseDeps["loadExaminer"] = () => Promise.resolve(examineHere(examination(answerBoardQuestion)));
