import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FC, ReactNode } from "react";
import { vi } from "../../i18n/vi";
import { RemoveTraces } from "../components/RemoveTraces";
import { ReportPreview } from "../components/ReportPreview";
import { TemplateSection } from "../components/TemplateSection";
import { usePaneServices } from "../paneContext";
import { isRunning } from "../state/runState";
import { useLoaded } from "../state/useLoaded";
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
  const { useCases } = usePaneServices();
  const load = useCallback(async () => (result === null ? null : useCases.report(result, "T09")), [useCases, result]);
  const table = useLoaded(load);
  return (
    <div className={styles.content}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={running || table === null}
          onClick={() => run.writeReports(["T09"])}
        >
          {vi.writing.writeReports}
        </Button>
        <RemoveTraces isDisabled={running} onConfirm={() => run.write("removeAllTraces")} />
      </div>
      {status}
      {table === null ? (
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
