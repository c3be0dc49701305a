import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { boardPane } from "../../i18n/boardPane";
import { personChoices, type BoardForm } from "../state/useBoardForm";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 0 26px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, maxWidth: "100%" },
  short: { width: "80px" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const words = boardPane.options;

const Persons: FC<{ readonly form: BoardForm; readonly hasTried: boolean }> = ({ form, hasTried }) => {
  const styles = useStyles();
  const isMissing = hasTried && form.persons === undefined;
  return (
    <>
      <Field className={styles.field} label={words.persons}>
        <RadioGroup value={form.personChoice} onChange={(_, { value }) => form.setPersonChoice(personChoices.find((choice) => choice === value) ?? "none")}>
          {personChoices.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={
                <>
                  {words.personsChoices[choice].label}
                  <span className={styles.hint}>{words.personsChoices[choice].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {form.personChoice === "hash" && (
        <Field size="small" className={styles.field} label={words.key} required hint={words.keyHint} {...(isMissing && { validationState: "error", validationMessage: words.keyMissing })}>
          <Input size="small" className={styles.input} type="password" autoComplete="off" value={form.key} onChange={(_, { value }) => form.setKey(value)} />
        </Field>
      )}
    </>
  );
};

/** What may be settled before many files are read; everything has a usual value. `hasTried`: what is wanting is told. */
export const BoardOptions: FC<{ readonly form: BoardForm; readonly hasTried: boolean }> = ({ form, hasTried }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={words.title} isOpen={isOpen || (hasTried && form.persons === undefined)} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Field size="small" className={styles.field} label={words.expected} hint={words.expectedHint}>
          <Textarea size="small" className={styles.input} resize="vertical" rows={4} value={form.expectedText} onChange={(_, { value }) => form.setExpectedText(value)} />
        </Field>
        {form.targetFields.map(({ by, text, isValid }, index) => (
          <Field key={by ?? 0} size="small" className={styles.field} label={words.target(by)} {...(!isValid && { validationState: "error", validationMessage: words.targetInvalid })}>
            <Input size="small" className={styles.short} inputMode="numeric" value={text} onChange={(_, { value }) => form.setTarget(index, value)} />
          </Field>
        ))}
        <Persons form={form} hasTried={hasTried} />
      </div>
    </Disclosure>
  );
};
