import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FC } from "react";
import { templatePane } from "../../i18n/templates";
import { useScreenStyles } from "../screens/screen.styles";
import { isRunning } from "../state/runState";
import { useLoaded } from "../state/useLoaded";
import type { Run } from "../state/useRun";
import { TemplateDialog } from "./TemplateDialog";
import { ValidationDialog } from "./ValidationDialog";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { flexGrow: 1, minWidth: 0, minHeight: "28px", padding: "0 6px" },
});

/** Sheets to begin with, and rules for what may be typed: each asks in a dialog before anything is written. */
export const TemplateSection: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [open, setOpen] = useState<"templates" | "validation" | null>(null);
  const running = isRunning(run.state);
  const { validationOf } = run;
  const registers = run.state.result?.registers ?? null;
  const load = useCallback(
    () => Promise.all((registers ?? []).map(async (register) => ({ register, rules: await validationOf(register) }))),
    [registers, validationOf],
  );
  const choices = (useLoaded(load) ?? []).filter(({ rules }) => rules.length > 0);
  const close = (): void => setOpen(null);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{templatePane.title}</h2>
      <Body1 className={styles.quiet}>{templatePane.intro}</Body1>
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} disabledFocusable={running} onClick={() => setOpen("templates")}>
          {templatePane.create}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={running || choices.length === 0}
          onClick={() => setOpen("validation")}
        >
          {templatePane.validate}
        </Button>
      </div>
      {choices.length === 0 && <Body1 className={styles.quiet}>{templatePane.validation.none}</Body1>}
      {open === "templates" && <TemplateDialog onClose={close} onConfirm={run.createTemplates} />}
      {open === "validation" && <ValidationDialog choices={choices} onClose={close} onConfirm={run.addValidation} />}
    </section>
  );
};
