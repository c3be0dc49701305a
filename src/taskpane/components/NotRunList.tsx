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

/** The rules that could not be decided: never hidden, never counted as passed. */
export const NotRunList: FC<{ readonly items: readonly NotRun[] }> = ({ items }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  const missing = ({ rule, reason, column }: NotRun): string | null => {
    if (column === undefined) return null;
    return reason === "missing-register" ? registerName(column) : words.columnHeading(registerOf(rule), column);
  };
  return (
    <Disclosure title={vi.notRun.title(items.length)} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.rule} ${item.sheet ?? ""} ${item.column ?? ""}`}>
            <span className={styles.title}>{words.ruleTitleById(item.rule)}</span>
            <p className={styles.reason}>{vi.notRun.reason(item, missing(item))}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
