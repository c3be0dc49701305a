import type { CellChange } from "../../model/cellChange";
import type { JournalWords, RecordedChange, RestorableFix } from "../../model/journal";
import { dayOf, monthOf, yearOf, type LocalDate } from "../../model/localDate";
import type { LocalMoment } from "../../model/localMoment";
import type { ReplaceCells } from "../../model/writePlan";
import { dayFormat } from "./correct";
import { journalRecord, journalSheet } from "./journal";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The day as a cell with the format dd/mm/yyyy shows it. */
const shownDay = (day: LocalDate): string => `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${yearOf(day)}`;

const changeOf = (fix: RecordedChange, at: string, words: JournalWords): CellChange => {
  const { sheet, row, column, kind, before, after, format, day, heading } = fix;
  const formats = day === null ? {} : { after: dayFormat };
  return {
    sheet,
    row,
    column,
    before,
    after,
    format,
    shows: day === null ? null : shownDay(day),
    record: journalRecord({ state: "fixed", kind, at, sheet, row, column, heading, before, after }, words, formats),
    recordIfLeft: null,
  };
};

/** Puts the right values into exactly the given cells and writes each into the journal; nothing when none is given. */
export const planFixes = (fixes: readonly RecordedChange[], words: JournalWords, at: LocalMoment): readonly ReplaceCells[] =>
  fixes.length === 0 ? [] : [{ kind: "replaceCells", cells: fixes.map((fix) => changeOf(fix, words.when(at), words)), journal: journalSheet(words) }];

const backChangeOf = (fix: RestorableFix, at: string, words: JournalWords): CellChange => {
  const { sheet, row, column, kind, heading, before, after, format, day } = fix;
  const line = { kind, at, sheet, row, column, heading };
  const shown = day === null ? {} : { after: dayFormat };
  return {
    sheet,
    row,
    column,
    before: after,
    after: before,
    format,
    shows: null,
    record: journalRecord({ ...line, state: "restored", before: after, after: before }, words, day === null ? {} : { before: dayFormat }),
    recordIfLeft: journalRecord({ ...line, state: "kept", before, after }, words, shown),
  };
};

/** Gives cells back the value and number format they had before their fix, as far as they still hold what we wrote. */
export const planRestore = (fixes: readonly RestorableFix[], words: JournalWords, at: LocalMoment): readonly ReplaceCells[] =>
  fixes.length === 0 ? [] : [{ kind: "replaceCells", cells: fixes.map((fix) => backChangeOf(fix, words.when(at), words)), journal: journalSheet(words) }];
