import { Body1, Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import type { FC, ReactNode } from "react";
import type { UseCases } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { DutyDay, DutyDue } from "../../core/model/duty";
import { reportPane as words } from "../../i18n/reportPane";
import { vi } from "../../i18n/vi";
import { ExportReports } from "../components/ExportReports";
import { OfficeTemplates } from "../components/OfficeTemplates";
import { RemoveTraces } from "../components/RemoveTraces";
import { ReportCalendar } from "../components/ReportCalendar";
import { ReportGroups } from "../components/ReportGroups";
import { ReportPeriodField } from "../components/ReportPeriodField";
import { failureSentence } from "../components/StatusMessages";
import { TemplateSection } from "../components/TemplateSection";
import { usePaneServices } from "../paneContext";
import { periodOf } from "../state/periodChoice";
import { isRunning } from "../state/runState";
import { useAnswer, type Answer } from "../state/useLoaded";
import { useReportChoice, type ReportChoice, type ReportLists } from "../state/useReportChoice";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  actions: { display: "flex", gap: "6px" },
  primary: { flexGrow: 1, minWidth: 0 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

const noLists: ReportLists = { infos: [], summaries: [], duties: [] };

/** The tables of a result and what is due; until they have come, those of the result before. */
const useLists = (useCases: UseCases, result: CheckResult | null): Answer<ReportLists> => {
  const [kept, setKept] = useState<ReportLists | null>(null);
  const load = useCallback(async (): Promise<ReportLists> => {
    if (result === null) return noLists;
    const [infos, summaries, duties] = await Promise.all([useCases.reports(result), useCases.summaries(result), useCases.duties(result)]);
    return { infos, summaries, duties };
  }, [useCases, result]);
  const { value, failure } = useAnswer(result === null ? null : load);
  if (value !== null && value !== kept) setKept(value);
  return { value: value ?? (failure === null ? kept : null), failure };
};

/** The last result the screen was in front with: tables are not described while nobody looks. */
const useSeen = (result: CheckResult | null, isShown: boolean): CheckResult | null => {
  const [seen, setSeen] = useState<CheckResult | null>(null);
  if (isShown && seen !== result) setSeen(result);
  return isShown ? result : seen;
};

/** How much of a person lists show; asked where a list is chosen. */
const LevelField: FC<{ readonly choice: ReportChoice }> = ({ choice: { level, setLevel } }) => {
  const styles = useStyles();
  return (
    <Field size="small" className={styles.field} label={words.level.label}>
      <Select size="small" className={styles.select} value={level ?? ""} onChange={(_, { value }) => setLevel(value === "masked" ? "masked" : null)}>
        <option value="">{words.level.own}</option>
        <option value="masked">{words.level.masked}</option>
      </Select>
    </Field>
  );
};

interface TablesProps {
  readonly run: Run;
  readonly result: CheckResult;
  readonly lists: ReportLists;
  readonly choice: ReportChoice;
  /** Brings the focus to the button that writes. */
  readonly onChosen: () => void;
  readonly onShowSet: (set: string) => void;
}

const Tables: FC<TablesProps> = ({ run, result, lists, choice, onChosen, onShowSet }) => {
  const chooseDuty = (duty: DutyDue, day: DutyDay | null): void => {
    choice.chooseDuty(duty, day);
    onChosen();
  };
  return (
    <>
      <ReportCalendar result={result} lists={lists} isDisabled={isRunning(run.state)} onChoose={chooseDuty} onShowSet={onShowSet} onSave={run.saveCriteria} />
      <ReportPeriodField asOf={result.dates.asOf} offered={lists.infos[0]?.periods ?? {}} choice={choice.period} onChange={choice.setPeriod} />
      {choice.hasList && <LevelField choice={choice} />}
      <ReportGroups result={result} lists={lists} choice={choice} showCell={run.showCell} onShowSet={onShowSet} />
      <ExportReports result={result} lists={lists} wanted={choice.wanted} period={periodOf(choice.period) ?? undefined} />
      <OfficeTemplates result={result} isDisabled={isRunning(run.state)} onFill={(templates) => run.writeReports({ ids: [], sets: [], templates })} />
    </>
  );
};

interface ReportsScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
  readonly isShown: boolean;
  /** Goes to the criteria of a set. */
  readonly onShowSet: (set: string) => void;
}

/** Reporting tables to choose, look at and write; what is due; the removal of all traces; and sheets to begin with. */
export const ReportsScreen: FC<ReportsScreenProps> = ({ run, status, isShown, onShowSet }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const { useCases } = usePaneServices();
  const primary = useRef<HTMLButtonElement | null>(null);
  const keepPrimary = useCallback((button: HTMLButtonElement | null) => {
    primary.current = button;
  }, []);
  const running = isRunning(run.state);
  const result = useSeen(run.state.result, isShown);
  const { value: lists, failure } = useLists(useCases, result);
  const choice = useReportChoice(lists ?? noLists);
  const write = (): void => {
    const period = periodOf(choice.period);
    if (choice.isReady && period !== null) run.writeReports(choice.wanted, { ...(period && { period }), ...(choice.hasList && choice.level && { level: choice.level }) });
  };
  return (
    <div className={styles.content}>
      <div className={styles.actions}>
        <Button appearance="primary" ref={keepPrimary} className={styles.primary} disabledFocusable={running || !choice.isReady} onClick={write}>
          {words.write(choice.count)}
        </Button>
        <RemoveTraces isDisabled={running} onConfirm={() => run.write("removeAllTraces")} />
      </div>
      {status}
      {result === null && <Body1 className={styles.quiet}>{vi.shell.checkFirst(vi.shell.tabs.check)}</Body1>}
      {result !== null && lists === null && <Body1 className={styles.quiet}>{failure === null ? words.loading : failureSentence(failure)}</Body1>}
      {result !== null && lists !== null && <Tables run={run} result={result} lists={lists} choice={choice} onChosen={() => primary.current?.focus()} onShowSet={onShowSet} />}
      <TemplateSection run={run} />
    </div>
  );
};
