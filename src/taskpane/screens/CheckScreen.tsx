import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { FC, ReactNode } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { vi } from "../../i18n/vi";
import { DatesLine } from "../components/DatesLine";
import { FindingDetail } from "../components/FindingDetail";
import { FindingGroups } from "../components/FindingGroups";
import { MappingHint } from "../components/MappingHint";
import { LegacyTexts } from "../components/LegacyTexts";
import { NotRunList } from "../components/NotRunList";
import { RegisterList } from "../components/RegisterList";
import { SeverityFacets } from "../components/SeverityFacets";
import { WriteToolbar } from "../components/WriteToolbar";
import { isRunning } from "../state/runState";
import type { DateEntries } from "../state/useDates";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";
import { useFindings } from "./useFindings";
import type { FindingsView } from "./useFindings";

const emptySentence = ({ counts }: FindingsView): string =>
  counts.violation + counts.warning + counts.notice === 0 ? vi.findings.none : vi.findings.noneInFilter;

interface ResultsProps {
  readonly result: CheckResult;
  readonly onOpenMapping: () => void;
  readonly view: FindingsView;
}

const Results: FC<ResultsProps> = ({ result, view, onOpenMapping }) => {
  const styles = useScreenStyles();
  return (
    <>
      <SeverityFacets counts={view.counts} chosen={view.chosen} onChoose={view.choose} />
      <div className={styles.lists}>
        <h2 className={styles.heading}>{vi.findings.title}</h2>
        {view.groups.length === 0 && <Body1 className={styles.quiet}>{emptySentence(view)}</Body1>}
        <FindingGroups
          groups={view.groups}
          openKey={view.openKey}
          onToggle={view.toggle}
          selection={view.current?.selection ?? null}
          onChoose={view.select}
        />
        <NotRunList items={result.notRun} />
        <RegisterList result={result} onOpenMapping={onOpenMapping} />
      </div>
      {result.passed.length > 0 && <Caption1 className={styles.quiet}>{vi.findings.passed(result.passed.length)}</Caption1>}
    </>
  );
};

interface CheckScreenProps {
  readonly run: Run;
  readonly dates: DateEntries;
  /** What runs and what there is to say about it; the same on all screens. */
  readonly status: ReactNode;
  readonly onOpenMapping: () => void;
}

/** Checks the workbook and shows what was found. */
export const CheckScreen: FC<CheckScreenProps> = ({ run, dates, status, onOpenMapping }) => {
  const styles = useScreenStyles();
  const { result } = run.state;
  const view = useFindings(result, run.showCell);
  const { current } = view;
  return (
    <>
      <div className={styles.content}>
        <DatesLine dates={dates} checked={result?.dates ?? null} />
        <Button
          appearance="primary"
          disabledFocusable={isRunning(run.state) || !dates.allValid}
          onClick={() => run.check(dates.given)}
        >
          {result === null ? vi.run.check : vi.run.checkAgain}
        </Button>
        {status}
        <MappingHint state={run.state} onOpen={onOpenMapping} />
        <LegacyTexts run={run} />
        {result === null && <Body1 className={styles.quiet}>{vi.run.intro}</Body1>}
        <WriteToolbar run={run} />
        {result !== null && <Results result={result} view={view} onOpenMapping={onOpenMapping} />}
      </div>
      {current !== null && (
        <FindingDetail
          finding={current.finding}
          index={current.selection.index}
          total={current.total}
          onMove={(index) => view.select({ groupKey: current.selection.groupKey, index })}
          onClose={() => view.select(null)}
        />
      )}
    </>
  );
};
