import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { FC, ReactNode, Ref } from "react";

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
  /** Rank of the heading; one inside another is one lower. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  /** The button in the heading, for whoever moves the focus there. */
  readonly headerRef?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it; the content exists only while open. */
export const Disclosure: FC<DisclosureProps> = ({ title, isOpen, onToggle, className, level = 3, headerRef, children }) => {
  const styles = useStyles();
  const bodyId = useId();
  const Heading = `h${level}` as const;
  return (
    <div className={mergeClasses(styles.section, className)}>
      <Heading className={styles.heading}>
        <button
          type="button"
          ref={headerRef}
          className={styles.header}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          <span className={styles.chevron}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <span className={styles.title}>{title}</span>
        </button>
      </Heading>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
};
