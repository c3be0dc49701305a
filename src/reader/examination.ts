import type { FileOutcome } from "../app/filePorts";
import type { WorkbookSnapshot } from "../core/model/sheetGrid";
import { readFile, type ReadFileOptions } from "./readFile";

/** What runs beside the bytes, in this thread or in a worker. May throw: its caller makes a refusal of it. */
export type Examination<Question, Answer> = (bytes: Uint8Array, question: Question) => FileOutcome<Answer> | Promise<FileOutcome<Answer>>;

/**
 * Reads a file and asks its sheets. Given to a worker, only question and answer travel between threads: a board over two
 * hundred workbooks passes a function that parses, checks and counts, and never holds more than one snapshot.
 */
export const examination =
  <Question, Answer>(ask: (snapshot: WorkbookSnapshot, question: Question) => Answer | Promise<Answer>, options?: ReadFileOptions): Examination<Question, Answer> =>
  async (bytes, question) => {
    const read = readFile(bytes, options);
    return "answer" in read ? { answer: await ask(read.answer, question) } : read;
  };

/** A failure of ours while a file was examined. The error's message stays behind: it could quote a cell. */
export const readerFailed = (error: unknown): { readonly refusal: { readonly code: "readerFailed"; readonly detail: string } } => ({
  refusal: { code: "readerFailed", detail: error instanceof Error ? error.name : "unknown" },
});
