import type { FileRefusal } from "../core/model/fileRefusal";
import type { CancelSignal } from "./ports";

/** What came of a file: the answer to what was asked of it, or why it could not be read. */
export type FileOutcome<Answer> = { readonly answer: Answer } | { readonly refusal: FileRefusal };

/**
 * Examines one file that is not the open workbook: reads it and answers `question`. A file that cannot be read is an
 * outcome, so that a bad one among many stops nothing; rejected are only the wish to stop (`AppError` cancelled) and a
 * reader that could not be fetched (`AppError` engineMissing). Calls may overlap; files are read one at a time.
 */
export type ExamineFile<Question, Answer> = (bytes: Uint8Array, question: Question, signal?: CancelSignal) => Promise<FileOutcome<Answer>>;
