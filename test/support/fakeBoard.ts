import { AppError } from "../../src/app/appError";
import type { BoardOptions, BoardSet, BoardUseCases, ChosenFile } from "../../src/app/boardUseCases";
import type { Board, BoardFile, BoardQuestion, BoardTarget } from "../../src/core/model/board";
import type { ExportedFile } from "../../src/core/model/exportFile";
import { FakeReports } from "./fakeReports";

/** Many workbooks on one page, none of them read. */
export abstract class FakeBoard extends FakeReports implements BoardUseCases {
  /** What comes of each chosen file, by its name; a file of another name has no register. */
  boardFiles: Readonly<Record<string, BoardFile>> = {};
  board: Board = { files: [], missing: [], repeated: [], counted: [], tables: [], targets: [], shared: [] };

  /** What was asked of files, and when the next may begin. */
  readonly boardQuestions: Omit<BoardQuestion, "today">[] = [];
  readonly consolidated: { readonly expected: readonly string[]; readonly targets: readonly BoardTarget[] }[] = [];
  beforeFile: (name: string) => Promise<void> = () => Promise.resolve();

  async examineFiles(files: readonly ChosenFile[], question: Omit<BoardQuestion, "today">, { onFile, signal }: BoardOptions = {}): Promise<readonly BoardFile[]> {
    this.boardQuestions.push(question);
    const done: BoardFile[] = [];
    for (const { name } of files) {
      await this.beforeFile(name);
      if (signal?.aborted === true) throw new AppError("cancelled");
      const file = this.boardFiles[name] ?? { file: name, state: "nothingRecognised" };
      done.push(file);
      onFile?.(file, done.length);
    }
    return done;
  }

  async consolidate(files: readonly BoardFile[], expected: readonly string[], targets: readonly BoardTarget[]): Promise<Board> {
    this.consolidated.push({ expected, targets });
    return { ...this.board, files };
  }

  async setsOf(): Promise<readonly BoardSet[]> {
    return [
      { id: "xkmt-2024", title: "Xã không ma túy", version: "2024" },
      { id: "qd28-2025", title: "Quyết định 28/2025", version: "2025" },
    ];
  }

  async exportBoard(_board: Board, set: string): Promise<ExportedFile> {
    this.calls.push(`exportBoard ${set}`);
    return { fileName: "nhieu-xa.xlsx", mime: "application/octet-stream", bytes: new Uint8Array([80, 75]) };
  }

  async describeFile({ state }: BoardFile): Promise<string> {
    return state;
  }
}
