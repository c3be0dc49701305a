import type { ReportProgress } from "../app/ports";
import type { OwnedSheetKind } from "../core/model/sheetGrid";
import type {
  AddValidation,
  PutSheet,
  PutTemplate,
  Refusal,
  RefusalReason,
  RemoveSheet,
  ReplaceTexts,
  ReplacedTexts,
  WriteOperation,
  WriteOutcome,
  WritePlan,
} from "../core/model/writePlan";
import { type ValidationTarget, addValidation, askValidationTargets } from "./addValidation";
import { highlightByColumn, highlightRows } from "./highlight";
import { type Outbox, createOutbox } from "./outbox";
import { type OwnedSheet, askOwnedSheets, askSheetList, freeName } from "./ownedSheets";
import { putSheet } from "./putSheet";
import { putTemplate } from "./putTemplate";
import { removeHighlights } from "./removeHighlights";
import { type TextTarget, readTextTargets, replaceTexts } from "./replaceTexts";
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
  readonly textTargets: ReadonlyMap<ReplaceTexts, TextTarget>;
  readonly owned: Map<OwnedSheetKind, OwnedSheet>;
  readonly takenNames: Set<string>;
  readonly stateParts: readonly string[];
  readonly refused: Refusal[];
  readonly sheets: { readonly sheetKind: OwnedSheetKind; readonly name: string }[];
  readonly templates: string[];
  readonly keptColumns: { readonly sheet: string; readonly columns: readonly string[] }[];
  readonly replaced: ReplacedTexts[];
  readonly added: Excel.Worksheet[];
  readonly deletedIds: string[];
}

const isSheetOperation = (operation: WriteOperation): operation is SheetOperation =>
  operation.kind === "highlightByColumn" || operation.kind === "highlightRows" || operation.kind === "removeHighlights";

const isValidation = (operation: WriteOperation): operation is AddValidation => operation.kind === "addValidation";

const isReplacement = (operation: WriteOperation): operation is ReplaceTexts => operation.kind === "replaceTexts";

/** Reads what the operations depend on: one round trip, a second where owned sheets or long columns are concerned. */
const inspect = async (context: Excel.RequestContext, operations: readonly WriteOperation[]): Promise<Job> => {
  const textTargets = await readTextTargets(context, operations.filter(isReplacement));
  const sheetOperations = operations.filter(isSheetOperation);
  const needsOwned = operations.some(({ kind }) => kind === "putSheet" || kind === "removeSheet");
  const look = firstLook(context, sheetOperations);
  const needsList = needsOwned || operations.some(({ kind }) => kind === "putTemplate");
  const list = needsList ? askSheetList(context) : () => [];
  const validationTargets = askValidationTargets(context, operations.filter(isValidation));
  const parts = operations.some(({ kind }) => kind === "putState") ? askStateParts(context) : () => [];
  await context.sync();

  const targets = look.targets();
  const closer = lookCloser(targets, sheetOperations);
  const owned = askOwnedSheets(context, needsOwned ? list() : []);
  if (closer.length > 0 || needsOwned) await context.sync();
  for (const take of closer) take();

  return {
    context,
    outbox: createOutbox(context),
    targets,
    validationTargets: validationTargets(),
    textTargets,
    owned: new Map(owned()),
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
  const reason = existing === undefined ? null : ownBarrier(existing);
  if (existing !== undefined && reason !== null) {
    job.refused.push({ sheet: existing.name, reason });
    return;
  }
  const name = existing?.name ?? freeName(operation.name, job.takenNames);
  job.takenNames.add(name);
  const sheet = await putSheet(job.context, operation, name, existing, job.outbox);
  if (existing === undefined) job.added.push(sheet);
  job.sheets.push({ sheetKind: operation.sheetKind, name });
};

const applyPutTemplate = async (job: Job, operation: PutTemplate): Promise<void> => {
  const name = freeName(operation.name, job.takenNames);
  job.takenNames.add(name);
  job.added.push(await putTemplate(job.context, operation, name, job.outbox));
  job.templates.push(name);
};

const applyAddValidation = (job: Job, operation: AddValidation): void => {
  const { sheet } = operation;
  const added = addValidation(job.validationTargets.get(operation), operation);
  if ("refused" in added) job.refused.push({ sheet, reason: added.refused });
  else if (added.keptColumns.length > 0) job.keptColumns.push({ sheet, columns: added.keptColumns });
};

const applyReplaceTexts = async (job: Job, operation: ReplaceTexts): Promise<void> => {
  const replaced = await replaceTexts(job.textTargets.get(operation), job.outbox);
  if (typeof replaced === "string") job.refused.push({ sheet: operation.sheet, reason: replaced });
  else job.replaced.push(replaced);
};

const sumOf = (replaced: readonly ReplacedTexts[]): ReplacedTexts => ({
  replaced: replaced.reduce((sum, texts) => sum + texts.replaced, 0),
  changed: replaced.reduce((sum, texts) => sum + texts.changed, 0),
  formulas: replaced.reduce((sum, texts) => sum + texts.formulas, 0),
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
    case "addValidation":
      return applyAddValidation(job, operation);
    case "replaceTexts":
      return applyReplaceTexts(job, operation);
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
      ...(operations.some(isReplacement) ? { texts: sumOf(job.replaced) } : {}),
    },
    sheetIds: [...job.deletedIds, ...job.added.map(({ id }) => id)],
  };
};
