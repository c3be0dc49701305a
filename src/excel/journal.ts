import type { CellChange, JournalRecord } from "../core/model/cellChange";
import type { CellValue } from "../core/model/sheetGrid";
import type { JournalSheet } from "../core/model/writePlan";
import { rectangle } from "./addresses";
import { asText } from "./cellText";
import { type Outbox, slices, valueBytes } from "./outbox";
import type { OwnedSheet } from "./ownedSheets";
import { putSheet } from "./putSheet";
import type { Asked } from "./queue";
import { once } from "./sheetFacts";

/** The journal while lines are added to it. */
export interface OpenJournal {
  readonly sheet: Excel.Worksheet;
  readonly plan: JournalSheet;
  /** First row without a line (1-based). */
  nextRow: number;
}

/** Asks for the last used row of each sheet, by id. */
export const askLastRows = (context: Excel.RequestContext, sheetIds: readonly string[]): Asked<ReadonlyMap<string, number>> => {
  const asked = sheetIds.map((id) => {
    const used = once(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
    used.load("rowIndex,rowCount");
    return { id, used };
  });
  return () => new Map(asked.map(({ id, used }) => [id, used.isNullObject ? 0 : used.rowIndex + used.rowCount]));
};

/** The journal of the workbook, or a new one under `name`; one that was emptied gets its headings again. */
export const openJournal = async (
  context: Excel.RequestContext,
  plan: JournalSheet,
  name: string,
  existing: OwnedSheet | undefined,
  lastRow: number,
  outbox: Outbox,
): Promise<OpenJournal> => {
  if (existing !== undefined && lastRow > 0) {
    return { sheet: context.workbook.worksheets.getItem(existing.id), plan, nextRow: lastRow + 1 };
  }
  const sheet = await putSheet(context, { kind: "putSheet", sheetKind: "journal", name, content: plan.content }, name, existing, outbox);
  return { sheet, plan, nextRow: plan.content.values.length + 1 };
};

/** The digits say the day; the sign between them is the choice of the person's Windows. */
const digitsOf = (text: unknown): string => String(text).replace(/\D/g, "");

export const saysTheSame = (text: unknown, shows: string): boolean => digitsOf(text) === digitsOf(shows);

/**
 * Tells whether a changed cell will show what it must: the number is put where the first line will show it, and read as
 * shown. ExcelApi 1.14 has no other way to ask by which date system a workbook counts. One round trip.
 */
export const showsAsPlanned = async (context: Excel.RequestContext, { sheet, plan, nextRow }: OpenJournal, change: CellChange): Promise<boolean> => {
  const address = rectangle(nextRow, plan.valueColumn + 1, nextRow, plan.valueColumn + 1);
  const probe = once(sheet.getRange(address));
  probe.numberFormat = [[change.format ?? "General"]];
  probe.values = [[change.after]];
  probe.load("text");
  await context.sync();
  const shows = change.shows === null || saysTheSame(probe.text[0]?.[0], change.shows);
  // The line that follows writes over it; without one nothing may stay behind.
  const cleared = once(sheet.getRange(address));
  cleared.values = [[""]];
  cleared.numberFormat = [["General"]];
  return shows;
};

/** A line with the number format that its cell has. */
export interface FilledRecord {
  readonly record: JournalRecord;
  readonly format: string;
}

const valuesOf = ({ record, format }: FilledRecord, { formatColumn }: JournalSheet): CellValue[] =>
  record.values.map((value, index) => asText(index + 1 === formatColumn ? format : value));

const lineBytes = ({ record }: FilledRecord): number => record.values.reduce<number>((sum, value) => sum + valueBytes(value), 40);

const isGeneral = ({ record: { valueFormats } }: FilledRecord): boolean => valueFormats.every((format) => format === "General");

/** Adds lines below the last. Texts are written as text; numbers and truth values keep their type. */
export const appendRecords = async (journal: OpenJournal, lines: readonly FilledRecord[], outbox: Outbox): Promise<void> => {
  const { sheet, plan } = journal;
  for (const slice of slices(lines, lineBytes)) {
    await outbox.makeRoom(slice.reduce((sum, line) => sum + lineBytes(line), 0));
    const last = journal.nextRow + slice.length - 1;
    const block = once(sheet.getRange(rectangle(journal.nextRow, 1, last, plan.content.columnWidths.length)));
    block.format.font.name = plan.content.font.name;
    block.format.font.size = plan.content.font.size;
    if (!slice.every(isGeneral)) {
      const shown = once(sheet.getRange(rectangle(journal.nextRow, plan.valueColumn, last, plan.valueColumn + 1)));
      shown.numberFormat = slice.map(({ record }) => [...record.valueFormats]);
    }
    block.values = slice.map((line) => valuesOf(line, plan));
    journal.nextRow = last + 1;
  }
};
