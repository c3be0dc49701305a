import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleFilled, QuestionCircleFilled } from "@fluentui/react-icons";
import type { FC } from "react";
import type { Claim } from "../../core/model/claim";
import { claimDifference } from "../../i18n/verification";
import { verificationPane as words } from "../../i18n/verificationPane";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "flex-start", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  icon: { display: "inline-flex", fontSize: "16px", flexShrink: 0, marginTop: "1px" },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
  unverifiable: { color: tokens.colorStatusWarningForeground3 },
});

const icons = { agrees: CheckmarkCircleFilled, differs: DismissCircleFilled, unverifiable: QuestionCircleFilled } as const;

/** How a claim stands beside the recomputed figures, as sign and word, with the signed difference. */
export const ClaimMark: FC<{ readonly claim: Claim }> = ({ claim }) => {
  const styles = useStyles();
  const Icon = icons[claim.state];
  const word = words.claimState[claim.state];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[claim.state])}>
        <Icon />
      </span>
      <span>{claim.state === "differs" ? `${word}: ${claimDifference(claim)}` : word}</span>
    </span>
  );
};
