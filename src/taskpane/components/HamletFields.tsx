import { Button, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FC } from "react";
import type { HamletListing } from "../../core/model/parameterForm";
import { parameterForm } from "../../i18n/parameterForm";
import { type HamletDraft, type HamletField, hamletFields, type HamletForm } from "../state/useHamletForm";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", padding: "0 8px" },
  hamlet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "4px 8px" },
  name: { gridColumn: "1 / -1", minWidth: 0 },
  figure: { minWidth: 0 },
  input: { minWidth: 0, maxWidth: "100%" },
  add: { alignSelf: "flex-start" },
});

const words = parameterForm.hamlets;

interface CellProps {
  readonly draft: HamletDraft;
  readonly field: HamletField;
  readonly form: HamletForm;
  readonly inputRef?: (input: HTMLInputElement | null) => void;
}

const HamletCell: FC<CellProps> = ({ draft, field, form, inputRef }) => {
  const styles = useStyles();
  const problem = form.problemOf(draft, field);
  return (
    <Field
      className={field === "name" ? styles.name : styles.figure}
      label={words[field]}
      validationState={problem === null ? "none" : "error"}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      <Input
        className={styles.input}
        value={draft.texts[field]}
        onChange={(_, { value }) => form.type(draft.key, field, value)}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(field === "name" ? {} : { inputMode: "numeric" as const })}
      />
    </Field>
  );
};

/** The hamlets with their figures, and room for more. A hamlet that was added gets the focus. */
export const HamletFields: FC<{ readonly listing: HamletListing; readonly form: HamletForm }> = ({ listing, form }) => {
  const styles = useStyles();
  const shown = hamletFields.filter((field) => field === "name" || listing.columns[field]);
  const last = useRef<HTMLInputElement | null>(null);
  const count = useRef(form.drafts.length);
  useEffect(() => {
    if (form.drafts.length > count.current) last.current?.focus();
    count.current = form.drafts.length;
  }, [form.drafts.length]);
  return (
    <div className={styles.list}>
      <Caption1>{words.use}</Caption1>
      {!listing.hasHeadings && <Caption1>{words.noHeadings}</Caption1>}
      {form.drafts.map((draft, index) => (
        <div key={draft.key} role="group" aria-label={words.item(index + 1, draft.texts.name.trim())} className={styles.hamlet}>
          {shown.map((field) => (
            <HamletCell
              key={field}
              draft={draft}
              field={field}
              form={form}
              {...(field === "name" && index === form.drafts.length - 1 ? { inputRef: (input: HTMLInputElement | null) => void (last.current = input) } : {})}
            />
          ))}
        </div>
      ))}
      {form.canAdd ? (
        <Button size="small" className={styles.add} onClick={form.add}>
          {words.add}
        </Button>
      ) : (
        <Caption1>{words.noRoom}</Caption1>
      )}
    </div>
  );
};
