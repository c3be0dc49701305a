import { Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import { verificationPane } from "../../i18n/verificationPane";
import { vi } from "../../i18n/vi";
import { useScreenStyles } from "../screens/screen.styles";
import { signerFields, type SignerForm } from "../state/useSigner";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, maxWidth: "100%" },
});

const words = verificationPane.signer;

/** Who speaks, for which body and on which day. */
export const SignerFields: FC<{ readonly title: string; readonly form: SignerForm }> = ({ title, form }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  return (
    <div role="group" aria-label={title} className={styles.root}>
      <h3 className={styles.heading}>{title}</h3>
      <Caption1 className={styles.quiet}>{words.note}</Caption1>
      {signerFields.map((field) => {
        const problem = form.problemOf(field);
        return (
          <Field key={field} size="small" className={styles.field} label={words[field]} required validationState={problem === null ? "none" : "error"} {...(problem !== null && { validationMessage: problem })}>
            <Input
              size="small"
              className={styles.input}
              autoComplete="off"
              value={form.textOf(field)}
              onChange={(_, { value }) => form.type(field, value)}
              input={{ ref: (input: HTMLInputElement | null) => form.keep(field, input) }}
              {...(field === "on" && { placeholder: vi.dates.placeholder })}
            />
          </Field>
        );
      })}
    </div>
  );
};
