import { useCallback, useMemo, useState } from "react";
import { buildMapping } from "./buildMapping";
import { viewsOf } from "./mappingDraft";
import type { MappingDraft, Readings, SheetDraft, SheetView } from "./mappingDraft";
import type { Run } from "./useRun";

/** The readings with what the person changed on them, and what can be done with the changes. */
export interface MappingEdits {
  /** In tab order. */
  readonly views: readonly SheetView[];
  readonly isChanged: boolean;
  /** Changes one sheet: `change` gives the sheet's next unsaved changes. */
  readonly edit: (view: SheetView, change: (draft: SheetDraft) => SheetDraft) => void;
  readonly reset: () => void;
  readonly save: () => void;
}

const noDraft: MappingDraft = new Map();
const nothing: Readings = { readings: [], mapping: { sheets: [] } };

/** Keeps unsaved changes until they are saved or dropped; a new reading leaves them alone. */
export const useMapping = (run: Run): MappingEdits => {
  const [draft, setDraft] = useState(noDraft);
  const source = run.state.recognition ?? nothing;
  const views = useMemo(() => viewsOf(source, draft), [source, draft]);
  const edit = useCallback<MappingEdits["edit"]>(({ reading }, change) => {
    setDraft((before) => new Map(before).set(reading.sheet, change(before.get(reading.sheet) ?? {})));
  }, []);
  const reset = useCallback(() => setDraft(noDraft), []);
  return {
    views,
    isChanged: views.some(({ isChanged }) => isChanged),
    edit,
    reset,
    save: () => run.saveMapping(buildMapping(source, draft), reset),
  };
};
