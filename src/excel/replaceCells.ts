import type { CellChange, ReplacedCells } from "../core/model/cellChange";
import type { Refusal, RefusalReason, ReplaceCells } from "../core/model/writePlan";
import { rectangle } from "./addresses";
import { type CellInput, cellInput } from "./cellInput";
import { runsOf } from "./cellRuns";
import { type FilledRecord, type OpenJournal, appendRecords, showsAsPlanned } from "./journal";
import { type Outbox, valueBytes } from "./outbox";
import { once } from "./sheetFacts";
import { type CellTarget, type Standing, cellBarrier } from "./standingCells";

/** Upper estimate of what addressing one range, and setting one more of its properties, costs in a message. */
const rangeBytes = 700;
const propertyBytes = 250;

/** What changing cells needs of the plan that is being applied. */
export interface ReplacingJob {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
  readonly targets: ReadonlyMap<string, CellTarget>;
  readonly standing: ReadonlyMap<CellChange, Standing>;
  /** Opens the journal; a reason when it cannot be written to. */
  readonly journal: () => Promise<OpenJournal | { readonly sheet: string; readonly reason: RefusalReason }>;
}

export interface Replaced {
  readonly cells: ReplacedCells;
  readonly refused: readonly Refusal[];
}

interface PlacedInput extends CellInput {
  readonly row: number;
  readonly column: number;
}

/** A change that can be judged, with what stands in its cell. */
interface Judged {
  readonly change: CellChange;
  readonly now: Standing;
}

const inputBytes = ({ value, formatBefore, formatAfter }: CellInput): number =>
  valueBytes(value) + valueBytes(formatBefore) + valueBytes(formatAfter);

/** Format, value, format: in one message, so that no cell is ever left under the format it only passes through. */
const writeRuns = async ({ sheet }: CellTarget, inputs: readonly PlacedInput[], outbox: Outbox): Promise<void> => {
  for (const { column, first, cells } of runsOf(inputs)) {
    await outbox.makeRoom(cells.reduce((sum, input) => sum + inputBytes(input), rangeBytes + 2 * propertyBytes));
    const range = once(sheet.getRange(rectangle(first, column, first + cells.length - 1, column)));
    if (cells.some(({ formatBefore }) => formatBefore !== null)) range.numberFormat = cells.map(({ formatBefore }) => [formatBefore]);
    range.values = cells.map(({ value }) => [value]);
    if (cells.some(({ formatAfter }) => formatAfter !== null)) range.numberFormat = cells.map(({ formatAfter }) => [formatAfter]);
  }
};

const writeCells = async ({ targets, outbox }: ReplacingJob, judged: readonly Judged[]): Promise<void> => {
  for (const [name, target] of targets) {
    const own = judged.filter(({ change }) => change.sheet === name);
    const inputs = own.map(({ change: { row, column, after, format }, now }) => ({ row, column, ...cellInput(after, now.format, format ?? now.format) }));
    if (inputs.length > 0) await writeRuns(target, inputs, outbox);
  }
};

const barredSheets = ({ cells }: ReplaceCells, targets: ReplacingJob["targets"]): readonly Refusal[] =>
  [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const reason = cellBarrier(targets.get(sheet));
    return reason === null ? [] : [{ sheet, reason }];
  });

const lineOf = ({ change, now }: Judged): FilledRecord => ({ record: change.record, format: now.format });

const leftCell = ({ sheet, row, column }: CellChange, why: ReplacedCells["left"][number]["why"]): ReplacedCells["left"][number] => ({ sheet, row, column, why });

/**
 * Changes the cells that still stand as planned, in runs of neighbouring rows. The journal comes first: whatever message
 * is the last to reach Excel, no cell has been changed without a line that says what it held. A line without its change
 * does no harm, for restoring looks at the cell. A second run finds the new values and writes nothing.
 */
export const replaceCells = async (job: ReplacingJob, operation: ReplaceCells): Promise<Replaced> => {
  const refused = barredSheets(operation, job.targets);
  const judged = operation.cells.flatMap((change): Judged[] => {
    const now = job.standing.get(change);
    return now === undefined ? [] : [{ change, now }];
  });
  const gone = judged.filter(({ now }) => now.holds === "other" || now.holds === "formula");
  const left = gone.map(({ change, now }) => leftCell(change, now.holds === "formula" ? "formula" : "changed"));
  const ready = judged.filter(({ now }) => now.holds === "before");
  const leftLines = gone.flatMap(({ change, now }): FilledRecord[] => (change.recordIfLeft === null ? [] : [{ record: change.recordIfLeft, format: now.format }]));
  if (ready.length + leftLines.length === 0) return { cells: { written: 0, left }, refused };

  const journal = await job.journal();
  if ("reason" in journal) return { cells: { written: 0, left }, refused: [...refused, journal] };
  const probe = ready.find(({ change }) => change.shows !== null);
  const daysFit = probe === undefined || (await showsAsPlanned(job.context, journal, probe.change));
  const writable = ready.filter(({ change }) => daysFit || change.shows === null);
  const otherDays = ready.filter(({ change }) => !daysFit && change.shows !== null).map(({ change }) => leftCell(change, "otherDays"));
  await appendRecords(journal, [...writable.map(lineOf), ...leftLines], job.outbox);
  await writeCells(job, writable);
  return { cells: { written: writable.length, left: [...left, ...otherDays] }, refused };
};
