import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { profileFile as words } from "../../i18n/profileFile";
import { useScreenStyles } from "../screens/screen.styles";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { Disclosure } from "./Disclosure";
import { ExportProfileDialog } from "./ExportProfileDialog";
import { ImportProfileDialog } from "./ImportProfileDialog";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px" }, actions: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** A profile out to a file, and in from one. */
export const ProfileSection: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<"export" | "import" | null>(null);
  const close = (): void => setDialog(null);
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        <div className={styles.actions}>
          <Button disabledFocusable={isRunning(run.state)} onClick={() => setDialog("export")}>
            {words.export}
          </Button>
          <Button disabledFocusable={isRunning(run.state)} onClick={() => setDialog("import")}>
            {words.import}
          </Button>
        </div>
      </div>
      {dialog === "export" && <ExportProfileDialog unit={run.state.result?.unit.name ?? ""} profileFile={run.profileFile} onClose={close} />}
      {dialog === "import" && <ImportProfileDialog takeProfile={run.takeProfile} onClose={close} />}
    </Disclosure>
  );
};
