import { Body1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { PartByOtherSettings } from "../../core/model/verification";
import { wordsOfPart } from "../../i18n/criteria";
import { verificationPane } from "../../i18n/verificationPane";
import { useScreenStyles } from "../screens/screen.styles";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 0 26px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere" },
  line: { display: "block" },
});

const words = verificationPane.settings;

/** The parts that come out otherwise by the shipped settings than by the workbook's own; nothing where none does. */
export const OtherSettings: FC<{ readonly result: CheckResult; readonly parts: readonly PartByOtherSettings[] }> = ({ result, parts }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  if (parts.length === 0) return null;
  const titleOf = (set: string): string => result.criteriaSets.find(({ id }) => id === set)?.title ?? set;
  return (
    <Disclosure title={words.titleWith(parts.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        <ul className={styles.list}>
          {parts.map(({ set, id, own, shipped }) => {
            const { label, content } = wordsOfPart(own, result.limits);
            return (
              <li key={`${set} ${id}`}>
                <span className={styles.line}>{`${label}. ${content} (${titleOf(set)})`}</span>
                <span className={styles.line}>{`${words.own}: ${words.figures(own)}`}</span>
                <span className={styles.line}>{`${words.shipped}: ${words.figures(shipped)}`}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
};
