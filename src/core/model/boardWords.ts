import type { ExportWords } from "./exportFile";
import type { LocalDate } from "./localDate";
import type { Board, BoardFile, TargetReached } from "./board";

/** Words of the sheets that put many communes on one page. */
export interface BoardWords {
  readonly sheetName: string;
  readonly title: string;
  subtitle(board: Board, setTitle: string): string;
  /** Columns before the parts of the set, and the one after them. */
  readonly columns: readonly { readonly text: string; readonly width: number }[];
  readonly conclusion: { readonly text: string; readonly width: number };
  commune(file: BoardFile): string;
  /** What came of a file; `sets`: what its summaries are judged by here. */
  state(file: BoardFile, sets: readonly { readonly id: string; readonly version: string | null }[]): string;
  step(file: BoardFile): string;
  /** Stands for a commune of which nothing was received. */
  readonly notReceived: string;
  verdict(file: BoardFile, part: string | null, set: string): string;
  /** What the marks of verdicts mean. */
  readonly legend: string;
  target(target: TargetReached): string;
  repeated(names: readonly string[]): string;
  counted(count: number, received: number): string;
  shared(count: number): string;
  /** Heading row of the sheet of a table added up, by commune. */
  readonly added: {
    sheetName(id: string): string;
    /** A title of a table with its names filled in for many communes. */
    filled(title: string): string;
    title(id: string, own: string): string;
    subtitle(files: number): string;
    readonly total: string;
    readonly missing: string;
    lacking(files: readonly string[]): string;
    readonly commune: string;
  };
  /** What the exported page says of itself. */
  exported(on: LocalDate): ExportWords;
  /** Nothing of these sheets names a person. */
  readonly countsOnly: string;
}
