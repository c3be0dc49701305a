import { AppError } from "../app/appError";
import type { ExamineFile } from "../app/filePorts";
import { type Examination, readerFailed } from "./examination";

/** Examines files in this thread: for the command line, where nobody waits for a window to answer. */
export const examineHere =
  <Question, Answer>(examine: Examination<Question, Answer>): ExamineFile<Question, Answer> =>
  async (bytes, question, signal) => {
    if (signal?.aborted === true) throw new AppError("cancelled");
    try {
      return await examine(bytes, question);
    } catch (error) {
      return readerFailed(error);
    }
  };
