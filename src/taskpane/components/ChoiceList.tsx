import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { vi } from "../../i18n/vi";
import { earlierRows, firstRows, moreRows, withRow } from "../state/rowWindow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paging: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "2px 8px" },
});

/** Puts the focus on a checkbox once the dialog around it has taken its own. */
const useFocus = (): ((input: HTMLInputElement | null) => void) => {
  const wanted = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      wanted.current?.focus();
      wanted.current?.scrollIntoView({ block: "center" });
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  return (input) => {
    wanted.current = input;
  };
};

interface ChoiceListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly label: (item: Item) => ReactElement;
  /** Name of the list, and of the tick for all of its items. */
  readonly name: string;
  readonly allLabel: string;
  readonly chosen: ReadonlySet<Item>;
  readonly onChoose: (items: readonly Item[], isChosen: boolean) => void;
  /** The item to begin at, with the focus on it; null for the first. */
  readonly startAt?: Item | null;
}

/** Items with a tick for each, a window of them drawn, and one tick for all of them, drawn or not. */
export const ChoiceList = <Item,>({ items, keyOf, label, name, allLabel, chosen, onChoose, startAt = null }: ChoiceListProps<Item>): ReactElement => {
  const styles = useStyles();
  const focus = useFocus();
  const [window, setWindow] = useState(() => withRow(firstRows(items.length), startAt === null ? 0 : Math.max(0, items.indexOf(startAt))));
  const count = items.filter((item) => chosen.has(item)).length;
  return (
    <>
      <Checkbox
        label={allLabel}
        checked={count === items.length ? true : count === 0 ? false : "mixed"}
        onChange={(_, { checked }) => onChoose(items, checked === true)}
      />
      {window.from > 0 && (
        <div className={styles.paging}>
          <Button size="small" appearance="subtle" onClick={() => setWindow(earlierRows(window))}>
            {vi.findings.previous}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={name}>
        {items.slice(window.from, window.to).map((item) => (
          <li key={keyOf(item)}>
            <Checkbox
              label={label(item)}
              checked={chosen.has(item)}
              onChange={(_, { checked }) => onChoose([item], checked === true)}
              {...(item === startAt ? { ref: focus } : {})}
            />
          </li>
        ))}
      </ul>
      {(window.from > 0 || window.to < window.total) && (
        <div className={styles.paging}>
          <Caption1 className={styles.quiet}>{vi.findings.shown(window.from + 1, window.to, window.total)}</Caption1>
          {window.to < window.total && (
            <Button size="small" appearance="subtle" onClick={() => setWindow(moreRows(window))}>
              {vi.findings.more}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
