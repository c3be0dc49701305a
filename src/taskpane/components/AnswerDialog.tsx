import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { FC } from "react";
import { evidenceLength, type CriterionAnswer } from "../../core/model/criteriaSettings";
import { verdictWords } from "../../i18n/criteria";
import { criteriaSettings as words } from "../../i18n/criteriaSettings";
import { vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import { useAnswerForm, type Answered } from "../state/useAnswerForm";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  subject: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
  input: { minWidth: 0, maxWidth: "100%" },
});

interface AnswerDialogProps {
  /** Number and content of the part. */
  readonly subject: string;
  readonly before: CriterionAnswer | undefined;
  readonly onClose: () => void;
  readonly onSave: (answer: Answered) => void;
}

const state = (problem: string | null): "error" | "none" => (problem === null ? "none" : "error");

/** Asks what a person finds of a part that no register decides, on what evidence and of which day. */
export const AnswerDialog: FC<AnswerDialogProps> = ({ subject, before, onClose, onSave }) => {
  const styles = useStyles();
  const form = useAnswerForm(before, usePaneServices().today());
  const [verdict, on, evidence] = [form.problemOf("verdict"), form.problemOf("on"), form.problemOf("evidence")];
  const save = (): void => {
    const answer = form.submit();
    if (answer === null) return;
    onClose();
    onSave(answer);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.answerTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.subject}>{subject}</p>
            <Field label={words.verdict} required validationState={state(verdict)} {...(verdict !== null && { validationMessage: verdict })}>
              <RadioGroup value={form.textOf("verdict")} onChange={(_, { value }) => form.type("verdict", value)}>
                {(["met", "notMet", "notApplicable"] as const).map((value) => (
                  <Radio key={value} value={value} label={verdictWords[value]} />
                ))}
              </RadioGroup>
            </Field>
            <Field label={words.on} required validationState={state(on)} {...(on !== null && { validationMessage: on })}>
              <Input className={styles.input} value={form.textOf("on")} placeholder={vi.dates.placeholder} onChange={(_, { value }) => form.type("on", value)} />
            </Field>
            <Field
              label={words.evidence}
              required
              validationState={state(evidence)}
              {...(evidence === null ? { hint: words.evidenceHint(evidenceLength.least, evidenceLength.most) } : { validationMessage: evidence })}
            >
              <Textarea resize="vertical" value={form.textOf("evidence")} onChange={(_, { value }) => form.type("evidence", value)} />
            </Field>
            <p className={styles.text}>{words.answerIntro}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={save}>
              {words.saveAnswer}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
