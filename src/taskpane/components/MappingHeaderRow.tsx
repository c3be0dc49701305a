import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { mapping } from "../../i18n/mapping";

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: "100%" } });

const lastRow = 1_048_576;

/** A row of a sheet; null for an empty entry; undefined when it is no row. */
const readRow = (text: string): number | null | undefined => {
  if (text.trim() === "") return null;
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 && row <= lastRow ? row : undefined;
};

interface MappingHeaderRowProps {
  readonly row: number | null;
  readonly isDisabled: boolean;
  readonly onChange: (row: number | null) => void;
}

/** The number of the last heading row; handed over when the person leaves the field or presses Enter. */
export const MappingHeaderRow: FC<MappingHeaderRowProps> = ({ row, isDisabled, onChange }) => {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [isInvalid, setIsInvalid] = useState(false);
  const commit = (): void => {
    const read = text === null ? undefined : readRow(text);
    if (text !== null) setIsInvalid(read === undefined);
    if (read === undefined) return;
    setText(null);
    onChange(read);
  };
  return (
    <Field
      label={{ children: mapping.edit.headerRow, size: "small" }}
      validationState={isInvalid ? "error" : "none"}
      {...(isInvalid ? { validationMessage: mapping.edit.headerRowInvalid } : { hint: mapping.edit.headerRowHint })}
    >
      <Input
        type="number"
        size="small"
        className={styles.input}
        min={1}
        max={lastRow}
        disabled={isDisabled}
        autoComplete="off"
        value={text ?? (row === null ? "" : String(row))}
        onChange={(_, { value }) => setText(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </Field>
  );
};
