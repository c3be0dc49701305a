import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { FC } from "react";
import type { Explanation } from "../../core/model/justification";
import { shortestReason } from "../../core/model/justification";
import { justificationPane as words } from "../../i18n/justifications";
import { vi } from "../../i18n/vi";
import { useExplanation, type ExplanationForm } from "../state/useExplanation";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  place: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
  input: { minWidth: 0, maxWidth: "100%" },
});

interface LineProps {
  readonly label: string;
  readonly field: "author" | "givenOn" | "documentNumber" | "expiresOn";
  readonly form: ExplanationForm;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
}

const Line: FC<LineProps> = ({ label, field, form, isRequired = false, placeholder }) => {
  const styles = useStyles();
  const problem = form.problemOf(field);
  return (
    <Field label={label} required={isRequired} validationState={problem === null ? "none" : "error"} {...(problem === null ? {} : { validationMessage: problem })}>
      <Input
        className={styles.input}
        value={form.textOf(field)}
        onChange={(_, { value }) => form.type(field, value)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </Field>
  );
};

interface JustifyDialogProps {
  /** The rule's title and the place of the finding; never a name. */
  readonly subject: string;
  /** What stands in the form at first. */
  readonly start: Partial<Explanation>;
  readonly onClose: () => void;
  readonly onSave: (explanation: Explanation) => void;
}

/** Asks why a finding is all right as it is, by whom, when, on what paper and until when. */
export const JustifyDialog: FC<JustifyDialogProps> = ({ subject, start, onClose, onSave }) => {
  const styles = useStyles();
  const form = useExplanation(start);
  const problem = form.problemOf("reason");
  const save = (): void => {
    const explanation = form.submit();
    if (explanation === null) return;
    onClose();
    onSave(explanation);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.place}>{subject}</p>
            <Field
              label={words.reason}
              required
              validationState={problem === null ? "none" : "error"}
              {...(problem === null ? { hint: words.reasonHint(shortestReason) } : { validationMessage: problem })}
            >
              <Textarea resize="vertical" value={form.textOf("reason")} onChange={(_, { value }) => form.type("reason", value)} />
            </Field>
            <Line label={words.author} field="author" form={form} isRequired />
            <Line label={words.givenOn} field="givenOn" form={form} isRequired placeholder={vi.dates.placeholder} />
            <Line label={words.documentNumber} field="documentNumber" form={form} />
            <Line label={words.expiresOn} field="expiresOn" form={form} placeholder={vi.dates.placeholder} />
            <p className={styles.text}>{words.intro}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={save}>
              {words.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
