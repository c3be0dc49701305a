import { Body1, Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import { cleanName, longestName, nameIds, type NameId, type Names } from "../../core/model/unitNames";
import { names as words, nameWords } from "../../i18n/names";
import { useScreenStyles } from "../screens/screen.styles";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 4px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  input: { minWidth: 0, maxWidth: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Typed = Readonly<Partial<Record<NameId, string>>>;

/** The names that say something, in a fixed order. */
const namesOf = (typed: Typed): Names => Object.fromEntries(nameIds.map((id) => [id, cleanName(typed[id] ?? "")] as const).filter(([, text]) => text !== ""));

const isSame = (one: Typed, other: Typed): boolean => JSON.stringify(namesOf(one)) === JSON.stringify(namesOf(other));

interface NamesSectionProps {
  readonly settings: CriteriaSettings;
  readonly isDisabled: boolean;
  readonly onSave: (settings: CriteriaSettings) => void;
}

/** Names of the unit and of those it answers to, as they are printed: kept in the workbook, sent with a profile. */
export const NamesSection: FC<NamesSectionProps> = ({ settings, isDisabled, onSave }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(settings.names);
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        {nameIds.map((id) => (
          <Field key={id} size="small" className={styles.field} label={nameWords[id].label} hint={nameWords[id].note}>
            <Input size="small" className={styles.input} maxLength={longestName} placeholder={nameWords[id].shipped} value={typed[id] ?? ""} onChange={(_, { value }) => setTyped({ ...typed, [id]: value })} />
          </Field>
        ))}
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isDisabled || isSame(typed, settings.names)} onClick={() => onSave({ ...settings, names: namesOf(typed) })}>
            {words.save}
          </Button>
          <Button disabledFocusable={isDisabled} onClick={() => setTyped({})}>
            {words.reset}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
