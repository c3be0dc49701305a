import { makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { FindingChanges } from "../../core/model/findingChanges";
import { changeWords } from "../../i18n/findingChanges";

const useStyles = makeStyles({
  // Stays in sight although the next open finding, far down the list, gets the focus.
  line: {
    position: "sticky",
    // The scrolling part has this much padding.
    top: "-12px",
    zIndex: 1,
    margin: 0,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the second check found otherwise than the first. */
export const ChangesLine: FC<{ readonly changes: FindingChanges | null }> = ({ changes }) => {
  const styles = useStyles();
  return changes === null ? null : <p className={styles.line}>{changeWords.summary(changes)}</p>;
};
