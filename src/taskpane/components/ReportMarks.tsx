import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { ReportMark } from "../../core/model/reportView";
import { reportPane } from "../../i18n/reportPane";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { padding: "0 4px 0 26px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  text: { margin: "0 0 4px" },
  list: { margin: 0 },
  column: { color: tokens.colorNeutralForeground2 },
  mark: { margin: "0 0 4px", fontFamily: tokens.fontFamilyMonospace, userSelect: "all" },
});

const words = reportPane.view.marks;

/** What to type into a sheet of the office's own to get the figures of each column; a click on a mark selects it whole. */
export const ReportMarks: FC<{ readonly marks: readonly ReportMark[] }> = ({ marks }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure level={4} title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <p className={styles.text}>{words.intro}</p>
        <dl className={styles.list}>
          {marks.map(({ column, mark }) => (
            <div key={mark}>
              <dt className={styles.column}>{column}</dt>
              <dd className={styles.mark}>{mark}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
};
