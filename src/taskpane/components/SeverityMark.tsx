import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { FC } from "react";
import type { Severity } from "../../core/model/severity";
import { severityWords } from "../../i18n/vi";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px", display: "inline-flex" },
  violation: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorBrandForeground1 },
});

/** Three different shapes: the severity shows without colour, too. */
const icons = { violation: ErrorCircleFilled, warning: WarningFilled, notice: InfoFilled } as const;

/** The sign of a severity; `named` when no word stands beside it. */
export const SeverityMark: FC<{ readonly severity: Severity; readonly named?: boolean }> = ({ severity, named = false }) => {
  const styles = useStyles();
  const Icon = icons[severity];
  const className = mergeClasses(styles.icon, styles[severity]);
  return named ? (
    <span className={className} role="img" aria-label={severityWords[severity]}>
      <Icon />
    </span>
  ) : (
    <span className={className}>
      <Icon />
    </span>
  );
};
