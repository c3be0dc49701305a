import { useCallback, useMemo, useState } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { Finding } from "../../core/model/finding";
import { findingKeys, type FindingChanges } from "../../core/model/findingChanges";
import type { Severity } from "../../core/model/severity";
import type { FindingSelection } from "../components/FindingGroups";
import { findingCell } from "../components/placeText";
import { countBySeverity, groupFindings } from "../state/findingGroups";
import type { FindingGroup } from "../state/findingGroups";
import { nextOpen } from "../state/nextOpen";

/** The current finding and its place in its group. */
export interface CurrentFinding {
  readonly finding: Finding;
  readonly selection: FindingSelection;
  readonly total: number;
}

export interface FindingsView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
  readonly chosen: ReadonlySet<Severity>;
  readonly choose: (chosen: ReadonlySet<Severity>) => void;
  readonly openKey: string | null;
  readonly toggle: (key: string) => void;
  readonly current: CurrentFinding | null;
  /** Makes a row current and shows its cell; null leaves the detail. */
  readonly select: (selection: FindingSelection | null) => void;
  /** Whether the check before did not find this. */
  readonly isNew: (finding: Finding) => boolean;
  /** After a second check: where the person goes on. */
  readonly goOnAt: FindingSelection | null;
  readonly forgetGoOn: () => void;
}

const noSeverity: ReadonlySet<Severity> = new Set();

const currentOf = (groups: readonly FindingGroup[], selection: FindingSelection | null): CurrentFinding | null => {
  if (selection === null) return null;
  const group = groups.find(({ key }) => key === selection.groupKey);
  const finding = group?.findings[selection.index];
  return group === undefined || finding === undefined ? null : { finding, selection, total: group.findings.length };
};

const noFindings: readonly Finding[] = [];

const addedFindings = (findings: readonly Finding[], changes: FindingChanges | null): ReadonlySet<Finding> => {
  if (changes === null || changes.added === 0) return new Set();
  const keys = findingKeys(findings);
  return new Set(findings.filter((finding) => changes.addedKeys.has(keys.get(finding) ?? "")));
};

/**
 * What the findings part of the screen shows: filter, open group, current row. A new result starts with none of them;
 * that of a second check with the group of the next open finding.
 */
export const useFindings = (result: CheckResult | null, changes: FindingChanges | null, showCell: (cell: CellRef) => void): FindingsView => {
  const findings = result?.findings ?? noFindings;
  const [chosen, setChosen] = useState(noSeverity);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [selection, setSelection] = useState<FindingSelection | null>(null);
  const [goOnAt, setGoOnAt] = useState<FindingSelection | null>(null);
  const [shownFindings, setShownFindings] = useState(findings);
  if (shownFindings !== findings) {
    const next = changes === null ? null : nextOpen(groupFindings(shownFindings, chosen), selection, groupFindings(findings, noSeverity));
    setShownFindings(findings);
    setChosen(noSeverity);
    setOpenKey(next?.groupKey ?? null);
    setSelection(null);
    setGoOnAt(next);
  }
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, chosen), [findings, chosen]);
  const added = useMemo(() => addedFindings(findings, changes), [findings, changes]);
  const isNew = useCallback((finding: Finding) => added.has(finding), [added]);
  const forgetGoOn = useCallback(() => setGoOnAt(null), []);
  const select = (next: FindingSelection | null): void => {
    setSelection(next);
    const target = currentOf(groups, next);
    const cell = target === null ? null : findingCell(target.finding);
    if (cell !== null) showCell(cell);
  };
  return {
    counts,
    groups,
    chosen,
    choose: setChosen,
    openKey,
    toggle: (key) => setOpenKey((open) => (open === key ? null : key)),
    current: currentOf(groups, selection),
    select,
    isNew,
    goOnAt,
    forgetGoOn,
  };
};
