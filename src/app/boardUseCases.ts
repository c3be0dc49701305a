import type { Board, BoardFile, BoardQuestion, BoardTarget } from "../core/model/board";
import type { ExportedFile } from "../core/model/exportFile";
import type { CancelSignal } from "./ports";

/** A file that a person chose; its bytes are asked for when its turn comes, so that one file at a time is in memory. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface BoardOptions {
  /** Called after every file. */
  readonly onFile?: (file: BoardFile, done: number) => void;
  readonly signal?: CancelSignal;
}

/** A criteria set that files were judged by. */
export interface BoardSet {
  readonly id: string;
  readonly title: string;
  /** null for a set that only a file's own profile knows. */
  readonly version: string | null;
}

/** Many submitted workbooks on one page; none of them is opened in Excel, and nothing in them is changed. */
export interface BoardUseCases {
  /** Reads files one after the other. A bad one is a line of the result; stopping (`AppError` cancelled) keeps what was told by `onFile`. */
  examineFiles(files: readonly ChosenFile[], question: Omit<BoardQuestion, "today">, options?: BoardOptions): Promise<readonly BoardFile[]>;
  /** Puts them on one page, with the communes that were expected and did not send. */
  consolidate(files: readonly BoardFile[], expected: readonly string[], targets: readonly BoardTarget[]): Promise<Board>;
  /** The criteria sets that the files were judged by, in the usual order. */
  setsOf(files: readonly BoardFile[]): Promise<readonly BoardSet[]>;
  /** The page and the tables added up as a workbook, counts only. */
  exportBoard(board: Board, set: string): Promise<ExportedFile>;
  /** What a file came to, in one sentence. */
  describeFile(file: BoardFile): Promise<string>;
}
