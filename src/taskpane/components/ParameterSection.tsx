import { Body1, Button, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { ParameterListing } from "../../core/model/parameterForm";
import { parameterForm as words } from "../../i18n/parameterForm";
import { useScreenStyles } from "../screens/screen.styles";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { ParameterDialog } from "./ParameterDialog";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  button: { alignSelf: "flex-start", minHeight: "28px" },
});

/** The way to the form of the parameter sheet; a check is not needed. */
export const ParameterSection: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const restoreTarget = useRestoreFocusTarget();
  const [opened, setOpened] = useState<{ readonly listing: ParameterListing | null } | null>(null);
  const close = (): void => setOpened(null);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Body1 className={styles.quiet}>{words.intro}</Body1>
      <Button
        size="small"
        className={styles.button}
        {...restoreTarget}
        disabledFocusable={isRunning(run.state)}
        onClick={() => run.listParameters((listing) => setOpened({ listing }))}
      >
        {words.open}
      </Button>
      {opened !== null && (
        <ParameterDialog
          listing={opened.listing}
          onReview={(entries, onPreviewed) => opened.listing !== null && run.previewParameters(opened.listing, entries, onPreviewed)}
          onSave={(changes) => {
            close();
            run.saveParameters(changes);
          }}
          onCreate={() => {
            close();
            run.createTemplates(["parameters"]);
          }}
          onClose={close}
        />
      )}
    </section>
  );
};
