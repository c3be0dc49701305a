import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { type RegisterId, registerIds } from "../../core/model/registerIds";
import { registerNames } from "../../i18n/registers";
import { templatePane } from "../../i18n/templates";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  group: { display: "flex", flexDirection: "column" },
});

interface TemplateDialogProps {
  readonly onClose: () => void;
  readonly onConfirm: (registers: readonly RegisterId[]) => void;
}

/** Asks which registers to add as new sheets. */
export const TemplateDialog: FC<TemplateDialogProps> = ({ onClose, onConfirm }) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly RegisterId[]>([]);
  const words = templatePane.templates;
  const all = chosen.length === registerIds.length;
  const toggle = (register: RegisterId): void => {
    setChosen((were) => (were.includes(register) ? were.filter((other) => other !== register) : [...were, register]));
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.text}</p>
            <div role="group" aria-label={words.group} className={styles.group}>
              <Checkbox
                label={words.all}
                checked={all ? true : chosen.length > 0 ? "mixed" : false}
                onChange={() => setChosen(all ? [] : registerIds)}
              />
              {registerIds.map((register) => (
                <Checkbox
                  key={register}
                  label={registerNames[register]}
                  checked={chosen.includes(register)}
                  onChange={() => toggle(register)}
                />
              ))}
            </div>
            <p className={styles.text}>{words.stays}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{templatePane.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={() => {
                onClose();
                onConfirm(registerIds.filter((register) => chosen.includes(register)));
              }}
            >
              {words.accept(chosen.length)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
