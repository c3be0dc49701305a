import { columnLetters } from "../core/model/cellRef";
import type { CellRule, CellValidation } from "../core/model/validation";
import type { AddValidation, RefusalReason } from "../core/model/writePlan";
import { rectangle, rowRuns, type RowRun } from "./addresses";
import type { Asked } from "./queue";
import { type WriteBarriers, askBarriers, once } from "./sheetFacts";

/** 2100-01-01. The first day is serial number 1, whichever year the workbook counts from. */
const days: Excel.DateTimeDataValidation = { formula1: "=1", formula2: "=DATE(2100,1,1)", operator: "Between" };

const officeRule = (rule: CellRule): Excel.DataValidationRule =>
  rule.kind === "list" ? { list: { inCellDropDown: true, source: rule.options.join(",") } } : { date: days };

/** Gives cells a validation; blank cells stay allowed. Values and formats are not touched. */
export const setValidation = (cells: Excel.Range, { rule, style, title, message }: CellValidation): void => {
  const { dataValidation } = cells;
  dataValidation.rule = officeRule(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
};

/** Rows of one column that are looked at together: free of validation, ours already, or the clerk's. */
interface Block extends RowRun {
  readonly column: number;
  readonly state: Asked<"free" | "ours" | "clerk">;
}

/** A register's sheet as it stands before validation is added. */
export interface ValidationTarget {
  readonly sheet: Excel.Worksheet;
  readonly barriers: WriteBarriers;
  /** The headings are still where the plan found them. */
  readonly asPlanned: boolean;
  readonly blocks: readonly (RowRun & { readonly column: number; readonly state: "free" | "ours" | "clerk" })[];
}

const blockRuns = ({ headerRow, lastRow, blockRows }: AddValidation): RowRun[] =>
  Array.from({ length: Math.ceil((lastRow - headerRow) / blockRows) }, (_, index) => {
    const first = headerRow + 1 + index * blockRows;
    return { first, last: Math.min(lastRow, first + blockRows - 1) };
  });

/** A block with more than one kind of validation, or with some cells without, answers neither "None" nor our title. */
const askBlock = (sheet: Excel.Worksheet, column: number, run: RowRun, title: string): Block => {
  const { dataValidation } = once(sheet.getRange(rectangle(run.first, column, run.last, column)));
  dataValidation.load("type,errorAlert");
  return {
    ...run,
    column,
    state: () => {
      // A host that leaves the members of a mixed range open answers null, whatever the types say.
      const type: unknown = dataValidation.type;
      const alert: { readonly title?: string } | null = dataValidation.errorAlert;
      if (type === "None") return "free";
      return (type === "List" || type === "Date") && alert?.title === title ? "ours" : "clerk";
    },
  };
};

const askTarget = (sheet: Excel.Worksheet, operation: AddValidation): Asked<ValidationTarget | null> => {
  sheet.load("id");
  const barriers = askBarriers(sheet);
  const runs = blockRuns(operation);
  const columns = operation.columns.map(({ column, heading, validation }) => {
    const cell = once(sheet.getRange(rectangle(operation.headerRow, column, operation.headerRow, column)));
    cell.load("values");
    return { cell, heading, blocks: runs.map((run) => askBlock(sheet, column, run, validation.title)) };
  });
  return () => {
    if (sheet.isNullObject) return null;
    return {
      sheet,
      barriers: barriers(),
      asPlanned: columns.every(({ cell, heading }) => cell.values[0]?.[0] === heading),
      blocks: columns.flatMap(({ blocks }) => blocks.map(({ first, last, column, state }) => ({ first, last, column, state: state() }))),
    };
  };
};

/** Queues what must be known before validation is added: sheets, headings, and which cells have validation already. */
export const askValidationTargets = (
  context: Excel.RequestContext,
  operations: readonly AddValidation[],
): Asked<ReadonlyMap<AddValidation, ValidationTarget>> => {
  const asked = operations.map((operation) => ({
    operation,
    target: askTarget(context.workbook.worksheets.getItemOrNullObject(operation.sheet), operation),
  }));
  return () => {
    const found = new Map<AddValidation, ValidationTarget>();
    for (const { operation, target } of asked) {
      const known = target();
      if (known !== null) found.set(operation, known);
    }
    return found;
  };
};

const barrier = (target: ValidationTarget | undefined): RefusalReason | null => {
  if (target === undefined) return "changed";
  if (target.barriers.isProtected) return "protected";
  if (target.barriers.isFiltered) return "filtered";
  return target.asPlanned ? null : "changed";
};

/** What adding did: the reason why nothing was done, or the columns (letters) where the clerk's own was kept. */
export type ValidationAdded = { readonly refused: RefusalReason } | { readonly keptColumns: readonly string[] };

/** Adds validation to the blocks that have none. A second run finds them ours and writes nothing. */
export const addValidation = (target: ValidationTarget | undefined, { columns }: AddValidation): ValidationAdded => {
  const refused = barrier(target);
  if (target === undefined || refused !== null) return { refused: refused ?? "changed" };
  const kept: string[] = [];
  for (const { column, validation } of columns) {
    const blocks = target.blocks.filter((block) => block.column === column);
    const free = blocks.filter(({ state }) => state === "free");
    const rows = free.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    for (const { first, last } of rowRuns(rows)) setValidation(once(target.sheet.getRange(rectangle(first, column, last, column))), validation);
    if (blocks.some(({ state }) => state === "clerk")) kept.push(columnLetters(column));
  }
  return { keptColumns: kept };
};
