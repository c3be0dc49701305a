import type { ColumnReading, Mapping, SheetChoice, SheetReading } from "../../core/model/mapping";
import type { RegisterId } from "../../core/model/registerIds";

/** How the sheets were read, and the choices that stand in the workbook. */
export interface Readings {
  readonly readings: readonly SheetReading[];
  readonly mapping: Mapping;
}

/** A column's meaning as a person sets it; `automatic` gives it back to the headings. */
export type ColumnSetting = { readonly kind: "automatic" } | { readonly kind: "field"; readonly field: string | null };

/** What a person changed on one sheet and has not saved; what is absent stays as it is. */
export interface SheetDraft {
  /** The choice in the workbook is to go. */
  readonly isAutomatic?: true;
  /** null: not a register. */
  readonly register?: RegisterId | null;
  /** null: found by the headings. */
  readonly headerRow?: number | null;
  /** By heading key. */
  readonly columns?: ReadonlyMap<string, ColumnSetting>;
}

/** Unsaved changes by sheet name. */
export type MappingDraft = ReadonlyMap<string, SheetDraft>;

/** One column as it will be read after saving. */
export interface ColumnView extends Omit<ColumnReading, "field"> {
  /** null: not read; undefined: decided by the headings when the sheet is read next. */
  readonly field: string | null | undefined;
  /** The meaning comes from a person, not from the heading. */
  readonly isSet: boolean;
}

/** One sheet as it will be read after saving. */
export interface SheetView {
  readonly reading: SheetReading;
  /** The choice that stands in the workbook. */
  readonly choice: SheetChoice | null;
  /** The same, unless the draft takes it away. */
  readonly stored: SheetChoice | null;
  /** null: not a register; undefined: nothing, several, or not yet read that way. */
  readonly register: RegisterId | null | undefined;
  readonly headerRow: number | null;
  readonly columns: readonly ColumnView[];
  readonly isChanged: boolean;
  /** The sheet looks like something, but not surely: a person has to say. Stays so until the answer is saved. */
  readonly asks: boolean;
}

const byLetter = (a: ColumnReading, b: ColumnReading): number =>
  a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1);

/** The columns of a sheet from left to right, each once, whatever number of registers shares them. */
export const columnsOfSheet = ({ registers, columns }: SheetReading): readonly ColumnReading[] => {
  if (registers.length === 0) return columns;
  const unique = new Map<string, ColumnReading>();
  for (const column of registers.flatMap((register) => register.columns)) {
    const known = unique.get(column.letter);
    if (known === undefined || known.field === null) unique.set(column.letter, column);
  }
  return [...unique.values()].sort(byLetter);
};

const headingKeys = (reading: SheetReading): readonly string[] => columnsOfSheet(reading).map(({ headingKey }) => headingKey);

const sharedHeadings = (reading: SheetReading, choice: SheetChoice): number => {
  const known = new Set(choice.headings);
  return headingKeys(reading).filter((key) => known.has(key)).length;
};

/**
 * The stored choice behind each sheet that was read by one: by the sheet's name, else, for a renamed sheet, the
 * choice with the most headings in common. No choice stands behind two sheets.
 */
export const storedChoices = ({ readings, mapping }: Readings): ReadonlyMap<string, SheetChoice> => {
  const found = new Map<string, SheetChoice>();
  const left = new Set(mapping.sheets);
  const chosen = readings.filter(({ isChosen }) => isChosen);
  for (const { sheet } of chosen) {
    const choice = mapping.sheets.find((candidate) => candidate.sheet === sheet && left.has(candidate));
    if (choice === undefined) continue;
    found.set(sheet, choice);
    left.delete(choice);
  }
  for (const reading of chosen.filter(({ sheet }) => !found.has(sheet))) {
    const ranked = [...left].map((choice) => ({ choice, shared: sharedHeadings(reading, choice) }));
    const best = ranked.sort((a, b) => b.shared - a.shared)[0];
    if (best === undefined || best.shared === 0) continue;
    found.set(reading.sheet, best.choice);
    left.delete(best.choice);
  }
  return found;
};

/** The register the sheet was read as, when it was read as exactly one. */
const registerRead = ({ registers }: SheetReading): RegisterId | undefined =>
  registers.length === 1 ? registers[0]?.register : undefined;

/** The register that the fields of the sheet's columns belong to. */
const registerOfColumns = (reading: SheetReading): RegisterId | undefined =>
  registerRead(reading) ?? (reading.registers.length === 0 ? reading.candidates[0]?.register : undefined);

const headerRowRead = ({ registers, headerRow }: SheetReading): number | null => registers[0]?.headerRow ?? headerRow;

const storedSetting = (stored: SheetChoice | null, key: string): string | null | undefined =>
  stored?.columns.find(({ headingKey }) => headingKey === key)?.field;

const isQuestion = ({ registers, candidates, isChosen }: SheetReading): boolean =>
  registers.length === 0 && candidates.length > 0 && !isChosen;

/** The number of sheets a person has to say something about. */
export const countQuestions = (readings: readonly SheetReading[]): number => readings.filter(isQuestion).length;

const hasEntries = (draft: SheetDraft): boolean =>
  draft.isAutomatic === true || draft.register !== undefined || draft.headerRow !== undefined || (draft.columns?.size ?? 0) > 0;

/** The columns once those that a person set have taken their fields: a field is read from one column only. */
const settleFields = (columns: readonly ColumnView[]): readonly ColumnView[] => {
  const taken = new Set(columns.filter(({ isSet }) => isSet).map(({ field }) => field));
  return columns.map((column) => (!column.isSet && taken.has(column.field ?? undefined) ? { ...column, field: null } : column));
};

const columnViews = (
  reading: SheetReading,
  stored: SheetChoice | null,
  register: RegisterId | null | undefined,
  isAsRead: boolean,
  settings: SheetDraft["columns"],
): readonly ColumnView[] =>
  columnsOfSheet(reading).map((column) => {
    const setting = settings?.get(column.headingKey);
    if (setting?.kind === "field") return { ...column, proposal: null, field: setting.field, isSet: true };
    const kept = stored?.register === register ? storedSetting(stored, column.headingKey) : undefined;
    if (kept !== undefined && setting === undefined) return { ...column, proposal: null, field: kept, isSet: true };
    return isAsRead && kept === undefined
      ? { ...column, isSet: false }
      : { ...column, proposal: null, field: undefined, isSet: false };
  });

/** How `reading` will be read after saving `draft`; `choice` is the sheet's choice in the workbook. */
export const viewOf = (reading: SheetReading, choice: SheetChoice | null, draft: SheetDraft = {}): SheetView => {
  const isReleased = draft.isAutomatic === true;
  const stored = isReleased ? null : choice;
  // A sheet read by a choice says nothing about how it would be read without one.
  const isReadingValid = !isReleased || choice === null;
  const before = stored === null ? (isReadingValid ? registerRead(reading) : undefined) : stored.register;
  const register = draft.register === undefined ? before : draft.register;
  const isAsRead = isReadingValid && register !== undefined && register === registerOfColumns(reading);
  return {
    reading,
    choice,
    stored,
    register,
    headerRow: draft.headerRow === undefined ? (stored?.headerRow ?? headerRowRead(reading)) : draft.headerRow,
    columns: settleFields(columnViews(reading, stored, register, isAsRead, draft.columns)),
    isChanged: hasEntries(draft),
    asks: isQuestion(reading),
  };
};

/** Every sheet as it will be read after saving, in tab order. */
export const viewsOf = (source: Readings, draft: MappingDraft): readonly SheetView[] => {
  const choices = storedChoices(source);
  return source.readings.map((reading) => viewOf(reading, choices.get(reading.sheet) ?? null, draft.get(reading.sheet)));
};
