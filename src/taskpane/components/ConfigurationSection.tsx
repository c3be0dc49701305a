import { Body1, Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { ConfigurationProblem } from "../../core/model/configuration";
import { configurationPane as words } from "../../i18n/configuration";
import { useScreenStyles } from "../screens/screen.styles";
import { isRunning, type RunState } from "../state/runState";
import type { Run } from "../state/useRun";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  status: { ":empty": { display: "none" } },
  list: { margin: 0, padding: "0 0 0 20px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
});

const isUnread = ({ action, outcome }: RunState): boolean => action === "writeConfiguration" && outcome?.refused.some(({ reason }) => reason === "changed") === true;

const statusOf = (problems: readonly ConfigurationProblem[], state: RunState): string => {
  if (isUnread(state)) return words.unread;
  return problems.length === 0 || isRunning(state) ? "" : words.problems(problems.length);
};

/** The settings as a sheet: written out, edited in Excel, and read back only when nothing in it is wrong. */
export const ConfigurationSection: FC<{ readonly run: Run }> = ({ run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [problems, setProblems] = useState<readonly ConfigurationProblem[]>([]);
  const running = isRunning(run.state);
  const read = (): void => {
    setProblems([]);
    run.readConfiguration(setProblems);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      <Body1 className={styles.quiet}>{words.intro}</Body1>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={running || run.state.result === null} onClick={() => run.write("writeConfiguration")}>
          {words.write}
        </Button>
        <Button size="small" disabledFocusable={running} onClick={read}>
          {words.read}
        </Button>
      </div>
      <div aria-live="polite" className={styles.status}>
        {statusOf(problems, run.state)}
      </div>
      {problems.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {problems.map((problem, index) => {
            const { cell } = problem;
            const text = words.problem(problem);
            return (
              <li key={index}>
                {cell === null ? (
                  text
                ) : (
                  <Link as="button" inline onClick={() => run.showCell(cell)}>
                    {text}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
