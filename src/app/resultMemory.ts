import type { Checked } from "../core/check";
import type { CheckResult } from "../core/model/checkResult";
import type { WorkbookSnapshot } from "../core/model/sheetGrid";

/** What a result was made from: the sheets as they were read, and the records in them. */
interface Origin {
  readonly snapshot: WorkbookSnapshot;
  readonly records: Checked["workbook"];
}

/** Remembers what results were made from, as long as somebody holds them: later steps build on exactly what was checked. */
export interface ResultMemory {
  of(result: CheckResult): Origin | null;
  keep(result: CheckResult, origin: Origin): void;
  /** Another result of the same sheets as `from`. */
  carry(from: CheckResult, to: CheckResult): CheckResult;
}

export const rememberResults = (): ResultMemory => {
  const origins = new WeakMap<CheckResult, Origin>();
  const memory: ResultMemory = {
    of: (result) => origins.get(result) ?? null,
    keep: (result, origin) => {
      origins.set(result, origin);
    },
    carry: (from, to) => {
      const origin = memory.of(from);
      if (origin) memory.keep(to, origin);
      return to;
    },
  };
  return memory;
};
