import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { CriterionResult } from "../../core/model/criterion";
import type { LocalDate } from "../../core/model/localDate";
import type { EarliestDate, Flip, WhatIf } from "../../core/model/whatIf";
import { undeterminedSentence, wordsOfPart } from "../../i18n/criteria";
import { whatIfWords as words } from "../../i18n/whatIf";
import { usePaneServices } from "../paneContext";
import { RowsToggle } from "./RowsToggle";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { display: "flex", gap: "6px", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  noteMark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground3 },
  button: { alignSelf: "flex-start" },
});

interface PartProps {
  readonly result: CheckResult;
  readonly showCell: (cell: CellRef) => void;
}

/** Why a part cannot be decided, where it cannot. */
const Reason: FC<{ readonly part: CriterionResult }> = ({ part: { reason } }) => {
  const styles = useStyles();
  const { words: paneWords } = usePaneServices();
  if (reason === null) return null;
  const register = "register" in reason ? reason.register : null;
  return <span className={styles.quiet}>{undeterminedSentence(reason, (field) => paneWords.columnHeading(register, field))}</span>;
};

const FlipItem: FC<PartProps & { readonly flip: Flip }> = ({ flip: { before, after }, result, showCell }) => {
  const styles = useStyles();
  const { label, content } = wordsOfPart(after, result.limits);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>{words.flip(label, before, after)}</span>
      <span>{content}</span>
      <Reason part={after} />
      <RowsToggle text={words.rowsOf(label, after.rows.length)} label={content} rows={after.rows} showCell={showCell} />
    </li>
  );
};

/** What another date would change: the parts that come out otherwise, the tests that would be too old. */
export const TriedDate: FC<PartProps & { readonly tried: WhatIf }> = ({ tried, result, showCell }) => {
  const styles = useStyles();
  const { flips, expiring } = tried;
  return (
    <div className={styles.answer}>
      {words.dateNotes(tried, result.dates).map((note) => (
        <p key={note} className={styles.note}>
          <span className={styles.noteMark}>
            <WarningFilled />
          </span>
          {note}
        </p>
      ))}
      {flips.length > 0 && (
        <ul className={styles.list} aria-label={words.flips}>
          {flips.map((flip) => (
            <FlipItem key={flip.after.id} flip={flip} result={result} showCell={showCell} />
          ))}
        </ul>
      )}
      <RowsToggle
        text={words.expiring(expiring.length)}
        label={words.expiringList}
        rows={expiring}
        markAt={(index) => (expiring[index] === undefined ? null : words.expiringMark(expiring[index]))}
        showCell={showCell}
      />
    </div>
  );
};

interface FoundDateProps extends PartProps {
  readonly earliest: EarliestDate;
  readonly onTry: (date: LocalDate) => void;
}

/** The earliest date, to be tried at once; or the parts for which there is none. */
export const FoundDate: FC<FoundDateProps> = ({ earliest: { date, never, classed }, result, showCell, onTry }) => {
  const styles = useStyles();
  return (
    <div className={styles.answer}>
      {date !== null && (
        <Button size="small" className={styles.button} onClick={() => onTry(date)}>
          {words.tryFound(date)}
        </Button>
      )}
      {never.length > 0 && (
        <ul className={styles.list} aria-label={words.never}>
          {never.map((part) => {
            const { label, content } = wordsOfPart(part, result.limits);
            return (
              <li key={part.id} className={styles.item}>
                <span>{words.neverItem(label, content, part)}</span>
                <Reason part={part} />
                <RowsToggle text={words.rowsOf(label, part.rows.length)} label={content} rows={part.rows} showCell={showCell} />
              </li>
            );
          })}
        </ul>
      )}
      {classed.length > 0 && <p className={styles.quiet}>{words.classed(classed)}</p>}
    </div>
  );
};
