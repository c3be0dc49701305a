import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { JudgedJustification } from "../../core/model/justification";
import { justificationPane as words, justificationStates } from "../../i18n/justifications";
import { usePaneServices } from "../paneContext";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { Disclosure } from "./Disclosure";
import { givenLine } from "./FindingJustification";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 0 0 26px", display: "flex", flexDirection: "column", gap: "10px", overflowWrap: "anywhere" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  state: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { margin: "0 0 8px", padding: "0 0 0 26px" },
});

const Item: FC<{ readonly justification: JudgedJustification; readonly run: Run }> = ({ justification, run }) => {
  const styles = useStyles();
  const { ruleTitleById } = usePaneServices().words;
  const { state, rule, sheet, cell, reason } = justification;
  const place = [sheet, cell].filter((part) => part !== "").join(" ");
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.state}>{justificationStates[state]}</span>
        {` · ${ruleTitleById(rule)}${place === "" ? "" : ` · ${place}`}`}
      </span>
      <p className={styles.reason}>{reason}</p>
      <Caption1 className={styles.quiet}>{givenLine(justification)}</Caption1>
      <Button size="small" appearance="subtle" disabledFocusable={isRunning(run.state) || run.state.outOfDate} onClick={() => run.withdraw(justification)}>
        {words.withdraw}
      </Button>
    </li>
  );
};

/** Every explanation that is kept in the workbook and whether it still holds; those that do not are never hidden. */
export const JustificationList: FC<{ readonly result: CheckResult; readonly run: Run }> = ({ result, run }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { justifications, incompleteJustifications } = result;
  const count = justifications.length + incompleteJustifications.length;
  if (count === 0) return null;
  const inOrder = [...justifications].sort((a, b) => Number(a.state === "valid") - Number(b.state === "valid"));
  return (
    <Disclosure title={words.listTitle(count)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {incompleteJustifications.length > 0 && <p className={styles.note}>{words.incomplete(incompleteJustifications.length)}</p>}
      {inOrder.some(({ state }) => state !== "valid") && <p className={styles.note}>{words.listIntro}</p>}
      <ul className={styles.list}>
        {inOrder.map((justification) => (
          <Item key={`${justification.rule} ${justification.subject}`} justification={justification} run={run} />
        ))}
      </ul>
    </Disclosure>
  );
};
