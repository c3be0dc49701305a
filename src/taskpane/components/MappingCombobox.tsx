import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { mapping, searchKey } from "../../i18n/mapping";

const useStyles = makeStyles({
  root: { display: "grid", width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "260px", overflowWrap: "anywhere" },
});

export interface MappingOption {
  readonly key: string;
  readonly text: string;
}

interface MappingComboboxProps {
  readonly options: readonly MappingOption[];
  /** null: nothing chosen. */
  readonly chosen: string | null;
  readonly placeholder: string;
  readonly onChoose: (key: string) => void;
  readonly isDisabled?: boolean;
  /** The name for screen readers where no label stands next to it. */
  readonly label?: string;
}

/** A list to choose from that typing narrows down; what is typed is never taken as an answer. */
export const MappingCombobox: FC<MappingComboboxProps> = ({ options, chosen, placeholder, onChoose, isDisabled, label }) => {
  const styles = useStyles();
  const [query, setQuery] = useState<string | null>(null);
  const shown = options.find(({ key }) => key === chosen)?.text ?? "";
  const wanted = searchKey(query ?? "");
  const matches = options.filter(({ text }) => searchKey(text).includes(wanted));
  return (
    <Combobox
      size="small"
      className={styles.root}
      input={{ className: styles.input }}
      listbox={{ className: styles.listbox }}
      disabled={isDisabled === true}
      placeholder={placeholder}
      value={query ?? shown}
      selectedOptions={chosen === null ? [] : [chosen]}
      {...(label === undefined ? {} : { "aria-label": label })}
      onChange={({ target }) => setQuery(target.value)}
      onOpenChange={(_, { open }) => {
        if (!open) setQuery(null);
      }}
      onBlur={() => setQuery(null)}
      onOptionSelect={(_, { optionValue }) => {
        // Typing clears Fluent's selection and reports it without a value: that is no choice.
        if (optionValue !== undefined) onChoose(optionValue);
        if (optionValue !== undefined) setQuery(null);
      }}
    >
      {matches.map(({ key, text }) => (
        <Option key={key} value={key}>
          {text}
        </Option>
      ))}
      {matches.length === 0 && (
        <Option key="none" value="none" text="" disabled>
          {mapping.column.noMatch}
        </Option>
      )}
    </Combobox>
  );
};
