import { Body1, Button, Caption1, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FC } from "react";
import { type CellFix, type FixKind, fixKinds } from "../../core/model/cellFix";
import { fixWords } from "../../i18n/fixes";
import { useScreenStyles } from "../screens/screen.styles";
import { isRunning } from "../state/runState";
import type { Fixes } from "../state/useFixes";
import type { Run } from "../state/useRun";
import { FixesDialog } from "./FixesDialog";
import { RestoreDialog } from "./RestoreDialog";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { flexGrow: 1, minWidth: 0, minHeight: "28px", padding: "0 6px" },
});

const countKinds = (fixes: readonly CellFix[]): readonly (readonly [FixKind, number])[] =>
  fixKinds.map((kind) => [kind, fixes.filter((fix) => fix.kind === kind).length] as const).filter(([, cells]) => cells > 0);

/** How many cells can be put right at once, by kind, and the ways to their list and back; nothing when there are none. */
export const FixSection: FC<{ readonly run: Run; readonly fixes: Fixes }> = ({ run, fixes }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const openTarget = useRestoreFocusTarget();
  const restoreTarget = useRestoreFocusTarget();
  const { remaining, hasJournal, opened, restoring } = fixes;
  const counts = useMemo(() => countKinds(remaining), [remaining]);
  const running = isRunning(run.state);
  const isEmpty = run.state.result === null || (remaining.length === 0 && !hasJournal);
  return (
    <>
      {!isEmpty && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{fixWords.title}</h2>
          <Body1 className={styles.quiet}>{fixWords.found(remaining.length)}</Body1>
          {counts.length > 0 && <Caption1>{fixWords.counted(counts)}</Caption1>}
          <div className={styles.buttons}>
            {remaining.length > 0 && (
              <Button size="small" className={styles.button} {...openTarget} disabledFocusable={running} onClick={() => fixes.open(null)}>
                {fixWords.open}
              </Button>
            )}
            {hasJournal && (
              <Button size="small" className={styles.button} {...restoreTarget} disabledFocusable={running} onClick={fixes.openRestore}>
                {fixWords.openRestore}
              </Button>
            )}
          </div>
        </section>
      )}
      {opened !== null && <FixesDialog {...opened} isFirst={!hasJournal} onApply={fixes.apply} onClose={fixes.close} />}
      {restoring !== null && <RestoreDialog listing={restoring} onRestore={fixes.restore} onClose={fixes.close} />}
    </>
  );
};
