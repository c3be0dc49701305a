import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { FC, ReactNode } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { CriteriaSetInfo, CriterionResult } from "../../core/model/criterion";
import { verdictWords, wordsOfPart } from "../../i18n/criteria";
import { vi } from "../../i18n/vi";
import { CriteriaSettingsSection } from "../components/CriteriaSettingsSection";
import { CriterionAnswerLine } from "../components/CriterionAnswerLine";
import { CriterionItem } from "../components/CriterionItem";
import { NamesSection } from "../components/NamesSection";
import { OutdatedSheets } from "../components/OutdatedSheets";
import { ParameterSection } from "../components/ParameterSection";
import { WhatIfSection } from "../components/WhatIfSection";
import { countByVerdict, groupCriteria, verdictOrder } from "../state/criterionGroups";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  tally: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  // A native list is as wide as its longest entry unless told otherwise.
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  group: { margin: "8px 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const subjectOf = (part: CriterionResult, limits: CheckResult["limits"]): string => {
  const { label, content } = wordsOfPart(part, limits);
  return `${label}. ${content}`;
};

interface CriteriaProps {
  readonly result: CheckResult;
  readonly run: Run;
  readonly set: CriteriaSetInfo | undefined;
  readonly onChoose: (set: string) => void;
}

const Criteria: FC<CriteriaProps> = ({ result, run, set, onChoose }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const groups = useMemo(() => groupCriteria(result.criteria, set?.id ?? ""), [result, set]);
  const counts = useMemo(() => countByVerdict(groups), [groups]);
  const isProvisional = result.dates.proposedOn === null;
  return (
    <div>
      <h2 className={styles.heading}>{vi.criteria.title}</h2>
      <Field label={vi.criteria.set} className={styles.field}>
        <Select className={styles.select} value={set?.id ?? ""} onChange={(_, { value }) => onChoose(value)}>
          {result.criteriaSets.map((info) => (
            <option key={info.id} value={info.id}>
              {info.title}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.tally} aria-label={vi.criteria.tally}>
        {verdictOrder.map((verdict) => (
          <li key={verdict}>{vi.criteria.tallyItem(verdictWords[verdict], counts[verdict])}</li>
        ))}
      </ul>
      {isProvisional && <Caption1 className={styles.quiet}>{vi.dates.provisional}</Caption1>}
      <WhatIfSection result={result} set={set?.id ?? ""} showCell={run.showCell} />
      {groups.length === 0 && <Body1 className={styles.quiet}>{vi.criteria.noParts}</Body1>}
      {groups.map(({ number, parts }) => (
        <Fragment key={number}>
          {set?.criteria[number] !== undefined && (
            <h3 className={styles.group}>
              {vi.criteria.number(number)}. {set.criteria[number]}
            </h3>
          )}
          {parts.map((part) => (
            <CriterionItem
              key={`${result.fingerprint} ${part.set} ${part.id}`}
              part={part}
              limits={result.limits}
              isProvisional={isProvisional}
              showCell={run.showCell}
            >
              <CriterionAnswerLine
                part={part}
                subject={subjectOf(part, result.limits)}
                settings={result.criteriaSettings}
                isDisabled={isRunning(run.state)}
                onSave={run.saveCriteria}
              />
            </CriterionItem>
          ))}
        </Fragment>
      ))}
      {set !== undefined && (
        <CriteriaSettingsSection key={set.id} set={set} settings={result.criteriaSettings} limits={result.limits} isDisabled={isRunning(run.state)} onSave={run.saveCriteria} />
      )}
      <NamesSection settings={result.criteriaSettings} isDisabled={isRunning(run.state)} onSave={run.saveCriteria} />
    </div>
  );
};

interface CriteriaScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
  /** The set that is looked at; "" for the first. */
  readonly chosen: string;
  readonly onChoose: (set: string) => void;
}

/** The criteria with their verdicts, and the rows behind every number. */
export const CriteriaScreen: FC<CriteriaScreenProps> = ({ run, status, chosen, onChoose }) => {
  const styles = useScreenStyles();
  const { result, written } = run.state;
  const set = result?.criteriaSets.find(({ id }) => id === chosen) ?? result?.criteriaSets[0];
  return (
    <div className={styles.content}>
      <Button
        appearance="primary"
        disabledFocusable={isRunning(run.state) || result === null}
        onClick={() => set !== undefined && run.fillCriteria(set.id)}
      >
        {vi.writing.fillCriteria}
      </Button>
      {status}
      <ParameterSection run={run} />
      {result === null ? (
        <Body1 className={styles.quiet}>{vi.shell.checkFirst(vi.shell.tabs.check)}</Body1>
      ) : (
        <>
          <OutdatedSheets result={result} written={written} />
          <Criteria result={result} run={run} set={set} onChoose={onChoose} />
        </>
      )}
    </div>
  );
};
