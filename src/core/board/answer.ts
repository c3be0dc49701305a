import { parseProfile } from "../criteria/profile";
import type { FileAnswer, FileQuestion } from "../model/board";
import { runNow } from "../model/job";
import type { WorkbookSnapshot } from "../model/sheetGrid";
import { examineSubmission } from "./examine";

/** Answers what is asked of a file in one go: for a worker, or a process without a window. */
export const answerFileQuestion = (sheets: WorkbookSnapshot, question: FileQuestion): FileAnswer => {
  if (question.ask === "sheets") return { sheets };
  const { board } = question;
  const read = board.profile === null ? null : parseProfile(board.profile);
  if (read !== null && !("profile" in read)) throw new RangeError("The profile was to be checked before.");
  return { figures: runNow(examineSubmission(sheets, board, read?.profile ?? null)) };
};
