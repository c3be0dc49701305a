import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { shippedCriteria, type CriteriaSettings } from "../../core/model/criteriaSettings";
import { boardPane as words } from "../../i18n/boardPane";
import { BoardOptions } from "../components/BoardOptions";
import { BoardPage } from "../components/BoardPage";
import { BoardProgressLine } from "../components/BoardProgressLine";
import { FileField } from "../components/FileField";
import { FileLines } from "../components/FileLines";
import { failureSentence } from "../components/StatusMessages";
import { usePaneServices } from "../paneContext";
import { useBoard } from "../state/useBoard";
import { useBoardForm } from "../state/useBoardForm";
import { useBoardRun } from "../state/useBoardRun";
import { useScreenStyles } from "./screen.styles";

/** As many as one person may want to put on one page. */
const mostFiles = 200;

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
});

/**
 * The tab that puts the workbooks of many communes on one page. The open workbook gives it nothing but the targets it
 * settles; `settings` null while it has not been checked.
 */
export const BoardScreen: FC<{ readonly settings: CriteriaSettings | null }> = ({ settings }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const { useCases } = usePaneServices();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [hasTried, setHasTried] = useState(false);
  const [hasPersons, setHasPersons] = useState(false);
  const form = useBoardForm((settings ?? shippedCriteria).targets);
  const run = useBoardRun(useCases);
  const isRunning = run.phase === "running" || run.phase === "stopping";
  const { view, failure } = useBoard(useCases, run.phase === "done" ? run.done : null, form.expected, form.targets);
  const isTooMany = files.length > mostFiles;
  const start = (): void => {
    setHasTried(true);
    if (form.persons === undefined) return;
    setHasPersons(form.persons !== null);
    run.start(files, form.persons);
  };
  return (
    <div className={styles.content}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Body1 className={styles.quiet}>{words.intro}</Body1>
      <FileField label={words.files} accept=".xlsx,.xlsm" isMultiple isDisabled={isRunning} onChoose={setFiles} />
      {isTooMany && <Caption1>{words.tooMany(files.length, mostFiles)}</Caption1>}
      <BoardOptions form={form} hasTried={hasTried} />
      {run.phase === "done" && hasPersons !== (form.personChoice !== "none") && <Caption1>{words.options.changed}</Caption1>}
      <Button appearance="primary" className={styles.start} disabledFocusable={isRunning || files.length === 0 || isTooMany} onClick={start}>
        {words.start}
      </Button>
      <BoardProgressLine run={run} />
      {isRunning && run.done.length > 0 && <FileLines label={words.lines} files={run.done} />}
      {failure !== null && <Body1>{failureSentence(failure)}</Body1>}
      {view !== null && <BoardPage view={view} expected={form.expected.length} hasPersons={hasPersons} />}
    </div>
  );
};
