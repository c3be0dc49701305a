import { createUseCases } from "./app/createUseCases";
import type { Pause } from "./app/ports";
import type { UseCases } from "./app/useCases";
import { localDate } from "./core/model/localDate";
import type { LocalDate } from "./core/model/localDate";
import { columnsOf, listRegisterIds } from "./core/registers/registry";
import { createOfficeWorkbook } from "./excel/officeWorkbook";
import { sheetWords } from "./i18n/sheets";

/** A macrotask, so that input and painting get their turn between two slices of work. */
const pause: Pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const today = (): LocalDate => {
  const now = new Date();
  const date = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("The clock shows no calendar day of this age.");
  return date;
};

/** The composition root of the pane: the use cases over the workbook that Excel has open. */
export const compose = (): UseCases =>
  createUseCases({ workbook: createOfficeWorkbook(), words: sheetWords, pause, today });

/**
 * The heading a register's column usually carries, for sentences about a column that is missing.
 * `register` may be null or no list of records: then any register that has the field answers.
 */
export const columnHeading = (register: string | null, field: string): string => {
  const ids = listRegisterIds.filter((id) => id === register);
  const candidates = (ids.length > 0 ? ids : listRegisterIds).map((id) => columnsOf(id)[field]?.headings[0]);
  return candidates.find((heading) => heading !== undefined) ?? field;
};
