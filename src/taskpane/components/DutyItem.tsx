import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarRegular, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { DutyDay, DutyDue, DutyGaps } from "../../core/model/duty";
import { wordsOfPart } from "../../i18n/criteria";
import { dutyWords as words } from "../../i18n/duties";
import { usePaneServices } from "../paneContext";
import { useAnswer } from "../state/useLoaded";
import { failureSentence } from "./StatusMessages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  due: { display: "flex", gap: "6px" },
  mark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  soon: { color: tokens.colorStatusWarningForeground3 },
  passed: { color: tokens.colorStatusDangerForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "0 4px", marginLeft: "-8px" },
  details: { display: "flex", flexDirection: "column", gap: "4px", padding: "2px 0 4px" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  gaps: { margin: 0, padding: "0 0 0 16px" },
});

/** So near that it should catch the eye; the words say it as well. */
const soonDays = 7;

const Mark: FC<{ readonly day: DutyDay | null; readonly isPassed: boolean }> = ({ day, isPassed }) => {
  const styles = useStyles();
  if (isPassed) return <span className={mergeClasses(styles.mark, styles.passed)}><ErrorCircleFilled /></span>;
  if (day !== null && day.daysLeft <= soonDays) return <span className={mergeClasses(styles.mark, styles.soon)}><WarningFilled /></span>;
  return <span className={styles.mark}><CalendarRegular /></span>;
};

interface GapsProps {
  readonly result: CheckResult;
  readonly gaps: DutyGaps;
  readonly onShowSet: (() => void) | null;
}

const Gaps: FC<GapsProps> = ({ result, gaps: { tables, open }, onShowSet }) => {
  const styles = useStyles();
  const { words: paneWords } = usePaneServices();
  if (tables.length === 0 && open.length === 0) return <p className={styles.quiet}>{words.noGaps}</p>;
  return (
    <>
      <h4 className={styles.heading}>{words.gaps}</h4>
      <ul className={styles.gaps}>
        {tables.map((table) => (
          <li key={table.id}>{words.tableGap(table, paneWords.columnHeading)}</li>
        ))}
        {open.length > 0 && (
          <li>
            {words.open(open, (part) => wordsOfPart(part, result.limits).label)}
            {onShowSet !== null && (
              <Button size="small" appearance="transparent" onClick={onShowSet}>
                {words.openCriteria}
              </Button>
            )}
          </li>
        )}
      </ul>
    </>
  );
};

const Details: FC<Pick<DutyItemProps, "result" | "duty" | "onShowSet"> & { readonly day: DutyDay | null }> = ({ result, duty, day, onShowSet }) => {
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const { value, failure } = useAnswer(useCallback(() => useCases.dutyGaps(result, duty, day), [useCases, result, duty, day]));
  const period = day === null ? null : words.period(day);
  const { set } = duty;
  return (
    <div className={styles.details}>
      {period !== null && <p className={styles.quiet}>{period}</p>}
      <p className={styles.quiet}>{words.basis(duty)}</p>
      {duty.note !== null && <p className={styles.quiet}>{duty.note}</p>}
      {duty.steps.map((step) => (
        <p key={step.to} className={styles.quiet}>
          {words.step(step)}
        </p>
      ))}
      {failure !== null && <p className={styles.quiet}>{failureSentence(failure)}</p>}
      {value === null && failure === null && <p className={styles.quiet}>{words.looking}</p>}
      {value !== null && <Gaps result={result} gaps={value} onShowSet={set === null ? null : () => onShowSet(set)} />}
    </div>
  );
};

interface DutyItemProps {
  readonly result: CheckResult;
  readonly duty: DutyDue;
  /** Shown for the day that has passed, not for the next one. */
  readonly isPassed: boolean;
  /** Chooses its tables; null where none can be made. */
  readonly onChoose: (() => void) | null;
  readonly onShowSet: (set: string) => void;
}

/** One report that is due: by when, from whom to whom, on what ground, and what it still lacks. */
export const DutyItem: FC<DutyItemProps> = ({ result, duty, isPassed, onChoose, onShowSet }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const day = isPassed ? duty.passed : duty.next;
  return (
    <li className={styles.root}>
      <span className={styles.name}>{duty.name}</span>
      <span className={styles.due}>
        <Mark day={day} isPassed={isPassed} />
        {day === null ? words.atProposal : isPassed ? words.wasDue(day) : words.due(day)}
      </span>
      <span className={styles.quiet}>{words.route(duty)}</span>
      <span className={styles.actions}>
        {onChoose !== null && (
          <Button size="small" appearance="subtle" aria-label={words.chooseFor(duty.tables, duty.name)} onClick={onChoose}>
            {words.choose(duty.tables)}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-label={words.detailsOf(duty.name)} aria-expanded={isOpen} onClick={() => setIsOpen((was) => !was)}>
          {words.details}
        </Button>
      </span>
      {isOpen && <Details result={result} duty={duty} day={day} onShowSet={onShowSet} />}
    </li>
  );
};
