import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useId } from "react";
import type { FC, ReactNode } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { justificationPane } from "../../i18n/justifications";
import { vi } from "../../i18n/vi";
import { ChangesLine } from "../components/ChangesLine";
import { CompletenessSection } from "../components/CompletenessSection";
import { DatesLine } from "../components/DatesLine";
import { justificationOf } from "../components/FindingJustification";
import { FindingDetail } from "../components/FindingDetail";
import { FindingGroups } from "../components/FindingGroups";
import { MappingHint } from "../components/MappingHint";
import { FixSection } from "../components/FixSection";
import { JustificationList } from "../components/JustificationList";
import { NotRunList } from "../components/NotRunList";
import { RegisterList } from "../components/RegisterList";
import { SeverityFacets } from "../components/SeverityFacets";
import { WriteToolbar } from "../components/WriteToolbar";
import { isRunning } from "../state/runState";
import { useColumnQuestions } from "../state/useColumnQuestions";
import type { DateEntries } from "../state/useDates";
import { useFixes } from "../state/useFixes";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";
import { useFindings } from "./useFindings";
import type { FindingsView } from "./useFindings";

const emptySentence = ({ counts }: FindingsView): string =>
  counts.violation + counts.warning + counts.notice === 0 ? vi.findings.none : vi.findings.noneInFilter;

/** Justified findings are counted apart, never left out of the numbers above. */
const JustifiedCount: FC<{ readonly result: CheckResult }> = ({ result }) => {
  const justified = result.justifications.filter(({ state }) => state === "valid").length;
  return justified === 0 ? null : <Caption1>{justificationPane.counted(justified)}</Caption1>;
};

interface ResultsProps {
  readonly result: CheckResult;
  readonly onOpenMapping: () => void;
  readonly onShowColumns: (sheet: string) => void;
  readonly view: FindingsView;
  /** Whether the focus may go to the next open finding: the person has not put it elsewhere. */
  readonly mayMoveFocus: () => boolean;
  readonly run: Run;
}

const Results: FC<ResultsProps> = ({ result, view, mayMoveFocus, run, onOpenMapping, onShowColumns }) => {
  const styles = useScreenStyles();
  const questions = useColumnQuestions(result, view.groups);
  return (
    <>
      <ChangesLine changes={run.state.changes} />
      <SeverityFacets counts={view.counts} chosen={view.chosen} onChoose={view.choose} />
      <JustifiedCount result={result} />
      <div className={styles.lists}>
        <h2 className={styles.heading}>{vi.findings.title}</h2>
        {view.groups.length === 0 && <Body1 className={styles.quiet}>{emptySentence(view)}</Body1>}
        <FindingGroups
          groups={view.groups}
          openKey={view.openKey}
          onToggle={view.toggle}
          selection={view.current?.selection ?? null}
          onChoose={view.select}
          isNew={view.isNew}
          isJustified={(finding) => justificationOf(finding, result.justifications) !== null}
          focus={view.goOnAt === null ? null : { ...view.goOnAt, isWanted: mayMoveFocus, onSettled: view.forgetGoOn }}
          questions={questions}
          onShowColumns={onShowColumns}
        />
        <JustificationList result={result} run={run} />
        <NotRunList items={result.notRun} />
        <CompletenessSection result={result} showCell={run.showCell} />
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
  /** The same, at one sheet. */
  readonly onShowColumns: (sheet: string) => void;
}

/** Checks the workbook and shows what was found. */
export const CheckScreen: FC<CheckScreenProps> = ({ run, dates, status, onOpenMapping, onShowColumns }) => {
  const styles = useScreenStyles();
  const checkButton = useId();
  const { result, changes } = run.state;
  const view = useFindings(result, changes, run.showCell);
  const mayMoveFocus = (): boolean => document.activeElement === document.body || document.activeElement?.id === checkButton;
  const fixes = useFixes(run);
  const { current } = view;
  return (
    <>
      <div className={styles.content}>
        <DatesLine dates={dates} checked={result?.dates ?? null} />
        <Button
          id={checkButton}
          appearance="primary"
          disabledFocusable={isRunning(run.state) || !dates.allValid}
          onClick={() => run.check(dates.given)}
        >
          {result === null ? vi.run.check : vi.run.checkAgain}
        </Button>
        {status}
        <MappingHint state={run.state} onOpen={onOpenMapping} />
        {result === null && <Body1 className={styles.quiet}>{vi.run.intro}</Body1>}
        <WriteToolbar run={run} />
        <FixSection run={run} fixes={fixes} />
        {result !== null && <Results result={result} view={view} mayMoveFocus={mayMoveFocus} run={run} onOpenMapping={onOpenMapping} onShowColumns={onShowColumns} />}
      </div>
      {current !== null && (
        <FindingDetail
          finding={current.finding}
          index={current.selection.index}
          total={current.total}
          run={run}
          fixes={fixes}
          onMove={(index) => view.select({ groupKey: current.selection.groupKey, index })}
          onClose={() => view.select(null)}
        />
      )}
    </>
  );
};
