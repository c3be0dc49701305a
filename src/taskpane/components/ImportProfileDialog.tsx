import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { configurationFault } from "../../i18n/configuration";
import { profileFile as words } from "../../i18n/profileFile";
import type { Run } from "../state/useRun";
import { FileField } from "./FileField";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "8px" }, text: { margin: 0 } });

const readText = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsText(file, "utf-8");
  });

interface ImportProfileDialogProps {
  readonly takeProfile: Run["takeProfile"];
  readonly onClose: () => void;
}

/** Takes a profile from a file or a pasted text; one with a fault is named and changes nothing. */
export const ImportProfileDialog: FC<ImportProfileDialogProps> = ({ takeProfile, onClose }) => {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const type = (value: string): void => {
    setText(value);
    setProblem(null);
  };
  const read = (file: File | undefined): void => {
    if (file !== undefined) readText(file).then(type, () => setProblem(words.unreadable));
  };
  const apply = (): void => {
    if (text.trim() === "") setProblem(words.empty);
    else takeProfile(text, onClose, ({ unusable, fault }) => setProblem(words.unusable(unusable, fault === undefined ? "" : configurationFault(fault))));
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.importTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.importIntro}</p>
            <FileField label={words.choose} accept=".json,application/json" onChoose={([file]) => read(file)} />
            <Field label={words.paste} validationState={problem === null ? "none" : "error"} {...(problem !== null && { validationMessage: problem })}>
              <Textarea resize="vertical" rows={6} value={text} onChange={(_, { value }) => type(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={apply}>
              {words.apply}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
