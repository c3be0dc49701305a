import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { FC, ReactNode } from "react";
import { vi } from "../../i18n/vi";
import { RemoveTraces } from "../components/RemoveTraces";
import { ReportPreview } from "../components/ReportPreview";
import { TemplateSection } from "../components/TemplateSection";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  actions: { display: "flex", gap: "6px" },
  primary: { flexGrow: 1, minWidth: 0 },
});

interface ReportsScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
}

/** The reporting table T09 in short, the way to write it, the removal of all traces, and sheets to begin with. */
export const ReportsScreen: FC<ReportsScreenProps> = ({ run, status }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const { result } = run.state;
  const running = isRunning(run.state);
  const table = result?.reports.find(({ id }) => id === "T09");
  return (
    <div className={styles.content}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={running || table === undefined}
          onClick={() => run.write("writeReport")}
        >
          {vi.writing.writeReport}
        </Button>
        <RemoveTraces isDisabled={running} onConfirm={() => run.write("removeAllTraces")} />
      </div>
      {status}
      {table === undefined ? (
        <Body1 className={styles.quiet}>{vi.shell.checkFirst(vi.shell.tabs.check)}</Body1>
      ) : (
        <div>
          <h2 className={styles.heading}>{vi.reports.title}</h2>
          <ReportPreview table={table} />
        </div>
      )}
      <TemplateSection run={run} />
    </div>
  );
};
