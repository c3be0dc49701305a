import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { FC } from "react";
import type { LocalDate } from "../../core/model/localDate";
import type { PeriodKind } from "../../core/model/reportPeriod";
import { reportPane } from "../../i18n/reportPane";
import { vi } from "../../i18n/vi";
import { chooseKind, earlierPeriod, kindsOffered, laterPeriod, periodOf, stepEarlier, stepLater, typedPeriod, type OfferedPeriods, type PeriodChoice } from "../state/periodChoice";

const words = reportPane.period;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  steps: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  period: { flexGrow: 1, minWidth: 0, textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  step: { flexShrink: 0 },
  days: { display: "flex", flexWrap: "wrap", gap: "8px" },
  day: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  note: { display: "flex", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground3 },
  input: { minWidth: 0, maxWidth: "100%" },
});

interface StepsProps {
  readonly choice: Extract<PeriodChoice, { readonly period: unknown }>;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** The chosen period between the ways to the one before and back. */
const Steps: FC<StepsProps> = ({ choice, onChange }) => {
  const styles = useStyles();
  const [earlier, later] = [earlierPeriod(choice), laterPeriod(choice)];
  return (
    <div className={styles.steps}>
      <Button size="small" appearance="subtle" className={styles.step} icon={<ChevronLeftRegular />} aria-label={earlier === null ? words.label : words.earlier(earlier)} disabledFocusable={earlier === null} onClick={() => onChange(stepEarlier(choice))} />
      <span className={styles.period} role="status">
        {words.chosen(choice.period)}
      </span>
      <Button size="small" appearance="subtle" className={styles.step} icon={<ChevronRightRegular />} aria-label={later === null ? words.latest : words.later(later)} disabledFocusable={later === null} onClick={() => onChange(stepLater(choice))} />
    </div>
  );
};

interface DayInputProps {
  readonly label: string;
  readonly text: string;
  /** What is wrong with it, told once the person has left the field. */
  readonly fault: string | null;
  readonly onType: (text: string) => void;
}

const DayInput: FC<DayInputProps> = ({ label, text, fault, onType }) => {
  const styles = useStyles();
  const [isTyping, setIsTyping] = useState(false);
  const isInvalid = !isTyping && fault !== null;
  return (
    <Field size="small" className={styles.day} label={label} validationState={isInvalid ? "error" : "none"} {...(isInvalid ? { validationMessage: fault } : {})}>
      <Input
        size="small"
        className={styles.input}
        value={text}
        placeholder={vi.dates.placeholder}
        autoComplete="off"
        onChange={(_, { value }) => {
          setIsTyping(true);
          onType(value);
        }}
        onBlur={() => setIsTyping(false)}
        onKeyDown={({ key }) => {
          if (key === "Enter") setIsTyping(false);
        }}
      />
    </Field>
  );
};

interface DaysProps {
  readonly choice: Extract<PeriodChoice, { readonly from: string }>;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** Two days as Vietnamese offices write them. */
const Days: FC<DaysProps> = ({ choice, onChange }) => {
  const styles = useStyles();
  const { isFromInvalid, isToInvalid, isWrongOrder } = typedPeriod(choice);
  return (
    <div className={styles.days}>
      <DayInput label={words.from} text={choice.from} fault={isFromInvalid ? vi.dates.invalid : null} onType={(from) => onChange({ ...choice, from })} />
      <DayInput label={words.to} text={choice.to} fault={isToInvalid ? vi.dates.invalid : isWrongOrder ? words.wrongOrder : null} onType={(to) => onChange({ ...choice, to })} />
    </div>
  );
};

interface ReportPeriodFieldProps {
  /** T: what begins after it holds nothing yet. */
  readonly asOf: LocalDate;
  readonly offered: OfferedPeriods;
  readonly choice: PeriodChoice;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** For which period the tables are made: each for its own, or one for all. */
export const ReportPeriodField: FC<ReportPeriodFieldProps> = ({ asOf, offered, choice, onChange }) => {
  const styles = useStyles();
  const period = periodOf(choice);
  const kinds: readonly PeriodKind[] = kindsOffered(offered);
  return (
    <div className={styles.root}>
      <Field size="small" className={styles.field} label={words.label} {...(choice.kind === "own" ? {} : { hint: words.setsKeepTheirs })}>
        <Select size="small" className={styles.select} value={choice.kind} onChange={(_, { value }) => onChange(chooseKind(kinds.find((kind) => kind === value) ?? "own", offered, choice))}>
          <option value="own">{words.own}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {"period" in choice && <Steps choice={choice} onChange={onChange} />}
      {choice.kind === "custom" && <Days choice={choice} onChange={onChange} />}
      {period && period.from > asOf && (
        <span className={styles.note}>
          <span className={styles.mark}>
            <WarningFilled />
          </span>
          {words.afterAsOf(asOf)}
        </span>
      )}
    </div>
  );
};
