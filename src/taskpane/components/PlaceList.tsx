import { Button, Caption1, makeStyles, mergeClasses, shorthands, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FC } from "react";
import { vi } from "../../i18n/vi";
import { earlierRows, firstRows, moreRows, withRow } from "../state/rowWindow";
import type { RowWindow } from "../state/rowWindow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    padding: "6px 8px 6px 26px",
    boxSizing: "border-box",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  paging: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "2px 8px 2px 20px" },
  shown: { color: tokens.colorNeutralForeground3 },
});

interface PlaceListProps {
  /** What the list is, for people who hear it. */
  readonly label: string;
  readonly total: number;
  /** A place as text: sheet, row and column, never a value of the register. Asked for the drawn rows only. */
  readonly placeAt: (index: number) => string;
  readonly currentIndex: number | null;
  readonly onChoose: (index: number) => void;
}

interface PagingProps {
  readonly window: RowWindow;
  readonly onMore: () => void;
}

const Paging: FC<PagingProps> = ({ window, onMore }) => {
  const styles = useStyles();
  if (window.from === 0 && window.to === window.total) return null;
  return (
    <div className={styles.paging}>
      <Caption1 className={styles.shown}>{vi.findings.shown(window.from + 1, window.to, window.total)}</Caption1>
      {window.to < window.total && (
        <Button size="small" appearance="subtle" onClick={onMore}>
          {vi.findings.more}
        </Button>
      )}
    </div>
  );
};

/**
 * Places to go to. Draws a window of the rows and says how many there are; arrow keys move, Enter or a click goes.
 * Whoever shows another list gives it another `key`: the window belongs to the list.
 */
export const PlaceList: FC<PlaceListProps> = ({ label, total, placeAt, currentIndex, onChoose }) => {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [scrolled, setScrolled] = useState(() => firstRows(total));
  const [followed, setFollowed] = useState(currentIndex);
  const currentRow = useRef<HTMLButtonElement>(null);
  // Seen, but never focused: the grid keeps the focus it has.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up function.
    currentRow.current?.scrollIntoView({ block: "nearest" });
  }, [currentIndex]);
  let window = scrolled;
  if (followed !== currentIndex) {
    // The detail's arrows move the current row from outside: bring it into the window, once.
    window = currentIndex === null ? scrolled : withRow(scrolled, currentIndex);
    setFollowed(currentIndex);
    setScrolled(window);
  }
  return (
    <>
      {window.from > 0 && (
        <div className={styles.paging}>
          <Button size="small" appearance="subtle" onClick={() => setScrolled(earlierRows(window))}>
            {vi.findings.previous}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={label} {...arrows}>
        {Array.from({ length: window.to - window.from }, (_, offset) => {
          const index = window.from + offset;
          const isCurrent = index === currentIndex;
          return (
            <li key={index}>
              <button
                type="button"
                ref={isCurrent ? currentRow : null}
                className={mergeClasses(styles.row, isCurrent && styles.current)}
                aria-current={isCurrent}
                onClick={() => onChoose(index)}
              >
                {placeAt(index)}
              </button>
            </li>
          );
        })}
      </ul>
      <Paging window={window} onMore={() => setScrolled(moreRows(window))} />
    </>
  );
};
