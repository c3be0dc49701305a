import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FC } from "react";
import type { ExportedFile } from "../../core/model/exportFile";
import { profileFile as words } from "../../i18n/profileFile";
import { copy } from "../handOver/copy";
import { saveFile } from "../handOver/saveFile";
import { useLoaded } from "../state/useLoaded";
import type { Run } from "../state/useRun";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "8px" }, input: { minWidth: 0, maxWidth: "100%" } });

const fileOf = (text: string): ExportedFile => ({ fileName: words.fileName, mime: "application/json", bytes: new TextEncoder().encode(text) });

const useProfileText = (profileFile: Run["profileFile"], name: string): string => {
  const load = useCallback(() => profileFile(name), [profileFile, name]);
  return useLoaded(load) ?? "";
};

interface ExportProfileDialogProps {
  readonly unit: string;
  readonly profileFile: Run["profileFile"];
  readonly onClose: () => void;
}

/** What the workbook stores, as a file to save or a text to copy. */
export const ExportProfileDialog: FC<ExportProfileDialogProps> = ({ unit, profileFile, onClose }) => {
  const styles = useStyles();
  const [name, setName] = useState(words.nameStart(unit));
  const [said, setSaid] = useState("");
  const text = useProfileText(profileFile, name.trim() || words.nameStart(""));
  const copyAll = async (): Promise<void> => setSaid((await copy({ text })) ? words.copied : words.copyFailed);
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={words.name}>
              <Input className={styles.input} value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
            </Field>
            <CopyField label={words.text} hint={words.textHint} text={text} />
            <Caption1 role="status">{said}</Caption1>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{words.close}</Button>
            <Button disabledFocusable={text === ""} onClick={() => void copyAll()}>
              {words.copy}
            </Button>
            <Button appearance="primary" disabledFocusable={text === ""} onClick={() => saveFile(fileOf(text))}>
              {words.download}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
