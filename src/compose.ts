import { createUseCases, type UseCaseDeps } from "./app/createUseCases";
import type { Pause } from "./app/ports";
import type { UseCases } from "./app/useCases";
import { localDate } from "./core/model/localDate";
import type { LocalDate } from "./core/model/localDate";
import { localMoment } from "./core/model/localMoment";
import type { LocalMoment } from "./core/model/localMoment";
import { createOfficeWorkbook } from "./excel/officeWorkbook";
import { sheetWords } from "./i18n/sheets";

/** A macrotask, so that input and painting get their turn between two slices of work. */
const pause: Pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** The day by the clock of this computer. */
export const today = (): LocalDate => {
  const now = new Date();
  const date = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("The clock shows no calendar day of this age.");
  return date;
};

/** The examples weigh more than the rest of the words together and are seldom read: they come in a file of their own. */
const loadExample: UseCaseDeps["loadExample"] = async (words) => {
  const { exampleOf, exampleFiller } = await import("./i18n/rules/exampleAccess");
  return { example: exampleOf(words), filler: exampleFiller };
};

const now = (): LocalMoment => {
  const at = new Date();
  return localMoment(at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds());
};

/** The composition root of the pane: the use cases over the workbook that Excel has open. */
export const compose = (): UseCases =>
  createUseCases({ workbook: createOfficeWorkbook(), words: sheetWords, pause, stopwatch: () => performance.now(), today, now, loadExample });
