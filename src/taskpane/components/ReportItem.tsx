import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FC, ReactNode } from "react";

const useStyles = makeStyles({
  root: { padding: "2px 0 6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  line: { display: "flex", alignItems: "flex-start", gap: "4px" },
  tick: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  about: { margin: "0 0 0 32px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  action: { flexShrink: 0, minWidth: 0, marginTop: "4px" },
});

interface ReportItemProps {
  readonly name: string;
  /** Form, receiver and the like, in short. */
  readonly about: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly action: { readonly text: string; readonly label: string; readonly isOpen?: boolean; readonly onClick: () => void };
  /** What the action opens. */
  readonly children?: ReactNode;
}

/** A table to tick, and the way to look at it first. */
export const ReportItem: FC<ReportItemProps> = ({ name, about, isChosen, onChoose, action: { text, label, isOpen, onClick }, children }) => {
  const styles = useStyles();
  const aboutId = useId();
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <div className={styles.tick}>
          <Checkbox label={name} checked={isChosen} aria-describedby={aboutId} onChange={(_, { checked }) => onChoose(checked === true)} />
        </div>
        <Button size="small" appearance="subtle" className={styles.action} aria-label={label} {...(isOpen === undefined ? {} : { "aria-expanded": isOpen })} onClick={onClick}>
          {text}
        </Button>
      </div>
      <p id={aboutId} className={styles.about}>
        {about}
      </p>
      {children}
    </li>
  );
};
