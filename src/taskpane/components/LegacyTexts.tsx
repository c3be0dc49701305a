import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, useRestoreFocusTarget } from "@fluentui/react-components";
import type { FC } from "react";
import { legacyTexts } from "../../i18n/legacyTexts";
import { isRunning } from "../state/runState";
import { useLegacyTexts } from "../state/useLegacyTexts";
import type { Run } from "../state/useRun";
import { LegacyTextsDialog } from "./LegacyTextsDialog";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** Says how many cells are in an old encoding and leads to their list; nothing is shown when there are none. */
export const LegacyTexts: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = useStyles();
  const focusTarget = useRestoreFocusTarget();
  const legacy = useLegacyTexts(run);
  if (legacy.remaining === 0 && legacy.cells === null) return null;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.body}>{legacyTexts.found(legacy.remaining)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" {...focusTarget} disabledFocusable={isRunning(run.state)} onClick={legacy.open}>
            {legacyTexts.open}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {legacy.cells !== null && <LegacyTextsDialog cells={legacy.cells} onConvert={legacy.convert} onClose={legacy.close} />}
    </>
  );
};
