import { Body1, Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { sampledGroups, type SampledGroup } from "../../core/model/sample";
import { hamletWord } from "../../i18n/unitWords";
import { firstSeed, verificationPane } from "../../i18n/verificationPane";
import { usePaneServices } from "../paneContext";
import { useScreenStyles } from "../screens/screen.styles";
import type { Run } from "../state/useRun";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 0 26px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, maxWidth: "100%" },
  groups: { display: "flex", flexDirection: "column" },
  draw: { alignSelf: "flex-start" },
});

const words = verificationPane.sample;

const countIn = (text: string): number | null => (/^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text.trim()) : null);

const message = (problem: string | null): { readonly validationState: "error"; readonly validationMessage: string } | { readonly validationState: "none" } =>
  problem === null ? { validationState: "none" } : { validationState: "error", validationMessage: problem };

interface GroupsProps {
  readonly groups: ReadonlySet<SampledGroup>;
  readonly isMissing: boolean;
  readonly onChange: (groups: ReadonlySet<SampledGroup>) => void;
}

/** A tick for each group. Not in a `Field`: that gives its own name to whatever stands in it. */
const Groups: FC<GroupsProps> = ({ groups, isMissing, onChange }) => {
  const styles = useStyles();
  const nameId = useId();
  const problemId = useId();
  return (
    <div role="group" aria-labelledby={nameId} aria-describedby={isMissing ? problemId : undefined} className={styles.groups}>
      <span id={nameId}>{words.groups}</span>
      {sampledGroups.map((group) => (
        <Checkbox
          key={group}
          label={words.group[group]}
          checked={groups.has(group)}
          onChange={(_, { checked }) => onChange(new Set(checked === true ? [...groups, group] : [...groups].filter((other) => other !== group)))}
        />
      ))}
      {isMissing && <span id={problemId}>{words.groupsMissing}</span>}
    </div>
  );
};

interface SampleSectionProps {
  readonly result: CheckResult;
  readonly isDisabled: boolean;
  readonly onDraw: Run["writeSample"];
}

/** Draws a list for field verification: by which seed, of which groups, how many of each hamlet. */
export const SampleSection: FC<SampleSectionProps> = ({ result, isDisabled, onDraw }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const { today } = usePaneServices();
  const [isOpen, setIsOpen] = useState(false);
  const [typedSeed, setSeed] = useState<string | null>(null);
  const [perHamlet, setPerHamlet] = useState("2");
  const [groups, setGroups] = useState<ReadonlySet<SampledGroup>>(new Set(sampledGroups));
  const [hasTried, setHasTried] = useState(false);
  const seed = typedSeed ?? firstSeed(today(), result.unit);
  const count = countIn(perHamlet);
  const draw = (): void => {
    setHasTried(true);
    if (seed.trim() !== "" && groups.size > 0 && count !== null) onDraw({ seed: seed.trim(), groups: sampledGroups.filter((group) => groups.has(group)), perHamlet: count });
  };
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        <Field size="small" className={styles.field} label={words.seed} required {...message(hasTried && seed.trim() === "" ? words.seedMissing : null)}>
          <Input size="small" className={styles.input} value={seed} onChange={(_, { value }) => setSeed(value)} />
        </Field>
        <Groups groups={groups} isMissing={hasTried && groups.size === 0} onChange={setGroups} />
        <Field size="small" className={styles.field} label={words.perHamlet(hamletWord(result))} required {...message(hasTried && count === null ? words.perHamletInvalid : null)}>
          <Input size="small" className={styles.input} inputMode="numeric" value={perHamlet} onChange={(_, { value }) => setPerHamlet(value)} />
        </Field>
        <Button size="small" className={styles.draw} disabledFocusable={isDisabled} onClick={draw}>
          {words.draw}
        </Button>
      </div>
    </Disclosure>
  );
};
