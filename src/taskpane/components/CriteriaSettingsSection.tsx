import { Body1, Button, Field, Input, makeStyles, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import { shippedCriteria, type CriteriaSettings } from "../../core/model/criteriaSettings";
import type { CriteriaSetInfo, ThresholdInfo } from "../../core/model/criterion";
import { withLimits, type LimitsInForce } from "../../i18n/criteria";
import { criteriaSettings as words, switchWords } from "../../i18n/criteriaSettings";
import { parseDecimal } from "../../i18n/format";
import { windowWords } from "../../i18n/windows";
import { windowIds, type WindowId } from "../../legal/windows";
import { useScreenStyles } from "../screens/screen.styles";
import { isSwitchedOn, settingsDraftOf, switchesOf, withDraft, type SettingsDraft } from "../state/settingsDraft";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 4px" },
  heading: { margin: 0, fontSize: "inherit" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  input: { maxWidth: "120px", minWidth: 0 },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NumberFieldProps {
  readonly info: ThresholdInfo;
  readonly limits: LimitsInForce;
  readonly text: string;
  readonly onType: (text: string) => void;
}

const NumberField: FC<NumberFieldProps> = ({ info: { label, content, level, shipped, isPercentage }, limits, text, onType }) => {
  const styles = useStyles();
  const isInvalid = text.trim() !== "" && parseDecimal(text.trim()) === null;
  return (
    <Field size="small" className={styles.field} label={words.threshold(label, withLimits(content, limits), level)} validationState={isInvalid ? "error" : "none"} {...(isInvalid ? { validationMessage: words.invalid } : { hint: words.shipped(shipped, isPercentage) })}>
      <Input size="small" className={styles.input} inputMode="decimal" value={text} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
};

interface WindowFieldProps {
  readonly chosen: WindowId | null;
  readonly onChoose: (window: WindowId | null) => void;
}

const WindowField: FC<WindowFieldProps> = ({ chosen, onChoose }) => {
  const styles = useStyles();
  return (
    <Field size="small" className={styles.field} label={words.window} hint={words.windowHint}>
      <Select className={styles.select} value={chosen ?? ""} onChange={(_, { value }) => onChoose(windowIds.find((id) => id === value) ?? null)}>
        <option value="">{words.ownWindow}</option>
        {windowIds.map((id) => (
          <option key={id} value={id}>
            {windowWords[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface CriteriaSettingsSectionProps {
  readonly set: CriteriaSetInfo;
  readonly settings: CriteriaSettings;
  readonly limits: LimitsInForce;
  readonly isDisabled: boolean;
  readonly onSave: (settings: CriteriaSettings) => void;
}

const same = (one: SettingsDraft, other: SettingsDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How the open points of a set are read, its window and its numbers: kept in the workbook, decided anew without reading a sheet. */
export const CriteriaSettingsSection: FC<CriteriaSettingsSectionProps> = ({ set, settings, limits, isDisabled, onSave }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<SettingsDraft>(() => settingsDraftOf(settings, set.id));
  const readings = switchesOf(set.id);
  const changed = withDraft(settings, draft, set);
  if (readings.length === 0 && set.thresholds.length === 0 && !set.hasWindow) return null;
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        {readings.map((id) => (
          <Field key={id} size="small" hint={switchWords[id].hint}>
            <Switch label={switchWords[id].label} checked={isSwitchedOn(draft, id)} onChange={(_, { checked }) => setDraft({ ...draft, switches: { ...draft.switches, [id]: checked } })} />
          </Field>
        ))}
        {set.hasWindow && <WindowField chosen={draft.window} onChoose={(window) => setDraft({ ...draft, window })} />}
        {set.thresholds.length > 0 && <h4 className={styles.heading}>{words.thresholds}</h4>}
        {set.thresholds.map((info) => (
          <NumberField key={info.key} info={info} limits={limits} text={draft.numbers[info.key] ?? ""} onType={(text) => setDraft({ ...draft, numbers: { ...draft.numbers, [info.key]: text } })} />
        ))}
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isDisabled || changed === null || same(draft, settingsDraftOf(settings, set.id))} onClick={() => changed !== null && onSave(changed)}>
            {words.save}
          </Button>
          <Button disabledFocusable={isDisabled} onClick={() => setDraft(settingsDraftOf(shippedCriteria, set.id))}>
            {words.reset}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
