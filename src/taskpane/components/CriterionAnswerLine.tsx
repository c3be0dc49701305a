import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { type CriteriaSettings } from "../../core/model/criteriaSettings";
import type { CriterionResult } from "../../core/model/criterion";
import { criteriaSettings as words } from "../../i18n/criteriaSettings";
import { formatDate } from "../../i18n/format";
import { AnswerDialog } from "./AnswerDialog";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "4px", marginLeft: "-8px" },
  given: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface CriterionAnswerLineProps {
  readonly part: CriterionResult;
  /** Number and content of the part. */
  readonly subject: string;
  readonly settings: CriteriaSettings;
  readonly isDisabled: boolean;
  readonly onSave: (settings: CriteriaSettings) => void;
}

const without = ({ answers, ...settings }: CriteriaSettings, { set, id }: CriterionResult): CriteriaSettings => ({
  ...settings,
  answers: answers.filter((answer) => answer.set !== set || answer.part !== id),
});

/** Where no register decides: the answer that was given and its evidence, with the way to give, change or withdraw one. */
export const CriterionAnswerLine: FC<CriterionAnswerLineProps> = ({ part, subject, settings, isDisabled, onSave }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { answer, reason } = part;
  if (answer === undefined && reason?.why !== "asked" && reason?.why !== "residence-unknown") return null;
  const others = without(settings, part);
  return (
    <>
      {answer !== undefined && <Caption1 className={styles.given}>{words.given(formatDate(answer.on), answer.evidence)}</Caption1>}
      <span className={styles.line}>
        <Button size="small" appearance="subtle" disabledFocusable={isDisabled} onClick={() => setIsOpen(true)}>
          {answer === undefined ? words.answer : words.change}
        </Button>
        {answer !== undefined && (
          <Button size="small" appearance="subtle" disabledFocusable={isDisabled} onClick={() => onSave(others)}>
            {words.withdraw}
          </Button>
        )}
      </span>
      {isOpen && (
        <AnswerDialog
          subject={subject}
          before={answer}
          onClose={() => setIsOpen(false)}
          onSave={(given) => onSave({ ...others, answers: [...others.answers, { set: part.set, part: part.id, ...given }] })}
        />
      )}
    </>
  );
};
