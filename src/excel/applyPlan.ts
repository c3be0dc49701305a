import type { ReportProgress } from "../app/ports";
import type { CellChange, ReplacedCells } from "../core/model/cellChange";
import { refillSheet } from "../core/model/refill/refillSheet";
import type { StandingSheet } from "../core/model/refill/standing";
import type { OwnedSheetKind } from "../core/model/sheetGrid";
import type {
  FillCopy,
  AddValidation,
  PutSheet,
  PutTemplate,
  Refusal,
  RefusalReason,
  RemoveSheet,
  ReplaceCells,
  WriteOperation,
  WriteOutcome,
  WritePlan,
} from "../core/model/writePlan";
import { type ValidationTarget, addValidation, askValidationTargets } from "./addValidation";
import { highlightByColumn, highlightRows } from "./highlight";
import { type OpenJournal, askLastRows, openJournal } from "./journal";
import { type Outbox, createOutbox } from "./outbox";
import { type OwnedSheet, askOwnedSheets, askSheetList, freeName } from "./ownedSheets";
import { askMarkedCells, fillCopy } from "./fillCopy";
import { keptHasChanged, putSheet } from "./putSheet";
import { putTemplate } from "./putTemplate";
import { removeHighlights } from "./removeHighlights";
import { replaceCells } from "./replaceCells";
import { type CellTarget, type Standing, askCellTargets, readStanding } from "./standingCells";
import { readStandingSheets } from "./standingSheet";
import { askStateParts, putState } from "./stateParts";
import { type SheetOperation, type Target, barrier, firstLook, lookCloser } from "./targets";

/** What an applied plan did, and the ids of the sheets it added or deleted, by which their events are told apart. */
export interface Applied {
  readonly outcome: WriteOutcome;
  readonly sheetIds: readonly string[];
}

/** Everything that matters about the workbook, read afresh before the first write. */
interface Job {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
  readonly targets: ReadonlyMap<string, Target>;
  readonly validationTargets: ReadonlyMap<AddValidation, ValidationTarget>;
  readonly cellTargets: ReadonlyMap<string, CellTarget>;
  readonly standing: ReadonlyMap<CellChange, Standing>;
  /** Last used row by the id of its sheet; only where lines are added. */
  readonly lastRows: ReadonlyMap<string, number>;
  readonly owned: Map<OwnedSheetKind, OwnedSheet>;
  readonly standingSheets: ReadonlyMap<OwnedSheetKind, StandingSheet>;
  readonly takenNames: Set<string>;
  readonly stateParts: readonly string[];
  readonly refused: Refusal[];
  readonly sheets: { readonly sheetKind: OwnedSheetKind; readonly name: string }[];
  readonly templates: string[];
  readonly keptColumns: { readonly sheet: string; readonly columns: readonly string[] }[];
  readonly replaced: ReplacedCells[];
  readonly added: Excel.Worksheet[];
  readonly deletedIds: string[];
}

const isSheetOperation = (operation: WriteOperation): operation is SheetOperation =>
  operation.kind === "highlightByColumn" || operation.kind === "highlightRows" || operation.kind === "removeHighlights";

const isValidation = (operation: WriteOperation): operation is AddValidation => operation.kind === "addValidation";

const isReplacement = (operation: WriteOperation): operation is ReplaceCells => operation.kind === "replaceCells";

/**
 * Reads what the operations depend on: one round trip, a second where owned sheets, long columns or single cells are
 * concerned, one more for every 8,000 such cells, and one where a sheet is written anew around what people wrote.
 */
const inspect = async (context: Excel.RequestContext, operations: readonly WriteOperation[]): Promise<Job> => {
  const replacements = operations.filter(isReplacement);
  const sheetOperations = operations.filter(isSheetOperation);
  const needsOwned = replacements.length > 0 || operations.some(({ kind }) => kind === "putSheet" || kind === "removeSheet" || kind === "fillCopy");
  const look = firstLook(context, sheetOperations);
  const needsList = needsOwned || operations.some(({ kind }) => kind === "putTemplate");
  const list = needsList ? askSheetList(context) : () => [];
  const validationTargets = askValidationTargets(context, operations.filter(isValidation));
  const askedCells = askCellTargets(context, replacements);
  const parts = operations.some(({ kind }) => kind === "putState") ? askStateParts(context) : () => [];
  await context.sync();

  const targets = look.targets();
  const closer = lookCloser(targets, sheetOperations);
  const owned = askOwnedSheets(context, needsOwned ? list() : []);
  const lastRows = askLastRows(context, replacements.length > 0 ? list().map(({ id }) => id) : []);
  const cellTargets = askedCells();
  const standing = replacements.length > 0 ? await readStanding(context, replacements, cellTargets) : new Map<CellChange, Standing>();
  if (replacements.length === 0 && (closer.length > 0 || needsOwned)) await context.sync();
  for (const take of closer) take();
  const standingSheets = await readStandingSheets(context, operations, owned());

  return {
    context,
    outbox: createOutbox(context),
    targets,
    validationTargets: validationTargets(),
    cellTargets,
    standing,
    lastRows: lastRows(),
    owned: new Map(owned()),
    standingSheets,
    takenNames: new Set(list().map(({ name }) => name)),
    stateParts: parts(),
    refused: [],
    sheets: [],
    templates: [],
    keptColumns: [],
    replaced: [],
    added: [],
    deletedIds: [],
  };
};

const ownBarrier = (sheet: OwnedSheet): RefusalReason | null => {
  if (sheet.barriers.isProtected) return "protected";
  return sheet.barriers.isFiltered ? "filtered" : null;
};

const applyPutSheet = async (job: Job, operation: PutSheet): Promise<void> => {
  const existing = job.owned.get(operation.sheetKind);
  const reason = existing === undefined ? null : (ownBarrier(existing) ?? (keptHasChanged(operation, existing) ? "changed" : null));
  if (existing !== undefined && reason !== null) {
    job.refused.push({ sheet: existing.name, reason });
    return;
  }
  const name = existing?.name ?? freeName(operation.name, job.takenNames);
  job.takenNames.add(name);
  const sheet = await putSheet(job.context, refillSheet(operation, job.standingSheets.get(operation.sheetKind) ?? null), name, existing, job.outbox);
  if (existing === undefined) job.added.push(sheet);
  job.sheets.push({ sheetKind: operation.sheetKind, name });
};

const applyPutTemplate = async (job: Job, operation: PutTemplate): Promise<void> => {
  const name = freeName(operation.name, job.takenNames);
  job.takenNames.add(name);
  job.added.push(await putTemplate(job.context, operation, name, job.outbox));
  job.templates.push(name);
};

const applyFillCopy = async (job: Job, operation: FillCopy): Promise<void> => {
  const earlier = job.owned.get(operation.sheetKind);
  const reason = earlier === undefined ? null : ownBarrier(earlier);
  const isThere = [...job.takenNames].includes(operation.template);
  const marks = isThere ? askMarkedCells(job.context, operation) : () => false;
  if (isThere) await job.context.sync();
  if (reason !== null || !marks()) {
    job.refused.push({ sheet: operation.template, reason: reason ?? "changed" });
    return;
  }
  if (earlier !== undefined) job.takenNames.delete(earlier.name);
  const name = freeName(operation.name, job.takenNames);
  job.takenNames.add(name);
  job.added.push(fillCopy(job.context, operation, name, earlier?.id ?? null));
  if (earlier !== undefined) job.deletedIds.push(earlier.id);
  job.sheets.push({ sheetKind: operation.sheetKind, name });
};

const applyAddValidation = (job: Job, operation: AddValidation): void => {
  const { sheet } = operation;
  const added = addValidation(job.validationTargets.get(operation), operation);
  if ("refused" in added) job.refused.push({ sheet, reason: added.refused });
  else if (added.keptColumns.length > 0) job.keptColumns.push({ sheet, columns: added.keptColumns });
};

/** The journal, under its own name or a free one; named in the outcome like any sheet of ours that was written. */
const journalOf = async (job: Job, { journal }: ReplaceCells): Promise<OpenJournal | Refusal> => {
  const existing = job.owned.get("journal");
  const reason = existing === undefined ? null : ownBarrier(existing);
  if (existing !== undefined && reason !== null) return { sheet: existing.name, reason };
  const name = existing?.name ?? freeName(journal.name, job.takenNames);
  job.takenNames.add(name);
  const opened = await openJournal(job.context, journal, name, existing, job.lastRows.get(existing?.id ?? "") ?? 0, job.outbox);
  if (existing === undefined) job.added.push(opened.sheet);
  job.sheets.push({ sheetKind: "journal", name });
  return opened;
};

const applyReplaceCells = async (job: Job, operation: ReplaceCells): Promise<void> => {
  const { context, outbox, cellTargets: targets, standing } = job;
  const { cells, refused } = await replaceCells({ context, outbox, targets, standing, journal: () => journalOf(job, operation) }, operation);
  job.replaced.push(cells);
  job.refused.push(...refused);
};

const sumOf = (replaced: readonly ReplacedCells[]): ReplacedCells => ({
  written: replaced.reduce((sum, { written }) => sum + written, 0),
  left: replaced.flatMap(({ left }) => left),
});

/** Deletes a sheet only if it is ours; a sheet of a person that happens to have the name stays. */
const applyRemoveSheet = (job: Job, { sheet: name }: RemoveSheet): void => {
  for (const [kind, sheet] of job.owned) {
    if (sheet.name !== name) continue;
    job.context.workbook.worksheets.getItem(sheet.id).delete();
    job.owned.delete(kind);
    job.deletedIds.push(sheet.id);
  }
};

const applySheetOperation = async (job: Job, operation: SheetOperation): Promise<void> => {
  const target = job.targets.get(operation.sheet);
  const reason = barrier(target);
  if (target === undefined || reason !== null) {
    job.refused.push({ sheet: operation.sheet, reason: reason ?? "changed" });
    return;
  }
  switch (operation.kind) {
    case "highlightByColumn": {
      const refusal = await highlightByColumn(target, operation, job.outbox);
      if (refusal !== null) job.refused.push({ sheet: operation.sheet, reason: refusal });
      return;
    }
    case "highlightRows":
      highlightRows(target, operation);
      return;
    case "removeHighlights":
      removeHighlights(target);
  }
};

const applyOperation = async (job: Job, operation: WriteOperation): Promise<void> => {
  switch (operation.kind) {
    case "putSheet":
      return applyPutSheet(job, operation);
    case "putTemplate":
      return applyPutTemplate(job, operation);
    case "fillCopy":
      return applyFillCopy(job, operation);
    case "addValidation":
      return applyAddValidation(job, operation);
    case "replaceCells":
      return applyReplaceCells(job, operation);
    case "removeSheet":
      return applyRemoveSheet(job, operation);
    case "putState":
      return putState(job.context, job.stateParts, operation.json);
    default:
      return applySheetOperation(job, operation);
  }
};

/**
 * Applies a plan: reads afresh what it depends on, then queues all writes into as few messages as possible. Sheets that
 * are protected, filtered or no longer as planned are named in the outcome and left alone.
 */
export const applyPlan = async (
  context: Excel.RequestContext,
  { operations }: WritePlan,
  onProgress?: ReportProgress,
): Promise<Applied> => {
  if (operations.length === 0) return { outcome: { refused: [], sheets: [] }, sheetIds: [] };
  const job = await inspect(context, operations);
  const total = operations.length;
  let done = 0;
  for (const operation of operations) {
    await applyOperation(job, operation);
    done += 1;
    if (done < total) onProgress?.({ phase: "writing", done, total });
  }
  await job.outbox.flush();
  onProgress?.({ phase: "writing", done, total });
  return {
    outcome: {
      refused: job.refused,
      sheets: job.sheets,
      ...(job.templates.length > 0 ? { templates: job.templates } : {}),
      ...(job.keptColumns.length > 0 ? { keptColumns: job.keptColumns } : {}),
      ...(operations.some(isReplacement) ? { cells: sumOf(job.replaced) } : {}),
    },
    sheetIds: [...job.deletedIds, ...job.added.map(({ id }) => id)],
  };
};
