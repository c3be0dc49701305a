import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FC } from "react";
import { profileFile as words } from "../../i18n/profileFile";
import { useLoaded } from "../state/useLoaded";
import type { Run } from "../state/useRun";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "8px" }, input: { minWidth: 0, maxWidth: "100%" } });

/** Hands the text to the browser as a file; a host that blocks downloads does nothing, hence the text to copy. */
const download = (text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = words.fileName;
  link.click();
  URL.revokeObjectURL(url);
};

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
  const copy = (): void => {
    // Older hosts have no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    Promise.resolve(clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={words.name}>
              <Input className={styles.input} value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
            </Field>
            <Field label={words.text} hint={words.textHint}>
              <Textarea readOnly resize="vertical" rows={8} value={text} />
            </Field>
            <Caption1 role="status">{said}</Caption1>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{words.close}</Button>
            <Button disabledFocusable={text === ""} onClick={copy}>
              {words.copy}
            </Button>
            <Button appearance="primary" disabledFocusable={text === ""} onClick={() => download(text)}>
              {words.download}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
