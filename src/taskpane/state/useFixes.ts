import { useMemo, useState } from "react";
import { columnLetters } from "../../core/model/cellRef";
import type { CellFix, FixListing } from "../../core/model/cellFix";
import type { CheckResult } from "../../core/model/checkResult";
import type { Finding } from "../../core/model/finding";
import type { RestorableFix, RestoreListing } from "../../core/model/journal";
import type { WriteOutcome } from "../../core/model/writePlan";
import type { Run } from "./useRun";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Names of sheets cannot hold a slash. */
const placeKey = ({ sheet, row, column }: Place): string => `${sheet}/${columnLetters(column)}${row}`;

/** The list of fixes while it is open. */
export interface OpenFixes {
  readonly listing: FixListing;
  /** The cell the person came for; null for none. */
  readonly at: CellFix | null;
}

/** Quick fixes from the list of the check to what became of the chosen cells. */
export interface Fixes {
  /** Those of the check that were not written since. */
  readonly remaining: readonly CellFix[];
  /** There is a journal, so something may be taken back. */
  readonly hasJournal: boolean;
  /** Null while the list is closed. */
  readonly opened: OpenFixes | null;
  readonly restoring: RestoreListing | null;
  /** The fix of the cell that a finding is about. */
  readonly fixFor: (finding: Finding) => CellFix | null;
  readonly open: (at: CellFix | null) => void;
  readonly openRestore: () => void;
  readonly close: () => void;
  readonly apply: (chosen: readonly CellFix[]) => void;
  readonly restore: (chosen: readonly RestorableFix[]) => void;
}

/** The cells that an outcome says were written: neither left alone nor on a sheet that was refused. */
const writtenKeys = (chosen: readonly Place[], { cells, refused }: WriteOutcome): readonly string[] => {
  if ((cells?.written ?? 0) === 0) return [];
  const left = new Set(cells?.left.map(placeKey));
  const barred = new Set(refused.map(({ sheet }) => sheet));
  return chosen.filter(({ sheet }) => !barred.has(sheet)).map(placeKey).filter((key) => !left.has(key));
};

interface Done {
  /** The list to which it belongs: another check has another. */
  readonly of: readonly CellFix[];
  readonly keys: ReadonlySet<string>;
  readonly hasWritten: boolean;
}

const noFixes: readonly CellFix[] = [];
const fixesOf = (result: CheckResult | null): readonly CellFix[] => result?.fixes ?? noFixes;

/** Lists anew when asked, writes what was chosen, and knows what is left without another check. */
export const useFixes = (run: Run): Fixes => {
  const { result } = run.state;
  const found = fixesOf(result);
  const [opened, setOpened] = useState<OpenFixes | null>(null);
  const [restoring, setRestoring] = useState<RestoreListing | null>(null);
  const [done, setDone] = useState<Done>({ of: noFixes, keys: new Set(), hasWritten: false });
  const isDone = done.of === found;
  const remaining = useMemo(() => (isDone ? found.filter((fix) => !done.keys.has(placeKey(fix))) : found), [found, isDone, done]);
  const byPlace = useMemo(() => new Map(remaining.map((fix) => [placeKey(fix), fix])), [remaining]);
  const close = (): void => {
    setOpened(null);
    setRestoring(null);
  };
  const note = (change: (keys: Set<string>) => void): void =>
    setDone((before) => {
      const keys = new Set(before.of === found ? before.keys : []);
      change(keys);
      return { of: found, keys, hasWritten: true };
    });
  return {
    remaining,
    hasJournal: result?.hasJournal === true || done.hasWritten,
    opened,
    restoring,
    fixFor: ({ sheet, row, column }) => (sheet === null || row === null || column === null ? null : (byPlace.get(`${sheet}/${column}${row}`) ?? null)),
    open: (at) => run.listFixes(result?.dates.asOf ?? null, (listing) => setOpened({ listing, at })),
    openRestore: () => run.listRestorable(setRestoring),
    close,
    apply: (chosen) => {
      close();
      run.applyFixes(chosen, (outcome) => {
        const written = writtenKeys(chosen, outcome);
        if (written.length > 0) note((keys) => written.forEach((key) => keys.add(key)));
      });
    },
    restore: (chosen) => {
      close();
      run.restore(chosen, (outcome) => {
        const written = writtenKeys(chosen, outcome);
        if (written.length > 0) note((keys) => written.forEach((key) => keys.delete(key)));
      });
    },
  };
};
