import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FC } from "react";
import type { Finding } from "../../core/model/finding";
import type { JudgedJustification } from "../../core/model/justification";
import { formatDate } from "../../i18n/format";
import { justificationPane as words } from "../../i18n/justifications";
import { usePaneServices } from "../paneContext";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { JustifyDialog } from "./JustifyDialog";
import { findingPlace } from "./placeText";

const useStyles = makeStyles({
  root: { marginTop: "8px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  mark: { display: "flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Who gave an explanation, when, on what paper and until when, as one line. */
export const givenLine = ({ author, givenOn, documentNumber, expiresOn }: JudgedJustification): string =>
  words.given(author, formatDate(givenOn), documentNumber, expiresOn === null ? "" : formatDate(expiresOn));

/** The explanation that holds for a finding; null when it is open. */
export const justificationOf = ({ rule, subject, basis }: Finding, list: readonly JudgedJustification[]): JudgedJustification | null =>
  list.find((known) => known.state === "valid" && known.rule === rule && known.subject === subject && known.basis === basis) ?? null;

interface FindingJustificationProps {
  readonly finding: Finding;
  readonly run: Run;
}

/** The explanation of the chosen finding, or the way to give one. */
export const FindingJustification: FC<FindingJustificationProps> = ({ finding, run }) => {
  const styles = useStyles();
  const { words: ruleWords, today } = usePaneServices();
  const [isAsking, setIsAsking] = useState(false);
  const { state } = run;
  const all = state.result?.justifications ?? [];
  const known = justificationOf(finding, all);
  const isBlocked = isRunning(state) || state.outOfDate;
  const lastAuthor = all.at(-1)?.author;
  return (
    <div className={styles.root}>
      {known !== null && (
        <>
          <span className={styles.mark}>
            <CheckmarkCircleRegular aria-hidden />
            {words.mark}
          </span>
          <p className={styles.reason}>{known.reason}</p>
          <Caption1 className={styles.quiet}>{givenLine(known)}</Caption1>
        </>
      )}
      <span className={styles.actions}>
        <Button size="small" disabledFocusable={isBlocked} onClick={() => setIsAsking(true)}>
          {known === null ? words.give : words.change}
        </Button>
        {known !== null && (
          <Button size="small" appearance="subtle" disabledFocusable={isBlocked} onClick={() => run.withdraw(known)}>
            {words.withdraw}
          </Button>
        )}
      </span>
      {state.outOfDate && <Caption1 className={styles.quiet}>{words.recheckFirst}</Caption1>}
      {isAsking && (
        <JustifyDialog
          subject={`${ruleWords.ruleTitle(finding.words)} · ${findingPlace(finding)}`}
          start={known ?? { givenOn: today(), ...(lastAuthor === undefined ? {} : { author: lastAuthor }) }}
          onClose={() => setIsAsking(false)}
          onSave={(explanation) => run.justify(finding, explanation)}
        />
      )}
    </div>
  );
};
