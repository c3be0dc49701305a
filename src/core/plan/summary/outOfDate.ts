import type { CheckResult, OutdatedBy, OutdatedSheet } from "../../model/checkResult";
import type { CellValue, OwnedSheetKind, SheetGrid } from "../../model/sheetGrid";
import { stampRow } from "./openCells";
import { readStamp, stampOf, type Stamp } from "./stamp";

/** A sheet of ours with its stamp. */
export interface StampedSheet {
  readonly kind: OwnedSheetKind;
  readonly name: string;
  readonly stamp: Stamp;
}

/** The stamp in the rows of a sheet of ours; null where it has none, or a person took it away. */
export const stampIn = (rows: readonly (readonly CellValue[])[]): Stamp | null => {
  const text = rows.find((row) => row.at(-2) === stampRow)?.at(-1);
  return typeof text === "string" && text !== "" ? readStamp(text) : null;
};

/** Sheets of ours that carry a stamp, in tab order. */
export const stampedSheets = (sheets: readonly SheetGrid[]): readonly StampedSheet[] =>
  sheets.flatMap(({ owned, name, kept = [] }) => {
    const stamp = owned === null ? null : stampIn(kept);
    return owned === null || stamp === null ? [] : [{ kind: owned, name, stamp }];
  });

/** Versions of the criteria sets that our summaries were filled with, where their stamps say so; by set. */
export const filledWith = (sheets: readonly StampedSheet[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sheets.flatMap(({ stamp: { set, version } }) => (set === null || version === null ? [] : [[set, version]])));

type Present = Parameters<typeof stampOf>[0];

/** Another digest of the figures says something new only where nothing else does. */
const changesSince = (stamp: Stamp, result: Present): readonly OutdatedBy[] => {
  const set = result.criteriaSets.find(({ id }) => id === stamp.set);
  const now = set === undefined ? null : stampOf(result, set);
  const isOther = (key: "settings" | "figures"): boolean => stamp.set !== null && stamp[key] !== (now?.[key] ?? null);
  const by: readonly OutdatedBy[] = [...(stamp.fingerprint === result.fingerprint ? [] : ["registers" as const]), ...(isOther("settings") ? ["settings" as const] : [])];
  return by.length === 0 && isOther("figures") ? ["figures"] : by;
};

/** Sheets that would be filled otherwise now, with what changed since. */
export const outdatedSheets = (sheets: readonly StampedSheet[], result: Present): CheckResult["outdatedSheets"] =>
  sheets.flatMap(({ kind, name, stamp }): readonly OutdatedSheet[] => {
    const by = changesSince(stamp, result);
    return by.length === 0 ? [] : [{ kind, name, by }];
  });
