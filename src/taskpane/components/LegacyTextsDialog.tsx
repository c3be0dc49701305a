import { Body1, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FC } from "react";
import type { LegacyCell } from "../../core/model/legacyCell";
import { legacyTexts } from "../../i18n/legacyTexts";
import { Disclosure } from "./Disclosure";
import { LegacyTextsSheet } from "./LegacyTextsSheet";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
});

interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly LegacyCell[];
}

const bySheet = (cells: readonly LegacyCell[]): readonly SheetCells[] =>
  [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, cells: cells.filter((cell) => cell.sheet === sheet) }));

interface LegacyTextsDialogProps {
  /** In tab order, row by row. */
  readonly cells: readonly LegacyCell[];
  readonly onConvert: (chosen: readonly LegacyCell[]) => void;
  readonly onClose: () => void;
}

/**
 * Every cell with the text it holds and the text it would hold. Nothing is chosen to begin with: what is converted was
 * ticked by the person, cell by cell or sheet by sheet. One sheet is open at a time, so that few rows are drawn.
 */
export const LegacyTextsDialog: FC<LegacyTextsDialogProps> = ({ cells, onConvert, onClose }) => {
  const styles = useStyles();
  const sheets = useMemo(() => bySheet(cells), [cells]);
  const [openSheet, setOpenSheet] = useState(sheets[0]?.sheet ?? null);
  const [chosen, setChosen] = useState<ReadonlySet<LegacyCell>>(new Set());
  const choose = (changed: readonly LegacyCell[], isChosen: boolean): void => {
    setChosen((before) => {
      const after = new Set(before);
      for (const cell of changed) {
        if (isChosen) after.add(cell);
        else after.delete(cell);
      }
      return after;
    });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{legacyTexts.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1 as="p" className={styles.text}>
              {sheets.length === 0 ? legacyTexts.none : legacyTexts.text}
            </Body1>
            {sheets.map(({ sheet, cells: own }) => (
              <Disclosure
                key={sheet}
                title={legacyTexts.sheet(sheet, own.filter((cell) => chosen.has(cell)).length, own.length)}
                isOpen={openSheet === sheet}
                onToggle={() => setOpenSheet(openSheet === sheet ? null : sheet)}
              >
                <LegacyTextsSheet sheet={sheet} cells={own} chosen={chosen} onChoose={choose} />
              </Disclosure>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{legacyTexts.cancel}</Button>
            {sheets.length > 0 && (
              <Button
                appearance="primary"
                disabledFocusable={chosen.size === 0}
                onClick={() => onConvert(cells.filter((cell) => chosen.has(cell)))}
              >
                {legacyTexts.convert(chosen.size)}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
