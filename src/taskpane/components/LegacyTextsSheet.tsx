import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { columnLetters } from "../../core/model/cellRef";
import type { LegacyCell } from "../../core/model/legacyCell";
import { legacyTexts } from "../../i18n/legacyTexts";
import { vi } from "../../i18n/vi";
import { earlierRows, firstRows, moreRows } from "../state/rowWindow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paging: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "2px 8px" },
});

const CellLabel: FC<{ readonly cell: LegacyCell }> = ({ cell }) => {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span className={styles.quiet}>{legacyTexts.place(columnLetters(cell.column), cell.row, cell.encoding)}</span>
      <span>
        <span className={styles.quiet}>{legacyTexts.before}</span> {cell.before}
      </span>
      <span>
        <span className={styles.quiet}>{legacyTexts.after}</span> {cell.after}
      </span>
    </span>
  );
};

interface LegacyTextsSheetProps {
  readonly sheet: string;
  readonly cells: readonly LegacyCell[];
  readonly chosen: ReadonlySet<LegacyCell>;
  readonly onChoose: (cells: readonly LegacyCell[], isChosen: boolean) => void;
}

/** The cells of one sheet, a window of them drawn, with a tick for each and one for all of them, drawn or not. */
export const LegacyTextsSheet: FC<LegacyTextsSheetProps> = ({ sheet, cells, chosen, onChoose }) => {
  const styles = useStyles();
  const [window, setWindow] = useState(() => firstRows(cells.length));
  const count = cells.filter((cell) => chosen.has(cell)).length;
  const isPart = window.from > 0 || window.to < window.total;
  return (
    <>
      <Checkbox
        label={legacyTexts.wholeSheet(sheet, cells.length)}
        checked={count === cells.length ? true : count === 0 ? false : "mixed"}
        onChange={(_, { checked }) => onChoose(cells, checked === true)}
      />
      {window.from > 0 && (
        <div className={styles.paging}>
          <Button size="small" appearance="subtle" onClick={() => setWindow(earlierRows(window))}>
            {vi.findings.previous}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={legacyTexts.cellsOf(sheet)}>
        {cells.slice(window.from, window.to).map((cell) => (
          <li key={`${cell.row} ${cell.column}`}>
            <Checkbox
              label={<CellLabel cell={cell} />}
              checked={chosen.has(cell)}
              onChange={(_, { checked }) => onChoose([cell], checked === true)}
            />
          </li>
        ))}
      </ul>
      {isPart && (
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
