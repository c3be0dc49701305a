import { makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { CriterionResult } from "../../core/model/criterion";
import { areaClassWords, noClass } from "../../i18n/criteria";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** The class of a part that is classed rather than judged, in words alone. */
export const LevelMark: FC<{ readonly part: CriterionResult }> = ({ part: { level = null, reason } }) => {
  const styles = useStyles();
  if (reason !== null) return <VerdictMark verdict="undetermined" />;
  return <span className={styles.mark}>{level === null ? noClass : areaClassWords[level]}</span>;
};
