import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { LocalDate } from "../../core/model/localDate";
import { formatDate, parseDisplayDate } from "../../i18n/format";
import { vi } from "../../i18n/vi";
import { whatIfWords as words } from "../../i18n/whatIf";
import { usePaneServices } from "../paneContext";
import { useWhatIf } from "../state/useWhatIf";
import type { WhatIfTrial } from "../state/useWhatIf";
import { Disclosure } from "./Disclosure";
import { failureSentence } from "./StatusMessages";
import { FoundDate, TriedDate } from "./WhatIfAnswers";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 4px 14px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { maxWidth: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // Never taken out while empty: a live region has to be there before its text.
  status: { overflowWrap: "anywhere" },
  running: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
});

/** What is said aloud and shown above the answer: one sentence or two. */
const statusOf = ({ failure, last, tried, earliest }: WhatIfTrial): string => {
  if (failure !== null) return failureSentence(failure);
  if (last === "tried" && tried !== null) return words.summary(tried);
  return last === "earliest" && earliest !== null ? words.earliest(earliest) : "";
};

const runningText = ({ running, progress, stopRequested }: WhatIfTrial): string => {
  if (stopRequested) return words.stopping;
  return running === "searching" ? words.searching(progress?.done ?? 0, progress?.total ?? 0) : words.trying;
};

/** The trial on its way, and the way to stop it. */
const Running: FC<{ readonly trial: WhatIfTrial }> = ({ trial }) => {
  const styles = useStyles();
  if (trial.running === null) return null;
  return (
    <div className={styles.running}>
      <span>{runningText(trial)}</span>
      <Button size="small" disabledFocusable={trial.stopRequested} onClick={trial.stop}>
        {words.stop}
      </Button>
    </div>
  );
};

interface WhatIfSectionProps {
  readonly result: CheckResult;
  /** The set that is shown. */
  readonly set: string;
  readonly showCell: (cell: CellRef) => void;
}

const Trial: FC<WhatIfSectionProps> = ({ result, set, showCell }) => {
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const trial = useWhatIf(useCases, result, set);
  const [text, setText] = useState("");
  const [isInvalid, setIsInvalid] = useState(false);
  const isBusy = trial.running !== null;
  const submit = (): void => {
    const date = parseDisplayDate(text);
    setIsInvalid(date === null);
    if (date !== null) trial.tryDate(date);
  };
  const tryFound = (date: LocalDate): void => {
    setText(formatDate(date));
    setIsInvalid(false);
    trial.tryDate(date);
  };
  return (
    <div className={styles.body}>
      <p className={styles.note}>{words.note}</p>
      <Field label={{ children: words.date, size: "small" }} validationState={isInvalid ? "error" : "none"} {...(isInvalid ? { validationMessage: vi.dates.invalid } : {})}>
        <Input
          size="small"
          className={styles.input}
          value={text}
          placeholder={vi.dates.placeholder}
          autoComplete="off"
          onChange={(_, { value }) => {
            setText(value);
            setIsInvalid(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") submit();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={submit}>
          {words.tryDate}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={trial.findEarliest}>
          {words.find}
        </Button>
      </div>
      <Running trial={trial} />
      <div role="status" className={styles.status}>
        {statusOf(trial)}
      </div>
      {trial.last === "tried" && trial.tried !== null && <TriedDate key={trial.tried.proposedOn} tried={trial.tried} result={result} showCell={showCell} />}
      {trial.last === "earliest" && trial.earliest !== null && <FoundDate earliest={trial.earliest} result={result} showCell={showCell} onTry={tryFound} />}
    </div>
  );
};

/** Another proposal date tried on what was checked: what would flip, what would expire, and the earliest date that would do. */
export const WhatIfSection: FC<WhatIfSectionProps> = (props) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <Trial {...props} />
    </Disclosure>
  );
};
