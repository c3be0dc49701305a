import { createUseCases } from "./app/createUseCases";
import type { Pause } from "./app/ports";
import type { UseCases } from "./app/useCases";
import { localDate } from "./core/model/localDate";
import type { LocalDate } from "./core/model/localDate";
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
  createUseCases({ workbook: createOfficeWorkbook(), words: sheetWords, pause, stopwatch: () => performance.now(), today });
