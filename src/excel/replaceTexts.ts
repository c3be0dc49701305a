import type { RefusalReason, ReplaceTexts, ReplacedTexts } from "../core/model/writePlan";
import { type RowRun, rectangle, rowRuns } from "./addresses";
import { asPlainText, asText } from "./cellText";
import { type Outbox, valueBytes } from "./outbox";
import type { Asked } from "./queue";
import { type WriteBarriers, askBarriers, once } from "./sheetFacts";

/** One read asks for at most so many ranges and cells: its answer stays well below the 5 MB that Excel on the web allows. */
const maxRangesPerTrip = 2_000;
const maxCellsPerTrip = 8_000;
/** Upper estimate of what addressing one range costs in a message. */
const rangeBytes = 700;

type TextCell = ReplaceTexts["cells"][number];

/** Cells of one column in consecutive rows, top to bottom. */
interface Run<Cell = TextCell> {
  readonly column: number;
  readonly first: number;
  readonly cells: readonly Cell[];
}

/** What stands in a cell now, as far as it matters here. A cell formatted as text ("@") takes texts as they are. */
interface Standing {
  readonly holds: "before" | "after" | "formula" | "other";
  readonly isTextFormat: boolean;
}

/** A sheet as it stands before its texts are replaced. */
export interface TextTarget {
  readonly sheet: Excel.Worksheet;
  readonly barriers: WriteBarriers;
  readonly runs: readonly { readonly run: Run; readonly standing: readonly Standing[] }[];
}

const cut = (run: RowRun): RowRun[] =>
  run.last - run.first < maxCellsPerTrip
    ? [run]
    : [{ first: run.first, last: run.first + maxCellsPerTrip - 1 }, ...cut({ first: run.first + maxCellsPerTrip, last: run.last })];

/** Cells as runs, column by column; of a cell given twice the last counts. */
const runsOf = <Cell extends TextCell>(cells: readonly Cell[]): Run<Cell>[] => {
  const columns = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const column = columns.get(cell.column) ?? new Map<number, Cell>();
    columns.set(cell.column, column.set(cell.row, cell));
  }
  return [...columns].flatMap(([column, byRow]) =>
    rowRuns(byRow.keys())
      .flatMap(cut)
      .map(({ first, last }) => {
        const rows = Array.from({ length: last - first + 1 }, (_, index) => byRow.get(first + index));
        return { column, first, cells: rows.filter((cell) => cell !== undefined) };
      }),
  );
};

const firstOf = (rows: unknown, index: number): unknown => {
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined;
  return Array.isArray(row) ? row[0] : undefined;
};

/** A formula differs from its value; a text, even one that looks like a formula, reads the same both ways. */
const holdsNow = ({ before, after }: TextCell, value: unknown, formula: unknown): Standing["holds"] => {
  if (formula !== value && typeof formula === "string" && formula.startsWith("=")) return "formula";
  if (formula !== value) return "other";
  if (value === before) return "before";
  return value === after ? "after" : "other";
};

const askRun = (sheet: Excel.Worksheet, { column, first, cells }: Run): Asked<readonly Standing[]> => {
  const range = once(sheet.getRange(rectangle(first, column, first + cells.length - 1, column)));
  range.load("values,formulas,numberFormat");
  return () =>
    cells.map((cell, index) => ({
      holds: holdsNow(cell, firstOf(range.values, index), firstOf(range.formulas, index)),
      isTextFormat: firstOf(range.numberFormat, index) === "@",
    }));
};

/** Runs in the order given, as many to a trip as a message holds. */
const tripsOf = <Entry extends { readonly run: Run }>(entries: readonly Entry[]): Entry[][] => {
  const trips: Entry[][] = [];
  let cells = Infinity;
  for (const entry of entries) {
    const size = entry.run.cells.length;
    if (cells + size > maxCellsPerTrip || (trips.at(-1)?.length ?? 0) >= maxRangesPerTrip) {
      trips.push([]);
      cells = 0;
    }
    trips.at(-1)?.push(entry);
    cells += size;
  }
  return trips;
};

interface Asking {
  readonly operation: ReplaceTexts;
  readonly sheet: Excel.Worksheet;
  readonly barriers: Asked<WriteBarriers>;
}

const isOpen = ({ sheet, barriers }: Asking): boolean =>
  !sheet.isNullObject && !barriers().isProtected && !barriers().isFiltered;

/** One round trip for the cells of some runs. */
const readTrip = async (context: Excel.RequestContext, trip: readonly (Asking & { readonly run: Run })[]): Promise<[Run, readonly Standing[]][]> => {
  const answers = trip.map(({ sheet, run }) => ({ run, answer: askRun(sheet, run) }));
  await context.sync();
  return answers.map(({ run, answer }) => [run, answer()]);
};

/**
 * Reads the sheets, then exactly the cells of those that can be written to: one round trip, and one more for every
 * 8,000 cells or 2,000 separate runs. A sheet that is gone has no entry.
 */
export const readTextTargets = async (
  context: Excel.RequestContext,
  operations: readonly ReplaceTexts[],
): Promise<ReadonlyMap<ReplaceTexts, TextTarget>> => {
  if (operations.length === 0) return new Map();
  const asked = operations.map((operation): Asking => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(operation.sheet);
    sheet.load("id");
    return { operation, sheet, barriers: askBarriers(sheet) };
  });
  await context.sync();

  const entries = asked.filter(isOpen).flatMap((asking) => runsOf(asking.operation.cells).map((run) => ({ ...asking, run })));
  const standing = new Map<Run, readonly Standing[]>();
  for (const trip of tripsOf(entries)) {
    for (const [run, now] of await readTrip(context, trip)) standing.set(run, now);
  }
  return new Map(
    asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ operation, sheet, barriers }) => [
        operation,
        {
          sheet,
          barriers: barriers(),
          runs: entries.filter((entry) => entry.operation === operation).map(({ run }) => ({ run, standing: standing.get(run) ?? [] })),
        },
      ]),
  );
};

/**
 * A text as it must be handed to Excel so that it stays one. In a cell formatted as text an apostrophe would become part
 * of it. Elsewhere a text with a digit may be a day to some Excel ("Tháng 3 2024" where months have such names).
 */
const asWritten = (text: string, isTextFormat: boolean): string => {
  if (isTextFormat) return text;
  return /\d/.test(text) ? String(asText(text)) : asPlainText(text);
};

const barrier = (target: TextTarget | undefined): RefusalReason | null => {
  if (target === undefined) return "changed";
  if (target.barriers.isProtected) return "protected";
  return target.barriers.isFiltered ? "filtered" : null;
};

/**
 * Replaces the texts that still stand as planned, in runs of neighbouring rows. A second run finds them replaced and
 * writes nothing. Gives the reason instead when nothing may be written to the sheet.
 */
export const replaceTexts = async (target: TextTarget | undefined, outbox: Outbox): Promise<ReplacedTexts | RefusalReason> => {
  const refused = barrier(target);
  if (target === undefined || refused !== null) return refused ?? "changed";
  const found = target.runs.flatMap(({ run, standing }) =>
    run.cells.flatMap((cell, index) => {
      const now = standing[index];
      return now === undefined ? [] : [{ ...cell, ...now }];
    }),
  );
  const count = (wanted: Standing["holds"]): number => found.filter(({ holds }) => holds === wanted).length;
  for (const { column, first, cells } of runsOf(found.filter(({ holds }) => holds === "before"))) {
    const values = cells.map(({ after, isTextFormat }) => [asWritten(after, isTextFormat)]);
    await outbox.makeRoom(cells.reduce((sum, { after }) => sum + valueBytes(after), rangeBytes));
    once(target.sheet.getRange(rectangle(first, column, first + cells.length - 1, column))).values = values;
  }
  return { replaced: count("before"), changed: count("other"), formulas: count("formula") };
};
