import { Button, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import { vi } from "../../i18n/vi";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { flexGrow: 1, minWidth: 0, minHeight: "28px", padding: "0 6px" },
});

/** What can be written into the workbook after a check. Removing colours needs no check. */
export const WriteToolbar: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = useStyles();
  const running = isRunning(run.state);
  const withoutResult = running || run.state.result === null;
  return (
    <div role="group" aria-label={vi.writing.toolbar} className={styles.group}>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={withoutResult}
        onClick={() => run.write("highlight")}
      >
        {vi.writing.highlight}
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={running}
        onClick={() => run.write("removeHighlights")}
      >
        {vi.writing.removeHighlights}
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={withoutResult}
        onClick={() => run.write("writeFindings")}
      >
        {vi.writing.writeFindings}
      </Button>
    </div>
  );
};
