import type { Mapping, SheetChoice } from "../../core/model/mapping";
import { columnsOfSheet, storedChoices, viewOf } from "./mappingDraft";
import type { MappingDraft, Readings, SheetDraft, SheetView } from "./mappingDraft";

/** The columns whose meaning comes from a person; what the headings say by themselves is not stored. */
const chosenColumns = (view: SheetView, draft: SheetDraft): SheetChoice["columns"] => {
  const present = new Map<string, string | null>();
  for (const { headingKey, field, isSet } of view.columns) if (isSet && field !== undefined) present.set(headingKey, field);
  const isSameRegister = view.stored !== null && view.stored.register === view.register;
  // A column that is missing today may be back tomorrow: what was said of it stays.
  const shown = new Set(view.columns.map(({ headingKey }) => headingKey));
  const absent = isSameRegister ? view.stored.columns.filter(({ headingKey }) => !shown.has(headingKey)) : [];
  return [
    ...absent.filter(({ headingKey }) => draft.columns?.has(headingKey) !== true),
    ...[...present].map(([headingKey, field]) => ({ headingKey, field })),
  ];
};

/** The choice that a changed sheet leaves behind; null: none, the sheet is read by itself. */
const choiceOf = (view: SheetView, draft: SheetDraft): SheetChoice | null => {
  if (view.register === undefined) return null;
  const isPointed = draft.headerRow !== undefined && draft.headerRow !== null;
  const headerRow = draft.headerRow === undefined ? (view.stored?.headerRow ?? null) : draft.headerRow;
  const isRegister = view.register !== null;
  return {
    sheet: view.reading.sheet,
    // The headings of the row the person points at are known when the sheet has been read by it: see completeHeadings.
    headings: isPointed ? [] : view.columns.map(({ headingKey }) => headingKey),
    register: view.register,
    headerRow: isRegister ? headerRow : null,
    columns: isRegister ? chosenColumns(view, draft) : [],
  };
};

/**
 * The choices to store: those of the workbook, with the sheets in `draft` changed. Choices of other sheets, also of
 * sheets that are gone, stay as they are and in their order; new ones come last.
 */
export const buildMapping = (source: Readings, draft: MappingDraft): Mapping => {
  const stored = storedChoices(source);
  const replaced = new Map<SheetChoice, SheetChoice | null>();
  const added: SheetChoice[] = [];
  for (const reading of source.readings) {
    const sheetDraft = draft.get(reading.sheet);
    const before = stored.get(reading.sheet) ?? null;
    if (sheetDraft === undefined) continue;
    const view = viewOf(reading, before, sheetDraft);
    if (!view.isChanged) continue;
    const choice = choiceOf(view, sheetDraft);
    if (before !== null) replaced.set(before, choice);
    else if (choice !== null) added.push(choice);
  }
  const kept = source.mapping.sheets.flatMap((choice) => {
    const next = replaced.get(choice);
    if (next === undefined) return [choice];
    return next === null ? [] : [next];
  });
  return { sheets: [...kept, ...added] };
};

/**
 * The choices with the headings of sheets that were chosen before their headings were known, so that the choice
 * follows a renamed sheet; null when none lacks any. `source` must have been read by these choices.
 */
export const completeHeadings = (source: Readings): Mapping | null => {
  const headings = new Map<SheetChoice, readonly string[]>();
  const stored = storedChoices(source);
  for (const reading of source.readings) {
    const choice = stored.get(reading.sheet);
    const keys = columnsOfSheet(reading).map(({ headingKey }) => headingKey);
    if (choice?.headings.length === 0 && keys.length > 0) headings.set(choice, keys);
  }
  if (headings.size === 0) return null;
  return { sheets: source.mapping.sheets.map((choice) => ({ ...choice, headings: headings.get(choice) ?? choice.headings })) };
};
