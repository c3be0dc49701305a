import { createUseCases, type UseCaseDeps } from "./app/createUseCases";
import type { Pause } from "./app/ports";
import type { UseCases } from "./app/useCases";
import { now, today } from "./clock";
import { createOfficeWorkbook } from "./excel/officeWorkbook";
import { sheetWords } from "./i18n/sheets";

/** A macrotask, so that input and painting get their turn between two slices of work. */
const pause: Pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** The examples weigh more than the rest of the words together and are seldom read: they come in a file of their own. */
const loadExample: UseCaseDeps["loadExample"] = async (words) => {
  const { exampleOf, exampleFiller } = await import("./i18n/rules/exampleAccess");
  return { example: exampleOf(words), filler: exampleFiller };
};

/** Files of others are read beside the pane, which goes on answering; the worker starts with the first of them. */
const examineInWorker: UseCaseDeps["loadExaminer"] = async () => {
  const { composeFileExaminer } = await import("./composeFiles");
  return composeFileExaminer().examine;
};

/** The same without a worker, for the command line. */
export const examineHere: UseCaseDeps["loadExaminer"] = async () => (await import("./composeFilesHere")).composeExaminerHere();

/** The composition root of the pane: the use cases over the workbook that Excel has open. */
export const compose = (loadExaminer: UseCaseDeps["loadExaminer"] = examineInWorker): UseCases =>
  createUseCases({ workbook: createOfficeWorkbook(), words: sheetWords, pause, stopwatch: () => performance.now(), today, now, loadExample, loadExport: () => import("./export/index"), loadExaminer });
