import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { FC, ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    width: "100%",
    minHeight: "36px",
    padding: "8px 4px",
    boxSizing: "border-box",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "inline-flex", flexShrink: 0, fontSize: "16px", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  body: { paddingBottom: "8px" },
});

interface DisclosureProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it; the content exists only while open. */
export const Disclosure: FC<DisclosureProps> = ({ title, isOpen, onToggle, className, children }) => {
  const styles = useStyles();
  const bodyId = useId();
  return (
    <div className={mergeClasses(styles.section, className)}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          <span className={styles.chevron}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <span className={styles.title}>{title}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
};
