import { parseProfile } from "../criteria/profile";
import type { BoardQuestion, CommuneFigures } from "../model/board";
import { runNow } from "../model/job";
import type { WorkbookSnapshot } from "../model/sheetGrid";
import { examineSubmission } from "./examine";

/** What a file comes to, in one go: for a worker, or a process without a window. Null where no register was recognised. */
export const answerBoardQuestion = (snapshot: WorkbookSnapshot, question: BoardQuestion): CommuneFigures | null => {
  const read = question.profile === null ? null : parseProfile(question.profile);
  if (read !== null && !("profile" in read)) throw new RangeError("The profile was to be checked before.");
  return runNow(examineSubmission(snapshot, question, read?.profile ?? null));
};
