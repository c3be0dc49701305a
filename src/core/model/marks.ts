import type { OwnedSheetKind, ShippedSheetKind } from "./sheetGrid";

/** Everything by which the add-in recognises what it made itself. All names are hidden and sheet-scoped. */

/** Our custom XML part (contracts, section 2). */
export const stateNamespace = "urn:xa-khong-ma-tuy:state:1";

export const names = {
  /** On an owned sheet; its formula is the text of `markFormula`. */
  sheet: "_xkmt_sheet",
  /** On an owned sheet: refers to the rows that the next check reads back. */
  kept: "_xkmt_kept",
  /** On a register: refers to the heading cell of the status column, wherever insertions have moved it. */
  heading: "_xkmt_status",
  /** On a register: refers to the status cells, growing and shrinking with the rows. */
  statuses: "_xkmt_rows",
  /** On a register: the labels by which a status of ours begins. */
  labels: "_xkmt_labels",
} as const;

const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;
const unquoted = (formula: string): string | null => {
  const match = /^="([\s\S]*)"$/.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
};

const markPrefix = "xkmt:1:";
const kinds: Readonly<Record<ShippedSheetKind, true>> = { findings: true, T01: true, T02: true, T09: true, T17: true, T18: true, T21: true, khupho: true, scoring: true, configuration: true, journal: true, verification: true, sample: true };
const isKind = (text: string): text is OwnedSheetKind => Object.hasOwn(kinds, text) || /^(set-[a-z0-9-]+|T[A-Za-z0-9-]+)$/.test(text);

/** What the mark on an owned sheet says; `name` is the sheet's name when the mark was written. */
export interface SheetMark {
  readonly kind: OwnedSheetKind;
  readonly name: string;
}

export const markFormula = ({ kind, name }: SheetMark): string => quoted(`${markPrefix}${kind}:${name}`);

/** Reads a mark; null for a formula that is none of ours. */
export const parseMark = (formula: string): SheetMark | null => {
  const text = unquoted(formula);
  if (text === null || !text.startsWith(markPrefix)) return null;
  const rest = text.slice(markPrefix.length);
  const colon = rest.indexOf(":");
  const kind = colon < 0 ? rest : rest.slice(0, colon);
  return isKind(kind) ? { kind, name: colon < 0 ? "" : rest.slice(colon + 1) } : null;
};

export const labelsFormula = (labels: readonly string[]): string => quoted(markPrefix + labels.join("|"));

export const parseLabels = (formula: string): readonly string[] => {
  const text = unquoted(formula);
  return text?.startsWith(markPrefix)
    ? text
        .slice(markPrefix.length)
        .split("|")
        .filter((label) => label !== "")
    : [];
};

/** A sheet with the mark found on it, in tab order. */
export interface MarkedSheet {
  readonly name: string;
  readonly mark: SheetMark | null;
}

/**
 * Our sheets among those that carry a mark. A person may have copied one (the mark goes with the copy): ours is the
 * one whose name stands in its mark, else the first; every other is the person's own.
 */
export const ownedSheets = <Sheet extends MarkedSheet>(
  sheets: readonly Sheet[],
): ReadonlyMap<OwnedSheetKind, Sheet> => {
  const owned = new Map<OwnedSheetKind, Sheet>();
  for (const sheet of sheets) {
    if (sheet.mark === null) continue;
    const rival = owned.get(sheet.mark.kind);
    const isNamed = sheet.mark.name === sheet.name;
    if (rival === undefined || (isNamed && rival.mark?.name !== rival.name)) owned.set(sheet.mark.kind, sheet);
  }
  return owned;
};

/** The signature in the formula of every conditional format of ours; `N` of a text is 0, so it never changes a result. */
const signature = (severity: string): string => `N("${markPrefix}${severity}")=0`;

export const isOwnedRule = (formula: string): boolean => formula.includes(`N("${markPrefix}`);

/** Formula for rows whose status (in `column`, judged from `row` on) begins with `label`. */
export const statusRule = (severity: string, column: string, row: number, label: string): string =>
  `=AND(${signature(severity)},LEFT($${column}${row},${label.length})="${label.replaceAll('"', '""')}")`;

/** Formula for rows that are marked one by one. */
export const rowRule = (severity: string): string => `=${signature(severity)}`;
