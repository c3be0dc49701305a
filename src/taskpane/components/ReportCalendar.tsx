import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import type { DutyDay, DutyDue } from "../../core/model/duty";
import { dutyWords as words } from "../../i18n/duties";
import { canChoose, type ReportLists } from "../state/useReportChoice";
import { Disclosure } from "./Disclosure";
import { DueDaysSection } from "./DueDaysSection";
import { DutyItem } from "./DutyItem";

const useStyles = makeStyles({
  body: { padding: "0 4px" },
  heading: { margin: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ReportCalendarProps {
  readonly result: CheckResult;
  readonly lists: ReportLists;
  readonly isDisabled: boolean;
  readonly onChoose: (duty: DutyDue, day: DutyDay | null) => void;
  readonly onShowSet: (set: string) => void;
  readonly onSave: (settings: CriteriaSettings) => void;
}

/** Which reports are due, the nearest first; those whose day has just passed; and the days themselves. */
export const ReportCalendar: FC<ReportCalendarProps> = ({ result, lists, isDisabled, onChoose, onShowSet, onSave }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { duties } = lists;
  const passed = duties.filter((duty) => duty.passed !== null);
  const item = (duty: DutyDue, isPassed: boolean): ReturnType<FC> => (
    <DutyItem key={duty.id} result={result} duty={duty} isPassed={isPassed} onChoose={canChoose(duty, lists) ? () => onChoose(duty, isPassed ? duty.passed : duty.next) : null} onShowSet={onShowSet} />
  );
  return (
    <Disclosure title={words.titleWith(words.summary(duties[0], passed.length))} level={2} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <div className={styles.body}>
        <h3 className={styles.heading}>{words.next}</h3>
        <ul className={styles.list} aria-label={words.next}>
          {duties.map((duty) => item(duty, false))}
        </ul>
        {passed.length > 0 && (
          <>
            <h3 className={styles.heading}>{words.passed}</h3>
            <p className={styles.quiet}>{words.passedNote}</p>
            <ul className={styles.list} aria-label={words.passed}>
              {passed.map((duty) => item(duty, true))}
            </ul>
          </>
        )}
        <DueDaysSection key={JSON.stringify(result.criteriaSettings.duties)} duties={duties} settings={result.criteriaSettings} isDisabled={isDisabled} onSave={onSave} />
      </div>
    </Disclosure>
  );
};
