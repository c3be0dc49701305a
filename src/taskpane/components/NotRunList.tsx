import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { NotRun } from "../../core/model/finding";
import { registerName } from "../../i18n/registers";
import { vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 8px 0 26px", display: "flex", flexDirection: "column", gap: "8px" },
  title: { fontSize: tokens.fontSizeBase300 },
  reason: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

const registerOf = (rule: string): string => rule.slice(0, rule.indexOf("/"));

/** How many rules wait for each register that is not there: one line a register instead of one a rule. */
const countByRegister = (items: readonly NotRun[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { column = "" } of items) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts];
};

/** The rules that could not be decided: never hidden, never counted as passed. */
export const NotRunList: FC<{ readonly items: readonly NotRun[] }> = ({ items }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  const isRegisterMissing = ({ reason }: NotRun): boolean => reason === "missing-register";
  const missing = ({ rule, column }: NotRun): string | null => {
    if (column === undefined) return null;
    return words.columnHeading(registerOf(rule), column);
  };
  return (
    <Disclosure title={vi.notRun.title(items.length)} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <ul className={styles.list}>
        {items.filter((item) => !isRegisterMissing(item)).map((item) => (
          <li key={`${item.rule} ${item.sheet ?? ""} ${item.column ?? ""}`}>
            <span className={styles.title}>{words.ruleTitleById(item.rule)}</span>
            <p className={styles.reason}>{vi.notRun.reason(item, missing(item))}</p>
          </li>
        ))}
        {countByRegister(items.filter(isRegisterMissing)).map(([register, count]) => (
          <li key={register}>
            <span className={styles.title}>{registerName(register)}</span>
            <p className={styles.reason}>{vi.notRun.registerMissing(count)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
