import type { ParameterListing } from "../core/model/parameterForm";
import { parameterChanges, planParameterEntry } from "../core/plan/parameters/changes";
import { readParameterSheet, type ParameterSheet } from "../core/plan/parameters/sheet";
import { AppError } from "./appError";
import type { FixDeps } from "./createFixUseCases";
import type { ParameterUseCases } from "./parameterUseCases";
import { runInSlices } from "./slices";

/** Builds the use cases of the parameter form over a workbook; it needs what fixing needs. */
export const createParameterUseCases = ({ workbook, words, pause, stopwatch, today, now }: FixDeps): ParameterUseCases => {
  /** What each listing was made from: the preview builds on exactly what the person sees. */
  const sheets = new WeakMap<ParameterListing, ParameterSheet>();
  return {
    parameters: async ({ onProgress, signal } = {}) => {
      const snapshot = await workbook.read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
      const sheet = await runInSlices(readParameterSheet(snapshot, today()), { pause, stopwatch, ...(signal ? { signal } : {}) });
      if (sheet !== null) sheets.set(sheet.listing, sheet);
      return sheet?.listing ?? null;
    },
    previewParameters: async (listing, entries) => {
      const sheet = sheets.get(listing);
      if (sheet === undefined) throw new AppError("unexpected");
      return parameterChanges(sheet, entries);
    },
    saveParameters: (changes, options) => {
      const operations = planParameterEntry(changes, words, now());
      if (operations.length === 0) return Promise.resolve({ refused: [], sheets: [], cells: { written: 0, left: [] } });
      return workbook.apply({ operations }, options?.onProgress ? { onProgress: options.onProgress } : {});
    },
  };
};
