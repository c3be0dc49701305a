import { makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { CriterionResult } from "../../core/model/criterion";
import { areaClassWords, noClass } from "../../i18n/criteria";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** The class of a part that is classed rather than judged, in words alone; a line of points has none. */
export const LevelMark: FC<{ readonly part: CriterionResult }> = ({ part: { level, className, reason } }) => {
  const styles = useStyles();
  if (reason !== null) return <VerdictMark verdict="undetermined" />;
  if (className !== undefined) return <span className={styles.mark}>{className ?? noClass}</span>;
  return level === undefined ? null : <span className={styles.mark}>{level === null ? noClass : areaClassWords[level]}</span>;
};
