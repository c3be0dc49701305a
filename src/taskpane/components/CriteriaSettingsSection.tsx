import { Body1, Button, Field, Input, makeStyles, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { shippedCriteria, type CriteriaSettings } from "../../core/model/criteriaSettings";
import type { CriteriaSetInfo, ThresholdInfo } from "../../core/model/criterion";
import { criteriaSettings as words, switchWords } from "../../i18n/criteriaSettings";
import { parseDecimal } from "../../i18n/format";
import { useScreenStyles } from "../screens/screen.styles";
import { isSwitchedOn, settingsDraftOf, switchesOf, withDraft, type SettingsDraft } from "../state/settingsDraft";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 4px" },
  heading: { margin: 0, fontSize: "inherit" },
  input: { maxWidth: "120px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NumberFieldProps {
  readonly info: ThresholdInfo;
  readonly text: string;
  readonly onType: (text: string) => void;
}

const NumberField: FC<NumberFieldProps> = ({ info: { part, level, shipped, isPercentage }, text, onType }) => {
  const styles = useStyles();
  const isInvalid = text.trim() !== "" && parseDecimal(text.trim()) === null;
  return (
    <Field size="small" label={words.threshold(part, level)} validationState={isInvalid ? "error" : "none"} {...(isInvalid ? { validationMessage: words.invalid } : { hint: words.shipped(shipped, isPercentage) })}>
      <Input size="small" className={styles.input} inputMode="decimal" value={text} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
};

interface CriteriaSettingsSectionProps {
  readonly set: CriteriaSetInfo;
  readonly settings: CriteriaSettings;
  readonly isDisabled: boolean;
  readonly onSave: (settings: CriteriaSettings) => void;
}

const same = (one: SettingsDraft, other: SettingsDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How the open points of a set are read, and its numbers: kept in the workbook, decided anew without reading a sheet. */
export const CriteriaSettingsSection: FC<CriteriaSettingsSectionProps> = ({ set, settings, isDisabled, onSave }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<SettingsDraft>(() => settingsDraftOf(settings));
  const readings = switchesOf(set.id);
  const changed = withDraft(settings, draft, set);
  if (readings.length === 0 && set.thresholds.length === 0) return null;
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        {readings.map((id) => (
          <Field key={id} size="small" hint={switchWords[id].hint}>
            <Switch label={switchWords[id].label} checked={isSwitchedOn(draft, id)} onChange={(_, { checked }) => setDraft({ ...draft, switches: { ...draft.switches, [id]: checked } })} />
          </Field>
        ))}
        {set.thresholds.length > 0 && <h4 className={styles.heading}>{words.thresholds}</h4>}
        {set.thresholds.map((info) => (
          <NumberField key={info.key} info={info} text={draft.numbers[info.key] ?? ""} onType={(text) => setDraft({ ...draft, numbers: { ...draft.numbers, [info.key]: text } })} />
        ))}
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isDisabled || changed === null || same(draft, settingsDraftOf(settings))} onClick={() => changed !== null && onSave(changed)}>
            {words.save}
          </Button>
          <Button disabledFocusable={isDisabled} onClick={() => setDraft(settingsDraftOf(shippedCriteria))}>
            {words.reset}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
