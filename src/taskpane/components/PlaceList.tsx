import { Badge, Button, Caption1, makeStyles, mergeClasses, shorthands, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
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
    // Also where the focus came here after a click elsewhere.
    ":focus": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  mark: { marginLeft: "6px", verticalAlign: "text-bottom" },
  paging: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "2px 8px 2px 20px" },
  shown: { color: tokens.colorNeutralForeground3 },
});

/** A row that takes the focus once it is drawn, unless the person has gone elsewhere meanwhile. */
export interface RowFocus {
  readonly index: number;
  readonly isWanted: () => boolean;
  /** Told when the matter is settled, one way or the other. */
  readonly onSettled: () => void;
}

interface PlaceListProps {
  /** What the list is, for people who hear it. */
  readonly label: string;
  readonly total: number;
  /** A place as text: sheet, row and column, never a value of the register. Asked for the drawn rows only. */
  readonly placeAt: (index: number) => string;
  /** A word set apart beside the place, or null. */
  readonly markAt?: (index: number) => string | null;
  readonly currentIndex: number | null;
  /** A row to bring the focus to. */
  readonly focus?: RowFocus | null;
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

const Mark: FC<{ readonly word: string | null }> = ({ word }) => {
  const styles = useStyles();
  if (word === null) return null;
  return (
    <Badge appearance="outline" color="brand" size="small" className={styles.mark}>
      {word}
    </Badge>
  );
};

/**
 * Places to go to. Draws a window of the rows and says how many there are; arrow keys move, Enter or a click goes.
 * Whoever shows another list gives it another `key`: the window belongs to the list.
 */
export const PlaceList: FC<PlaceListProps> = ({ label, total, placeAt, markAt, currentIndex, focus = null, onChoose }) => {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [scrolled, setScrolled] = useState(() => firstRows(total));
  const [followed, setFollowed] = useState(currentIndex);
  const currentRow = useRef<HTMLButtonElement>(null);
  const focusedRow = useRef<HTMLButtonElement>(null);
  // Seen, but never focused: the grid keeps the focus it has.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up function.
    currentRow.current?.scrollIntoView({ block: "nearest" });
  }, [currentIndex]);
  useEffect(() => {
    if (focus === null) return;
    if (focus.isWanted()) focusedRow.current?.focus();
    focus.onSettled();
  }, [focus]);
  let window = scrolled;
  if (followed !== currentIndex) {
    // The detail's arrows move the current row from outside: bring it into the window, once.
    window = currentIndex === null ? scrolled : withRow(scrolled, currentIndex);
    setFollowed(currentIndex);
    setScrolled(window);
  }
  const focused = focus === null ? window : withRow(window, focus.index);
  if (focused !== window) {
    window = focused;
    setScrolled(focused);
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
                ref={isCurrent ? currentRow : index === focus?.index ? focusedRow : null}
                className={mergeClasses(styles.row, isCurrent && styles.current)}
                aria-current={isCurrent}
                onClick={() => onChoose(index)}
              >
                {placeAt(index)}
                <Mark word={markAt?.(index) ?? null} />
              </button>
            </li>
          );
        })}
      </ul>
      <Paging window={window} onMore={() => setScrolled(moreRows(window))} />
    </>
  );
};
