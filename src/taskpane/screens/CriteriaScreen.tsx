import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { FC, ReactNode } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { verdictWords, xkmt2024Titles } from "../../i18n/criteria";
import { vi } from "../../i18n/vi";
import { CriterionItem } from "../components/CriterionItem";
import { countByVerdict, groupCriteria, verdictOrder } from "../state/criterionGroups";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  tally: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  group: { margin: "8px 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const set = "xkmt-2024";

const Criteria: FC<{ readonly result: CheckResult; readonly run: Run }> = ({ result, run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const groups = useMemo(() => groupCriteria(result.criteria, set), [result]);
  const counts = useMemo(() => countByVerdict(groups), [groups]);
  const isProvisional = result.dates.proposedOn === null;
  return (
    <div>
      <h2 className={styles.heading}>{vi.criteria.title}</h2>
      <ul className={styles.tally} aria-label={vi.criteria.tally}>
        {verdictOrder.map((verdict) => (
          <li key={verdict}>{vi.criteria.tallyItem(verdictWords[verdict], counts[verdict])}</li>
        ))}
      </ul>
      {isProvisional && <Caption1 className={styles.quiet}>{vi.dates.provisional}</Caption1>}
      {groups.map(({ number, parts }) => (
        <Fragment key={number}>
          <h3 className={styles.group}>
            {vi.criteria.number(number)}. {xkmt2024Titles[number] ?? ""}
          </h3>
          {parts.map((part) => (
            <CriterionItem
              key={`${result.fingerprint} ${part.id}`}
              part={part}
              limits={result.limits}
              isProvisional={isProvisional}
              showCell={run.showCell}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
};

interface CriteriaScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
}

/** The criteria with their verdicts, and the rows behind every number. */
export const CriteriaScreen: FC<CriteriaScreenProps> = ({ run, status }) => {
  const styles = useScreenStyles();
  const { result } = run.state;
  return (
    <div className={styles.content}>
      <Button
        appearance="primary"
        disabledFocusable={isRunning(run.state) || result === null}
        onClick={() => run.write("fillCriteria")}
      >
        {vi.writing.fillCriteria}
      </Button>
      {status}
      {result === null ? (
        <Body1 className={styles.quiet}>{vi.shell.checkFirst(vi.shell.tabs.check)}</Body1>
      ) : (
        <Criteria result={result} run={run} />
      )}
    </div>
  );
};
