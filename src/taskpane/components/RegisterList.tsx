import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { mapping } from "../../i18n/mapping";
import { registerNames } from "../../i18n/registers";
import { vi } from "../../i18n/vi";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 8px 0 26px", display: "flex", flexDirection: "column", gap: "8px" },
  name: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase300 },
  rows: { flexShrink: 0, maxWidth: "45%", textAlign: "right", color: tokens.colorNeutralForeground2 },
  more: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  sheets: { margin: "8px 8px 0 26px" },
  link: { display: "inline-block", margin: "8px 8px 0 26px", textAlign: "left" },
});

interface RegisterListProps {
  readonly result: CheckResult;
  /** Goes to where sheets and columns can be changed. */
  readonly onOpenMapping: () => void;
}

/** The registers that were found and how they were read, and the sheets that were taken for none. */
export const RegisterList: FC<RegisterListProps> = ({ result, onOpenMapping }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
        title={vi.registers.title(result.registers.length)}
        isOpen={isOpen}
        onToggle={() => setIsOpen((was) => !was)}
      >
        <ul className={styles.list}>
          {result.registers.map((register) => (
            <li key={`${register.register} ${register.sheet} ${register.headerRow}`}>
              <div className={styles.name}>
                <span>{registerNames[register.register]}</span>
                <span className={styles.rows}>{vi.registers.rows(register.rows, register.hiddenRows)}</span>
              </div>
              <p className={styles.more}>{vi.registers.place(register)}</p>
              {register.unrecognised.length > 0 && (
                <p className={styles.more}>{vi.registers.unknownColumns(register.unrecognised)}</p>
              )}
            </li>
          ))}
        </ul>
        {result.unrecognisedSheets.length > 0 && (
          <p className={mergeClasses(styles.more, styles.sheets)}>{vi.registers.unknownSheets(result.unrecognisedSheets)}</p>
        )}
        <Link as="button" inline className={styles.link} onClick={onOpenMapping}>
          {mapping.open}
        </Link>
    </Disclosure>
  );
};
