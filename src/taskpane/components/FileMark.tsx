import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleFilled, QuestionCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { FC } from "react";
import type { BoardFile } from "../../core/model/board";
import { boardPane, fileMark } from "../../i18n/boardPane";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  icon: { display: "inline-flex", fontSize: "16px", flexShrink: 0 },
  received: { color: tokens.colorStatusSuccessForeground1 },
  withViolations: { color: tokens.colorStatusWarningForeground3 },
  nothingRecognised: { color: tokens.colorStatusDangerForeground1 },
  notReadable: { color: tokens.colorStatusDangerForeground1 },
});

const icons = { received: CheckmarkCircleFilled, withViolations: WarningFilled, nothingRecognised: QuestionCircleFilled, notReadable: DismissCircleFilled } as const;

/** What came of a file, as sign and word; only the sign is coloured. */
export const FileMark: FC<{ readonly file: BoardFile }> = ({ file }) => {
  const styles = useStyles();
  const mark = fileMark(file);
  const Icon = icons[mark];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[mark])}>
        <Icon />
      </span>
      {boardPane.mark(file)}
    </span>
  );
};
