import { useMemo, useState } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { Finding } from "../../core/model/finding";
import type { Severity } from "../../core/model/severity";
import type { FindingSelection } from "../components/FindingGroups";
import { findingCell } from "../components/placeText";
import { countBySeverity, groupFindings } from "../state/findingGroups";
import type { FindingGroup } from "../state/findingGroups";

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
}

const noSeverity: ReadonlySet<Severity> = new Set();

const currentOf = (groups: readonly FindingGroup[], selection: FindingSelection | null): CurrentFinding | null => {
  if (selection === null) return null;
  const group = groups.find(({ key }) => key === selection.groupKey);
  const finding = group?.findings[selection.index];
  return group === undefined || finding === undefined ? null : { finding, selection, total: group.findings.length };
};

const noFindings: readonly Finding[] = [];

/** What the findings part of the screen shows: filter, open group, current row. A new result starts with none of them. */
export const useFindings = (result: CheckResult | null, showCell: (cell: CellRef) => void): FindingsView => {
  const findings = result?.findings ?? noFindings;
  const [chosen, setChosen] = useState(noSeverity);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [selection, setSelection] = useState<FindingSelection | null>(null);
  const [shownFindings, setShownFindings] = useState(findings);
  if (shownFindings !== findings) {
    setShownFindings(findings);
    setChosen(noSeverity);
    setOpenKey(null);
    setSelection(null);
  }
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, chosen), [findings, chosen]);
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
  };
};
