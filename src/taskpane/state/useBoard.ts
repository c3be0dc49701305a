import { useEffect, useState } from "react";
import type { BoardSet } from "../../app/boardUseCases";
import type { UseCases } from "../../app/useCases";
import type { Board, BoardFile, BoardTarget } from "../../core/model/board";
import type { RunFailure } from "./runState";
import { toFailure } from "./usePerform";

export interface BoardView {
  readonly board: Board;
  readonly sets: readonly BoardSet[];
}

interface Kept {
  readonly files: readonly BoardFile[];
  readonly view: BoardView | null;
  readonly failure: RunFailure | null;
}

/**
 * The page of these files; null until it has come, or while they are being read (`files` null). Another list of communes
 * or another target gives another page, and the one before stays until it has come.
 */
export const useBoard = (useCases: UseCases, files: readonly BoardFile[] | null, expected: readonly string[], targets: readonly BoardTarget[]): Pick<Kept, "view" | "failure"> => {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    if (files === null || files.length === 0) return;
    let isWanted = true;
    const keep = (view: BoardView | null, failure: RunFailure | null): void => {
      if (isWanted) setKept({ files, view, failure });
    };
    Promise.all([useCases.consolidate(files, expected, targets), useCases.setsOf(files)]).then(
      ([board, sets]) => keep({ board, sets }, null),
      (error: unknown) => keep(null, toFailure(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [useCases, files, expected, targets]);
  return kept !== null && kept.files === files ? kept : { view: null, failure: null };
};
