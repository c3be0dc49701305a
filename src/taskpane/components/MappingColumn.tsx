import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { FC } from "react";
import { mapping } from "../../i18n/mapping";
import type { ColumnSetting, ColumnView } from "../state/mappingDraft";
import { MappingCombobox } from "./MappingCombobox";
import type { MappingOption } from "./MappingCombobox";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px", minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  samples: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  warning: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  propose: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Keys of the options that are no field; fields are written "field:…". */
const notRead = "notRead";
const automatic = "automatic";
const fieldPrefix = "field:";
const keyOf = (field: string): string => `${fieldPrefix}${field}`;

const toSetting = (key: string): ColumnSetting => {
  if (key === automatic) return { kind: "automatic" };
  return { kind: "field", field: key === notRead ? null : key.slice(fieldPrefix.length) };
};

const chosenKey = ({ field, isSet }: ColumnView): string | null => {
  if (field === undefined) return automatic;
  if (field !== null) return keyOf(field);
  return isSet ? notRead : null;
};

interface MappingColumnProps {
  readonly column: ColumnView;
  /** Fields of the register the sheet is; null while that is open, then the column is only shown. */
  readonly fields: readonly { readonly field: string; readonly label: string }[] | null;
  readonly showsSamples: boolean;
  readonly isDisabled: boolean;
  /** Another column was set to the same field. */
  readonly isTwice: boolean;
  readonly onSet: (setting: ColumnSetting) => void;
}

/** One column: its heading, what stands in it, and what it is read as. */
export const MappingColumn: FC<MappingColumnProps> = ({ column, fields, showsSamples, isDisabled, isTwice, onSet }) => {
  const styles = useStyles();
  const root = useRef<HTMLLIElement>(null);
  const { letter, heading, field, proposal, isSet } = column;
  const labelOf = (name: string): string => fields?.find((candidate) => candidate.field === name)?.label ?? name;
  const canRelease = isSet || field === undefined;
  const options = useMemo<readonly MappingOption[]>(
    () => [
      ...(canRelease ? [{ key: automatic, text: mapping.column.automatic }] : []),
      { key: notRead, text: mapping.column.notRead },
      ...(fields ?? []).map((candidate) => ({ key: keyOf(candidate.field), text: candidate.label })),
    ],
    [fields, canRelease],
  );
  const samples = column.samples.length === 0 ? mapping.samples.none : column.samples.join(" · ");
  return (
    <li ref={root} className={styles.root}>
      <span className={styles.title}>{mapping.column.title(letter, heading)}</span>
      {showsSamples && (
        <Caption1 className={styles.samples}>
          {mapping.samples.label} {samples}
        </Caption1>
      )}
      {fields !== null && (
        <MappingCombobox
          label={mapping.column.readAs(letter, heading)}
          options={options}
          chosen={chosenKey(column)}
          placeholder={mapping.column.notRecognised}
          isDisabled={isDisabled}
          onChoose={(key) => onSet(toSetting(key))}
        />
      )}
      {fields !== null && proposal !== null && field === null && (
        <Button
          size="small"
          className={styles.propose}
          disabledFocusable={isDisabled}
          onClick={() => {
            // The button goes with the proposal: the focus moves to what it changed.
            root.current?.querySelector("input")?.focus();
            onSet({ kind: "field", field: proposal });
          }}
        >
          {mapping.column.propose(labelOf(proposal))}
        </Button>
      )}
      {isTwice && typeof field === "string" && (
        <Caption1 className={styles.warning}>{mapping.column.twice(labelOf(field))}</Caption1>
      )}
    </li>
  );
};
