import { Body1, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FC, ReactNode, RefObject } from "react";
import type { ParameterChange, ParameterEntries, ParameterListing } from "../../core/model/parameterForm";
import { parameterForm as words } from "../../i18n/parameterForm";
import { useHamletForm } from "../state/useHamletForm";
import { useParameterForm } from "../state/useParameterForm";
import { ParameterConfirm } from "./ParameterConfirm";
import { ParameterFields } from "./ParameterFields";

const useStyles = makeStyles({
  // Narrower edges than Fluent's own: the pane is 320 pixels wide.
  surface: { padding: "12px" },
  content: { display: "flex", flexDirection: "column", gap: "8px", "> *": { flexShrink: 0 } },
  text: { margin: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly textRef?: RefObject<HTMLParagraphElement>;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** What a step of the dialog shows. */
const Step: FC<StepProps> = ({ title, text, textRef, actions, children }) => {
  const styles = useStyles();
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 as="p" className={styles.text} tabIndex={-1} {...(textRef === undefined ? {} : { ref: textRef })}>
          {text}
        </Body1>
        {children}
      </DialogContent>
      <DialogActions>{actions}</DialogActions>
    </DialogBody>
  );
};

/** Tells where the next step begins: the buttons of the one before are gone, and the focus with them. */
const useStepFocus = (step: string): RefObject<HTMLParagraphElement> => {
  const text = useRef<HTMLParagraphElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    text.current?.focus();
  }, [step]);
  return text;
};

interface FormStepsProps {
  readonly listing: ParameterListing;
  readonly onReview: (entries: ParameterEntries, onPreviewed: (changes: readonly ParameterChange[]) => void) => void;
  readonly onSave: (changes: readonly ParameterChange[]) => void;
  readonly onClose: () => void;
}

interface Tried {
  /** Counts the tries: each sends the focus to the first problem. */
  readonly times: number;
  readonly changes: readonly ParameterChange[] | null;
}

const FormSteps: FC<FormStepsProps> = ({ listing, onReview, onSave, onClose }) => {
  const styles = useStyles();
  const form = useParameterForm(listing);
  const hamlets = useHamletForm(listing.hamlets);
  const [{ times, changes }, setTried] = useState<Tried>({ times: 0, changes: null });
  const textRef = useStepFocus(changes === null ? "form" : "confirm");
  const problems = form.problems.size + hamlets.problemCount;
  useEffect(() => {
    if (times > 0) textRef.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [times, textRef]);
  const review = (): void => {
    if (problems === 0) onReview({ values: form.entries, hamlets: hamlets.entries }, (planned) => setTried({ times: 0, changes: planned }));
    else {
      form.showProblems();
      hamlets.showProblems();
      setTried({ times: times + 1, changes: null });
    }
  };
  if (changes !== null) {
    return (
      <Step
        title={words.confirm.title}
        text={changes.length === 0 ? words.nothingTyped : words.confirm.text(changes.length, listing.sheet)}
        textRef={textRef}
        actions={
          <>
            <Button onClick={() => setTried({ times: 0, changes: null })}>{words.back}</Button>
            {changes.length > 0 && (
              <Button appearance="primary" onClick={() => onSave(changes)}>
                {words.confirm.accept}
              </Button>
            )}
          </>
        }
      >
        <ParameterConfirm changes={changes} />
      </Step>
    );
  }
  return (
    <Step
      title={words.dialogTitle}
      text={words.text(listing.sheet)}
      textRef={textRef}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" onClick={review}>
            {words.review}
          </Button>
        </>
      }
    >
      {listing.barred !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.barred(listing.barred, listing.sheet)}</MessageBarBody>
        </MessageBar>
      )}
      <ParameterFields listing={listing} form={form} hamlets={hamlets} showsProblems={times > 0} />
      {times > 0 && problems > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{words.problemsLeft(problems)}</MessageBarBody>
        </MessageBar>
      )}
    </Step>
  );
};

interface ParameterDialogProps extends Omit<FormStepsProps, "listing"> {
  /** Null: the workbook has no parameter sheet. */
  readonly listing: ParameterListing | null;
  readonly onCreate: () => void;
}

/** The form of the parameter sheet, then the list of cells it would write; or the offer to make such a sheet. */
export const ParameterDialog: FC<ParameterDialogProps> = ({ listing, onCreate, onClose, ...steps }) => {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        {listing !== null ? (
          <FormSteps listing={listing} onClose={onClose} {...steps} />
        ) : (
          <Step
            title={words.dialogTitle}
            text={words.noSheet}
            actions={
              <>
                <Button onClick={onClose}>{words.cancel}</Button>
                <Button appearance="primary" onClick={onCreate}>
                  {words.create}
                </Button>
              </>
            }
          />
        )}
      </DialogSurface>
    </Dialog>
  );
};
