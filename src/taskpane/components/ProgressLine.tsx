import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { FC } from "react";
import { vi } from "../../i18n/vi";
import type { RunState } from "../state/runState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
});

type Phase = "reading" | "checking" | "writing";
const isPhase = (phase: RunState["phase"]): phase is Phase =>
  phase === "reading" || phase === "checking" || phase === "writing";

/** How far the running work is, in rows, and the way to stop a check. */
export const ProgressLine: FC<{ readonly state: RunState; readonly onStop: () => void }> = ({ state, onStop }) => {
  const styles = useStyles();
  if (!isPhase(state.phase)) return null;
  const { done, total } = state.progress ?? { done: 0, total: 0 };
  const text = state.stopRequested ? vi.run.stopping : vi.run.progress(state.phase, done, total);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Caption1>{text}</Caption1>
        {(state.action === "check" || state.action === "recognise") && (
          <Button size="small" disabled={state.stopRequested} onClick={onStop}>
            {vi.run.stop}
          </Button>
        )}
      </div>
      {total > 0 ? (
        <ProgressBar aria-label={text} value={done} max={total} thickness="large" />
      ) : (
        <ProgressBar aria-label={text} thickness="large" />
      )}
    </div>
  );
};
