import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { FC } from "react";
import type { CheckDates } from "../../core/model/checkResult";
import { formatDate } from "../../i18n/format";
import { vi } from "../../i18n/vi";
import { dateFields } from "../state/useDates";
import type { DateEntries, DateField } from "../state/useDates";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "4px 8px" },
  summary: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    flexBasis: "0",
    gap: "4px 12px",
    minWidth: "120px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  edit: { flexShrink: 0, minWidth: 0 },
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  input: { maxWidth: "100%", minWidth: 0 },
  note: { display: "flex", gap: "6px", color: tokens.colorNeutralForeground1 },
  noteMark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground3 },
});

interface DateInputProps {
  readonly field: DateField;
  readonly dates: DateEntries;
  readonly hint: string;
}

/** Keeps what is being typed to itself and hands it over when the person leaves the field. */
const DateInput: FC<DateInputProps> = ({ field, dates, hint }) => {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== dates.textOf(field)) dates.type(field, draft);
    setDraft(null);
  };
  const isInvalid = draft === null && dates.isInvalid(field);
  return (
    <Field
      label={{ children: vi.dates[field], size: "small" }}
      validationState={isInvalid ? "error" : "none"}
      {...(isInvalid ? { validationMessage: vi.dates.invalid } : { hint })}
    >
      <Input
        size="small"
        className={styles.input}
        value={draft ?? dates.textOf(field)}
        placeholder={vi.dates.placeholder}
        autoComplete="off"
        onChange={(_, { value }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </Field>
  );
};

/** Where a date comes from, in words. */
const originOf = (field: DateField, dates: DateEntries, checked: CheckDates | null): string => {
  if (dates.isTyped(field)) return vi.dates.given;
  if (checked === null) return vi.dates.unread;
  if (field === "asOf") {
    return checked.asOfSource === "today" ? vi.dates.missingAsOf : vi.dates.fromParameters;
  }
  if (checked[field] !== null) return vi.dates.fromParameters;
  return field === "proposedOn" ? vi.dates.missing : vi.dates.missingBaseline;
};

/** Without a date in the sheet the check used today for T; nothing stands in for the others. */
const usedInstead = (field: DateField, checked: CheckDates | null): string =>
  field === "asOf" && checked !== null ? formatDate(checked.asOf) : "";

const Summary: FC<{ readonly dates: DateEntries; readonly checked: CheckDates | null }> = ({ dates, checked }) => {
  const styles = useStyles();
  const texts = dateFields.map((field) => ({ field, text: dates.textOf(field) || usedInstead(field, checked) }));
  if (checked === null && texts.every(({ text }) => text === "")) {
    return (
      <div className={styles.summary}>
        {vi.dates.title}: {vi.dates.unread}
      </div>
    );
  }
  return (
    <dl className={styles.summary} aria-label={vi.dates.title}>
      {texts.map(({ field, text }) => (
        <div key={field}>
          <dt className={styles.term}>{vi.dates.short[field]}</dt>
          <dd className={styles.value}>{text === "" ? vi.dates.missingBaseline : text}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What is unsettled about the dates of the last check. */
const notesOf = (dates: DateEntries, checked: CheckDates | null): readonly string[] => {
  if (checked === null) return [];
  const isEdited = dateFields.some((field) => (dates.given[field] ?? checked[field]) !== checked[field]);
  return [
    ...(checked.asOfSource === "today" ? [vi.dates.usesToday(checked.asOf)] : []),
    ...(checked.proposedOn === null ? [vi.dates.provisional] : []),
    ...(isEdited ? [vi.dates.editedSince] : []),
  ];
};

interface DatesLineProps {
  readonly dates: DateEntries;
  /** The dates of the last check. */
  readonly checked: CheckDates | null;
}

/** The three dates everything depends on: one line, opened for editing on request, and what is unsettled about them. */
export const DatesLine: FC<DatesLineProps> = ({ dates, checked }) => {
  const styles = useStyles();
  const [isEditing, setIsEditing] = useState(false);
  const notes = notesOf(dates, checked);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Summary dates={dates} checked={checked} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.edit}
          aria-expanded={isEditing}
          aria-label={isEditing ? vi.dates.doneLabel : vi.dates.editLabel}
          onClick={() => setIsEditing((was) => !was)}
        >
          {isEditing ? vi.dates.done : vi.dates.edit}
        </Button>
      </div>
      {isEditing && (
        <div className={styles.fields}>
          {dateFields.map((field) => (
            <DateInput key={field} field={field} dates={dates} hint={originOf(field, dates, checked)} />
          ))}
        </div>
      )}
      {notes.map((note) => (
        <Caption1 key={note} className={styles.note}>
          <span className={styles.noteMark}>
            <WarningFilled />
          </span>
          {note}
        </Caption1>
      ))}
    </div>
  );
};
