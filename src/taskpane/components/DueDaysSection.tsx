import { Body1, Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import { dueDaysText, parseDueDays } from "../../core/model/dueDays";
import type { DutyDue } from "../../core/model/duty";
import { dueRule, dutyWords } from "../../i18n/duties";
import { useScreenStyles } from "../screens/screen.styles";
import { Disclosure } from "./Disclosure";

const words = dutyWords.days;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 4px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  input: { minWidth: 0, maxWidth: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Typed = Readonly<Record<string, string>>;

/** The settings with the typed days, each written in one way; null while one is none. */
const settled = (typed: Typed): CriteriaSettings["duties"] | null => {
  const said = Object.entries(typed).filter(([, text]) => text.trim() !== "");
  const read = said.map(([id, text]) => ({ id, days: parseDueDays(text.trim()) }));
  return read.some(({ days }) => days === null) ? null : Object.fromEntries(read.map(({ id, days }) => [id, dueDaysText(days ?? [])]));
};

interface DueDaysSectionProps {
  readonly duties: readonly DutyDue[];
  readonly settings: CriteriaSettings;
  readonly isDisabled: boolean;
  readonly onSave: (settings: CriteriaSettings) => void;
}

/** By which days reports are due here: kept in the workbook, sent with a profile. */
export const DueDaysSection: FC<DueDaysSectionProps> = ({ duties, settings, isDisabled, onSave }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(settings.duties);
  const own = settled(typed);
  const isSame = JSON.stringify(own) === JSON.stringify(settled(settings.duties));
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        {duties.map(({ id, name, days }) => {
          if (days === null) return null;
          const text = typed[id] ?? "";
          const isInvalid = text.trim() !== "" && parseDueDays(text.trim()) === null;
          return (
            <Field key={id} size="small" className={styles.field} label={name} validationState={isInvalid ? "error" : "none"} {...(isInvalid ? { validationMessage: words.invalid } : {})}>
              <Input size="small" className={styles.input} autoComplete="off" placeholder={dueRule(days.shipped, days.isBefore)} value={text} onChange={(_, { value }) => setTyped({ ...typed, [id]: value })} />
            </Field>
          );
        })}
        <div className={styles.actions}>
          <Button disabledFocusable={isDisabled || own === null || isSame} onClick={() => own !== null && onSave({ ...settings, duties: own })}>
            {words.save}
          </Button>
          <Button disabledFocusable={isDisabled} onClick={() => setTyped({})}>
            {words.reset}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
