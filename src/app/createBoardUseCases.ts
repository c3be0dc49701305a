import { addedColumns } from "../core/board/addedColumns";
import { consolidate, type IsAdditive } from "../core/board/consolidate";
import { describeSets } from "../core/criteria/sets";
import type { Board, BoardFile, CommuneFigures, FileAnswer, FileQuestion } from "../core/model/board";
import type { BoardWords } from "../core/model/boardWords";
import type { ExportedFile, ExportRequest, ExportSheet } from "../core/model/exportFile";
import type { LocalDate } from "../core/model/localDate";
import { planAddedSheet } from "../core/plan/board/addedSheet";
import { planBoardSheet } from "../core/plan/board/boardSheet";
import { leavesOf } from "../core/reports/compute/columns";
import { reportDefinition } from "../core/reports/definition/definitions";
import { AppError } from "./appError";
import type { BoardSet, BoardUseCases } from "./boardUseCases";
import type { ExamineFile, FileOutcome } from "./filePorts";

/** What the board needs from outside. */
export interface BoardDeps {
  readonly words: BoardWords;
  /** Whoever examines a file: a worker beside the pane, this thread on the command line. */
  readonly exportSheets: (request: ExportRequest) => Promise<ExportedFile>;
  readonly today: () => LocalDate;
  readonly loadExaminer: () => Promise<ExamineFile<FileQuestion, FileAnswer>>;
}

/** Counts can be added up; percent, differences in percent and figures of other periods cannot. */
const isAdditive: IsAdditive = (table, column) => {
  const definition = reportDefinition(table);
  const figure = definition === undefined ? undefined : leavesOf(addedColumns(definition)).find(({ key }) => key === column)?.figure;
  return figure === undefined || !("share" in figure || "change" in figure || "before" in figure);
};

const fileOf = (file: string, outcome: FileOutcome<CommuneFigures | null>): BoardFile => {
  if ("refusal" in outcome) return { file, state: "notReadable", refusal: outcome.refusal };
  return outcome.answer === null ? { file, state: "nothingRecognised" } : { file, state: "received", figures: outcome.answer };
};

/** The parts of a set as the files have them: a set of a profile is known to the files alone. */
const partsIn = (board: Board, set: string): readonly { readonly id: string; readonly label: string }[] => {
  const ids = new Set(board.files.flatMap((file) => (file.state === "received" ? file.figures.parts.filter((part) => part.set === set).map(({ id }) => id) : [])));
  return [...ids].map((id) => ({ id, label: id }));
};

const figuresIn = (outcome: FileOutcome<FileAnswer>): FileOutcome<CommuneFigures | null> => ("refusal" in outcome ? outcome : { answer: "figures" in outcome.answer ? outcome.answer.figures : null });

/** The sets the files were judged by; one that came in a file's own profile is known by its id alone. */
const setsIn = (files: readonly BoardFile[]): readonly BoardSet[] => {
  const known = describeSets();
  const ids = new Set(files.flatMap((file) => (file.state === "received" ? Object.keys(file.figures.overall) : [])));
  const shipped = known.filter(({ id }) => ids.has(id)).map(({ id, title, version }) => ({ id, title, version }));
  return [...shipped, ...[...ids].filter((id) => !known.some((set) => set.id === id)).map((id) => ({ id, title: id, version: null }))];
};

export const createBoardUseCases = ({ words, loadExaminer, exportSheets, today }: BoardDeps): BoardUseCases => ({
  examineFiles: async (files, question, { onFile, signal } = {}) => {
    const examine = await loadExaminer().catch((error: unknown) => {
      throw new AppError("engineMissing", { technical: error instanceof Error ? error.name : "" });
    });
    const done: BoardFile[] = [];
    for (const { name, bytes } of files) {
      if (signal?.aborted === true) throw new AppError("cancelled");
      // A file that was moved or is locked by now is one that cannot be read, like a damaged one.
      const content = await bytes().catch(() => null);
      const outcome: FileOutcome<CommuneFigures | null> = content === null ? { refusal: { code: "gone", detail: "" } } : figuresIn(await examine(content, { ask: "figures", board: { ...question, today: today() } }, signal));
      const file = fileOf(name, outcome);
      done.push(file);
      onFile?.(file, done.length);
    }
    return done;
  },
  consolidate: (files, expected, targets) => Promise.resolve(consolidate(files, expected, targets, isAdditive)),
  setsOf: (files) => Promise.resolve(setsIn(files)),
  describeFile: (file) => Promise.resolve(words.state(file, setsIn([file]))),
  exportBoard: (board, set) => {
    const { title = set, version = null } = describeSets().find(({ id }) => id === set) ?? {};
    const parts = partsIn(board, set);
    const main = planBoardSheet(board, { id: set, title, version }, parts, words);
    const added = board.tables.flatMap((table): readonly ExportSheet[] => {
      const definition = reportDefinition(table.id);
      if (definition === undefined) return [];
      const lines = "lines" in definition.body ? Object.fromEntries(definition.body.lines.map(({ key, label }) => [key, label])) : {};
      return [{ code: table.id, ...planAddedSheet(board, table, { title: words.added.filled(definition.title), columns: addedColumns(definition), lines }, words) }];
    });
    const sheets = [{ code: "nhieu-xa", ...main }, ...added];
    return exportSheets({ sheets, format: "xlsx", masking: "counts", asOf: today(), uses1904Dates: false, words: words.exported(today()) });
  },
});
