import { Body1, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import type { FC, ReactNode } from "react";
import { fixWords } from "../../i18n/fixes";

const useStyles = makeStyles({
  // Narrower edges than Fluent's own: the pane is 320 pixels wide, and long texts stand side by side with their ticks.
  surface: { padding: "12px" },
  // The content scrolls: what is in it keeps its height.
  content: { display: "flex", flexDirection: "column", gap: "8px", "> *": { flexShrink: 0 } },
  text: { margin: 0 },
});

interface ChoiceDialogProps {
  readonly title: string;
  readonly text: string;
  /** How many cells are chosen; null when there is nothing to choose from. */
  readonly chosen: number | null;
  readonly acceptLabel: string;
  readonly onAccept: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A dialog in which cells are ticked before anything is written. */
export const ChoiceDialog: FC<ChoiceDialogProps> = ({ title, text, chosen, acceptLabel, onAccept, onClose, children }) => {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1 as="p" className={styles.text}>
              {text}
            </Body1>
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{fixWords.cancel}</Button>
            {chosen !== null && (
              <Button appearance="primary" disabledFocusable={chosen === 0} onClick={onAccept}>
                {acceptLabel}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
