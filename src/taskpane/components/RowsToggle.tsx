import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { RecordRef } from "../../core/model/criterion";
import { PlaceList } from "./PlaceList";
import { recordCell, recordPlace } from "./placeText";

const useStyles = makeStyles({ toggle: { alignSelf: "flex-start", marginLeft: "-8px" } });

interface RowsToggleProps {
  readonly text: string;
  /** What the rows are, for people who hear it. */
  readonly label: string;
  readonly rows: readonly RecordRef[];
  /** A word set apart beside the row, or null. */
  readonly markAt?: (index: number) => string | null;
  readonly showCell: (cell: CellRef) => void;
}

/** A button that opens a list of rows to go to; nothing where there is none. */
export const RowsToggle: FC<RowsToggleProps> = ({ text, label, rows, markAt, showCell }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);
  if (rows.length === 0) return null;
  const choose = (index: number): void => {
    const row = rows[index];
    setCurrent(index);
    if (row !== undefined) showCell(recordCell(row));
  };
  return (
    <>
      <Button size="small" appearance="subtle" className={styles.toggle} aria-expanded={isOpen} onClick={() => setIsOpen((was) => !was)}>
        {text}
      </Button>
      {isOpen && (
        <PlaceList
          label={label}
          total={rows.length}
          placeAt={(index) => (rows[index] === undefined ? "" : recordPlace(rows[index]))}
          {...(markAt ? { markAt } : {})}
          currentIndex={current}
          onChoose={choose}
        />
      )}
    </>
  );
};
