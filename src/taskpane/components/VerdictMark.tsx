import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleFilled, QuestionCircleFilled, SubtractCircleFilled } from "@fluentui/react-icons";
import type { FC } from "react";
import type { Verdict } from "../../core/model/criterion";
import { verdictWords } from "../../i18n/criteria";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  icon: { display: "inline-flex", fontSize: "16px", flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  notApplicable: { color: tokens.colorNeutralForeground2 },
  undetermined: { color: tokens.colorStatusWarningForeground3 },
});

const icons = {
  met: CheckmarkCircleFilled,
  notMet: DismissCircleFilled,
  notApplicable: SubtractCircleFilled,
  undetermined: QuestionCircleFilled,
} as const;

/** A verdict as sign and word. Only the sign is coloured: words in these colours are too faint on a dark ground. */
export const VerdictMark: FC<{ readonly verdict: Verdict }> = ({ verdict }) => {
  const styles = useStyles();
  const Icon = icons[verdict];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[verdict])}>
        <Icon />
      </span>
      {verdictWords[verdict]}
    </span>
  );
};
