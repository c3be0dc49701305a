import { useCallback, useState } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { LegacyCell } from "../../core/model/legacyCell";
import type { Run } from "./useRun";

/** The texts in an old encoding, from the count of the check to the conversion of chosen cells. */
export interface LegacyTexts {
  /** Cells that the check counted and that have not been converted since. */
  readonly remaining: number;
  /** The cells to choose from; null while the list is closed. */
  readonly cells: readonly LegacyCell[] | null;
  readonly open: () => void;
  readonly close: () => void;
  readonly convert: (chosen: readonly LegacyCell[]) => void;
}

const counted = (result: CheckResult | null): number => result?.legacyCells.reduce((sum, { cells }) => sum + cells, 0) ?? 0;

/** Lists when asked, converts what was chosen, and knows how many are left without another check. */
export const useLegacyTexts = (run: Run): LegacyTexts => {
  const { result } = run.state;
  const [cells, setCells] = useState<readonly LegacyCell[] | null>(null);
  const [converted, setConverted] = useState<{ readonly of: CheckResult | null; readonly cells: number }>({ of: null, cells: 0 });
  const close = useCallback(() => setCells(null), []);
  return {
    remaining: Math.max(0, counted(result) - (converted.of === result ? converted.cells : 0)),
    cells,
    open: () => run.listLegacyTexts(setCells),
    close,
    convert: (chosen) => {
      close();
      run.convertTexts(chosen, ({ texts }) =>
        setConverted((before) => ({ of: result, cells: (before.of === result ? before.cells : 0) + (texts?.replaced ?? 0) })),
      );
    },
  };
};
