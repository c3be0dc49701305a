import { Caption1, Field, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FC } from "react";
import { registerIds } from "../../core/model/registerIds";
import { mapping, registerFields } from "../../i18n/mapping";
import { registerNames } from "../../i18n/registers";
import type { SheetDraft, SheetView } from "../state/mappingDraft";
import { setColumn, setHeaderRow, setRegister } from "../state/mappingEdits";
import { MappingColumn } from "./MappingColumn";
import { MappingCombobox } from "./MappingCombobox";
import { MappingHeaderRow } from "./MappingHeaderRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 4px 4px 26px", minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  release: { alignSelf: "flex-start" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  columns: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "14px", minWidth: 0 },
});

const notRegister = "none";
const registerOptions = [
  { key: notRegister, text: mapping.edit.notRegister },
  ...registerIds.map((id) => ({ key: id, text: registerNames[id] })),
];

/** Fields that more than one column was set to. */
const fieldsSetTwice = ({ columns }: SheetView): ReadonlySet<string> => {
  const set = columns.flatMap(({ field, isSet }) => (isSet && typeof field === "string" ? [field] : []));
  return new Set(set.filter((field, index) => set.indexOf(field) !== index));
};

/** What has to be known about the columns as they are shown now. */
const columnNote = ({ reading, choice, register, columns, headerRow }: SheetView): string | null => {
  if (register === "parameters") return mapping.edit.parameters;
  if (reading.registers.length > 1 && register === undefined) return mapping.edit.several;
  if (columns.length === 0) return mapping.edit.noColumns;
  if (register === undefined) return choice === null ? mapping.edit.chooseFirst : null;
  const readRow = reading.registers[0]?.headerRow ?? reading.headerRow;
  if (headerRow !== readRow) return mapping.edit.headerRowPending;
  return columns.some(({ field }) => field === undefined) ? mapping.edit.readAfterSave : null;
};

export interface MappingSheetEditorProps {
  readonly view: SheetView;
  readonly showsSamples: boolean;
  readonly isDisabled: boolean;
  readonly onEdit: (change: (draft: SheetDraft) => SheetDraft) => void;
}

const Columns: FC<MappingSheetEditorProps> = ({ view, showsSamples, isDisabled, onEdit }) => {
  const styles = useStyles();
  const { register, columns } = view;
  const fields = useMemo(() => (register === null || register === undefined ? null : registerFields(register)), [register]);
  const twice = fieldsSetTwice(view);
  return (
    <>
      <h4 className={styles.heading}>{mapping.edit.columns(columns.length)}</h4>
      <ul className={styles.columns}>
        {columns.map((column) => (
          <MappingColumn
            key={column.letter}
            column={column}
            fields={fields}
            showsSamples={showsSamples}
            isDisabled={isDisabled}
            isTwice={column.isSet && twice.has(column.field ?? "")}
            onSet={(setting) => onEdit((draft) => setColumn(view, draft, column.headingKey, setting))}
          />
        ))}
      </ul>
    </>
  );
};

/** What an opened sheet shows: the register, the heading row and the columns, each to be changed. */
export const MappingSheetEditor: FC<MappingSheetEditorProps> = (props) => {
  const { view, isDisabled, onEdit } = props;
  const styles = useStyles();
  const { register, columns } = view;
  const isList = register !== null && register !== undefined && register !== "parameters";
  const isReleased = view.choice !== null && view.stored === null;
  const note = register === null ? null : columnNote(view);
  return (
    <div className={styles.root}>
      <Field label={{ children: mapping.edit.register, size: "small" }}>
        <MappingCombobox
          options={registerOptions}
          chosen={register === null ? notRegister : (register ?? null)}
          placeholder={mapping.edit.chooseRegister}
          isDisabled={isDisabled}
          onChoose={(key) => {
            const chosen = registerIds.find((id) => id === key) ?? null;
            onEdit((draft) => setRegister(view, draft, chosen));
          }}
        />
      </Field>
      {view.choice !== null && (
        <ToggleButton
          size="small"
          className={styles.release}
          checked={isReleased}
          disabledFocusable={isDisabled}
          onClick={() => onEdit(() => (isReleased ? {} : { isAutomatic: true }))}
        >
          {mapping.edit.automatic}
        </ToggleButton>
      )}
      {isList && (
        <MappingHeaderRow
          row={view.headerRow}
          isDisabled={isDisabled}
          onChange={(row) => onEdit((draft) => setHeaderRow(view, draft, row))}
        />
      )}
      {note !== null && <Caption1 className={styles.note}>{note}</Caption1>}
      {columns.length > 0 && register !== "parameters" && register !== null && <Columns {...props} />}
    </div>
  );
};
