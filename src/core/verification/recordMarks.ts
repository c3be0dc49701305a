import { digest } from "../model/digest";
import type { RecordRef } from "../model/criterion";
import type { ParsedWorkbook } from "../parse/parseWorkbook";
import type { Entry } from "../parse/registerTable";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../registers/registry";
import { recordKey, shownIn } from "../facts/recordKey";

/** Characters of a digest that are kept: enough to tell records of one register apart, too few to find a person by. */
const keyLength = 8;
const contentLength = 6;

/** The marks of every record: who or what it is about, and what it says; digests, never the texts themselves. */
export type RecordMarks = Readonly<Partial<Record<ListRegisterId, string>>>;

/** What identifies the content of a record does not depend on its number in the list or where it stands. */
const contentFields = (register: ListRegisterId): readonly string[] => Object.keys(columnsOf(register)).filter((field) => field !== "ordinal");

const markOf = (entry: Entry): string => digest(`${entry.register}|${recordKey(entry)}`).slice(0, keyLength) + digest(shownIn(entry, contentFields(entry.register)) + entry.hamletText).slice(0, contentLength);

const entriesOf = (workbook: ParsedWorkbook, register: ListRegisterId): readonly Entry[] => workbook.entries.get(register) ?? [];

/** Marks all records of a workbook, in the order of the sheets; joined to one text a register. */
export const markRecords = (workbook: ParsedWorkbook): RecordMarks =>
  Object.fromEntries(listRegisterIds.filter((register) => workbook.entries.has(register)).map((register) => [register, entriesOf(workbook, register).map(markOf).join("")]));

/** A record that is not as it was when the marks were taken. */
export interface MarkedChange {
  readonly register: ListRegisterId;
  readonly kind: "added" | "changed" | "removed";
  /** Where it stands now; null for one that is gone. */
  readonly record: RecordRef | null;
}

const split = (text: string): readonly (readonly [key: string, content: string])[] => {
  const marks: [string, string][] = [];
  for (let at = 0; at < text.length; at += keyLength + contentLength) marks.push([text.slice(at, at + keyLength), text.slice(at + keyLength, at + keyLength + contentLength)]);
  return marks;
};

const changesIn = (register: ListRegisterId, before: string, entries: readonly Entry[]): readonly MarkedChange[] => {
  const standing = new Map<string, string[]>();
  for (const [key, content] of split(before)) standing.set(key, [...(standing.get(key) ?? []), content]);
  const unmatched: { readonly key: string; readonly record: RecordRef }[] = [];
  for (const entry of entries) {
    const mark = markOf(entry);
    const [key, content] = [mark.slice(0, keyLength), mark.slice(keyLength)];
    const known = standing.get(key) ?? [];
    const same = known.indexOf(content);
    if (same >= 0) standing.set(key, known.filter((_, index) => index !== same));
    else unmatched.push({ key, record: { sheet: entry.table.sheet, row: entry.sheetRow } });
  }
  const changes = unmatched.map(({ key, record }): MarkedChange => {
    const known = standing.get(key) ?? [];
    if (known.length === 0) return { register, kind: "added", record };
    standing.set(key, known.slice(1));
    return { register, kind: "changed", record };
  });
  const gone = [...standing.values()].reduce((sum, left) => sum + left.length, 0);
  return [...changes, ...Array.from({ length: gone }, (): MarkedChange => ({ register, kind: "removed", record: null }))];
};

/**
 * What has changed since the marks were taken: records that are new, that say something else, that are gone. It detects
 * changes; it proves nothing, for whoever changes the registers could change the marks.
 */
export const changesSince = (marks: RecordMarks, workbook: ParsedWorkbook): readonly MarkedChange[] =>
  listRegisterIds.flatMap((register) => changesIn(register, marks[register] ?? "", entriesOf(workbook, register)));
