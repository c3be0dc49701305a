import { stampIn, type StampedSheet } from "../core/plan/summary/outOfDate";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";

/** The stamps of our sheets as they stand in the workbook: those that were read, and those that were written since. */
export interface StampMemory {
  all(): readonly StampedSheet[];
  keep(sheets: readonly StampedSheet[]): void;
  /** Sheets that operations wrote. */
  note(operations: readonly WriteOperation[], outcome: WriteOutcome): void;
}

export const rememberStamps = (): StampMemory => {
  let stamps: readonly StampedSheet[] = [];
  return {
    all: () => stamps,
    keep: (sheets) => {
      stamps = sheets;
    },
    note: (operations, { sheets }) => {
      for (const { sheetKind, name } of sheets) {
        const written = operations.find((operation) => operation.kind === "putSheet" && operation.sheetKind === sheetKind);
        const stamp = written?.kind === "putSheet" ? stampIn(written.content.values) : null;
        stamps = [...stamps.filter((sheet) => sheet.name !== name), ...(stamp === null ? [] : [{ kind: sheetKind, name, stamp }])];
      }
    },
  };
};
