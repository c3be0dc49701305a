import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { FC } from "react";
import { boardPane as words } from "../../i18n/boardPane";
import type { BoardRun } from "../state/useBoardRun";
import { failureSentence } from "./StatusMessages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
});

const sentence = ({ phase, done, total, failure }: BoardRun): string => {
  if (phase !== "done") return words.progress(done.length, total);
  if (failure !== null) return failureSentence(failure);
  return done.length < total ? words.stopped(done.length, total) : words.finished(total, done.filter(({ state }) => state !== "received").length);
};

/** How many files are done, and the way to stop; afterwards how it ended, which is said aloud. */
export const BoardProgressLine: FC<{ readonly run: BoardRun }> = ({ run }) => {
  const styles = useStyles();
  const { phase, done, total } = run;
  if (phase === "idle") return null;
  const isRunning = phase !== "done";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {/* Only the end is said: a voice for each of two hundred files would never stop. */}
        <Caption1 {...(!isRunning && { role: "status" })}>{phase === "stopping" ? words.stopping : sentence(run)}</Caption1>
        {isRunning && (
          <Button size="small" disabledFocusable={phase === "stopping"} onClick={run.stop}>
            {words.stop}
          </Button>
        )}
      </div>
      {isRunning && <ProgressBar aria-label={words.progress(done.length, total)} value={done.length} max={total} thickness="large" />}
    </div>
  );
};
