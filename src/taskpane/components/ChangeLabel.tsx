import { makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import { fixWords } from "../../i18n/fixes";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ChangeLabelProps {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A cell by its place, with the value it holds and the one it would get. */
export const ChangeLabel: FC<ChangeLabelProps> = ({ place, before, after }) => {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span className={styles.quiet}>{place}</span>
      <span>
        <span className={styles.quiet}>{fixWords.before}</span> {before}
      </span>
      <span>
        <span className={styles.quiet}>{fixWords.after}</span> {after}
      </span>
    </span>
  );
};
