import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { Decision, VerificationItem } from "../../core/model/verification";
import { verificationPane } from "../../i18n/verificationPane";
import { useScreenStyles } from "../screens/screen.styles";
import type { Run } from "../state/useRun";
import type { SignerForm } from "../state/useSigner";
import { recordCell } from "./placeText";
import { SignerFields } from "./SignerFields";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  state: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: "6px", alignSelf: "stretch" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const words = verificationPane.todo;

/** An item that was returned at some time, with the last return. */
interface Returned {
  readonly item: VerificationItem;
  readonly decision: Decision;
}

const returnedItems = ({ verification: { decisions } }: CheckResult, items: readonly VerificationItem[]): readonly Returned[] =>
  items.flatMap((item) => {
    const decision = decisions.filter((candidate) => candidate.item === item.key && candidate.decision === "returned").at(-1);
    return decision === undefined ? [] : [{ item, decision }];
  });

const isAnswerable = ({ item: { decision, answer } }: Returned): boolean => decision?.decision === "returned" && answer === null;

const stateOf = ({ item: { state, decision, answer } }: Returned): string => {
  if (decision?.decision !== "returned") return words.closed;
  if (state === "returned") return words.open;
  return answer === null ? words.changed : words.answered;
};

/** Asks for the answer to a return. */
const AnswerForm: FC<{ readonly subject: string; readonly isDisabled: boolean; readonly onSave: (text: string) => boolean; readonly onClose: () => void }> = ({ subject, isDisabled, onSave, onClose }) => {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const isWrong = hasTried && text.trim() === "";
  const save = (): void => {
    setHasTried(true);
    if (text.trim() !== "" && onSave(text.trim())) onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.answerOf(subject)}>
      <Field size="small" label={words.answerField} required validationState={isWrong ? "error" : "none"} {...(isWrong && { validationMessage: words.answerMissing })}>
        <Textarea size="small" resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <span className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isDisabled} onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </span>
    </div>
  );
};

interface ReturnedLineProps {
  readonly returned: Returned;
  readonly subject: string;
  readonly isDisabled: boolean;
  readonly showCell: (cell: CellRef) => void;
  /** True when the answer is on its way. */
  readonly onAnswer: (text: string) => boolean;
}

const ReturnedLine: FC<ReturnedLineProps> = ({ returned, subject, isDisabled, showCell, onAnswer }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { item, decision } = returned;
  const answer = item.answer;
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.state}>{stateOf(returned)}</span>
        {` · ${subject}`}
      </span>
      <p className={styles.text}>{words.reason(decision.reason, verificationPane.signed(decision.author, decision.on, decision.level))}</p>
      {answer !== null && <p className={styles.text}>{verificationPane.answered(answer.text, verificationPane.signed(answer.author, answer.on, answer.level))}</p>}
      <span className={styles.actions}>
        {item.kind === "claim" && (
          <Button size="small" appearance="subtle" onClick={() => showCell(recordCell(item.claim))}>
            {verificationPane.showClaim}
          </Button>
        )}
        {isAnswerable(returned) && !isOpen && (
          <Button size="small" aria-label={words.answerOf(subject)} disabledFocusable={isDisabled} onClick={() => setIsOpen(true)}>
            {words.answer}
          </Button>
        )}
      </span>
      {isOpen && isAnswerable(returned) && <AnswerForm subject={subject} isDisabled={isDisabled} onSave={onAnswer} onClose={() => setIsOpen(false)} />}
    </li>
  );
};

interface ReturnedListProps {
  readonly result: CheckResult;
  readonly items: readonly VerificationItem[];
  readonly signer: SignerForm;
  readonly isDisabled: boolean;
  readonly run: Run;
}

/** What came back to the commune, as a list to work off: open, answered or closed; nothing where nothing was returned. */
export const ReturnedList: FC<ReturnedListProps> = ({ result, items, signer, isDisabled, run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const returned = returnedItems(result, items);
  if (returned.length === 0) return null;
  const answer = (item: string, text: string): boolean => {
    const by = signer.submit();
    if (by !== null) run.answerReturn(item, text, by);
    return by !== null;
  };
  return (
    <div className={styles.form}>
      <h3 className={styles.heading}>{words.title(returned.filter(({ item }) => item.state === "returned").length)}</h3>
      <ul className={styles.list}>
        {returned.map((one) => (
          <ReturnedLine key={one.item.key} returned={one} subject={verificationPane.subject(one.item, result)} isDisabled={isDisabled} showCell={run.showCell} onAnswer={(text) => answer(one.item.key, text)} />
        ))}
      </ul>
      {returned.some(isAnswerable) && <SignerFields title={verificationPane.signer.communeTitle} form={signer} />}
    </div>
  );
};
