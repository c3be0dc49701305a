import { useMemo, useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { MissingField } from "../../core/model/completeness";
import type { RegisterId } from "../../core/model/registerIds";
import { completenessWords } from "../../i18n/completeness";
import { usePaneServices } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { PlaceList } from "./PlaceList";
import { cellPlace } from "./placeText";

interface MissingRowsProps {
  readonly register: RegisterId;
  readonly missing: MissingField;
  readonly level: 5 | 6;
  readonly showCell: (cell: CellRef) => void;
}

/** Where the field is not filled; a sheet without a column for it is shown at the row's first cell. */
const cellsOf = ({ places }: MissingField): readonly { readonly cell: CellRef; readonly place: string }[] =>
  places.flatMap(({ sheet, column, rows }) => rows.map((row) => ({ cell: { sheet, row, column: column ?? "A" }, place: cellPlace({ sheet, row, column }) })));

const Rows: FC<Omit<MissingRowsProps, "level">> = ({ register, missing, showCell }) => {
  const { words } = usePaneServices();
  const [current, setCurrent] = useState<number | null>(null);
  const cells = useMemo(() => cellsOf(missing), [missing]);
  const choose = (index: number): void => {
    const target = cells[index];
    setCurrent(index);
    if (target !== undefined) showCell(target.cell);
  };
  return (
    <PlaceList
      label={completenessWords.rowsOf(words.columnHeading(register, missing.field))}
      total={cells.length}
      placeAt={(index) => cells[index]?.place ?? ""}
      currentIndex={current}
      onChoose={choose}
    />
  );
};

/** A column that some rows lack, opening to those rows. */
export const MissingRows: FC<MissingRowsProps> = ({ register, missing, level, showCell }) => {
  const { words } = usePaneServices();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      level={level}
      title={completenessWords.field(missing, words.columnHeading(register, missing.field))}
      isOpen={isOpen}
      onToggle={() => setIsOpen((was) => !was)}
    >
      <Rows register={register} missing={missing} showCell={showCell} />
    </Disclosure>
  );
};
