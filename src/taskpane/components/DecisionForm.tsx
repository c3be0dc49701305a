import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { decisionKinds, shortestReturnReason, type DecisionKind } from "../../core/model/verification";
import { verificationPane as words } from "../../i18n/verificationPane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
  field: { minWidth: 0 },
  save: { alignSelf: "flex-start" },
});

const isDecision = (text: string): text is DecisionKind => decisionKinds.some((kind) => kind === text);

const Reason: FC<{ readonly isRequired: boolean; readonly isWrong: boolean; readonly value: string; readonly onType: (text: string) => void }> = ({ isRequired, isWrong, value, onType }) => (
  <Field
    size="small"
    label={isRequired ? words.reason : words.note}
    required={isRequired}
    validationState={isWrong ? "error" : "none"}
    {...(isWrong ? { validationMessage: words.reasonMissing(shortestReturnReason) } : isRequired && { hint: words.reasonHint(shortestReturnReason) })}
  >
    <Textarea size="small" resize="vertical" value={value} onChange={(_, { value: text }) => onType(text)} />
  </Field>
);

interface DecisionFormProps {
  readonly isDisabled: boolean;
  readonly onDecide: (decision: { readonly decision: DecisionKind; readonly reason: string }) => void;
}

/** Accept, leave or return; a return asks for its reason. */
export const DecisionForm: FC<DecisionFormProps> = ({ isDisabled, onDecide }) => {
  const styles = useStyles();
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const isReturn = decision === "returned";
  const lacksReason = isReturn && reason.trim().length < shortestReturnReason;
  const lacksDecision = hasTried && !isDecision(decision);
  const save = (): void => {
    setHasTried(true);
    if (isDecision(decision) && !lacksReason) onDecide({ decision, reason: decision === "accepted" ? "" : reason.trim() });
  };
  return (
    <div className={styles.root}>
      <Field size="small" className={styles.field} label={words.decision} validationState={lacksDecision ? "error" : "none"} {...(lacksDecision && { validationMessage: words.decisionMissing })}>
        <RadioGroup value={decision} onChange={(_, { value }) => setDecision(value)}>
          {decisionKinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.decisionWord[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {(isReturn || decision === "onHold") && <Reason isRequired={isReturn} isWrong={hasTried && lacksReason} value={reason} onType={setReason} />}
      <Button size="small" className={styles.save} disabledFocusable={isDisabled} onClick={save}>
        {words.save}
      </Button>
    </div>
  );
};
