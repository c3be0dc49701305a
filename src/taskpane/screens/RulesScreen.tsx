import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { FC, ReactNode } from "react";
import type { RuleInfo } from "../../core/model/ruleInfo";
import { shippedSettings } from "../../core/model/ruleSettings";
import { registerName } from "../../i18n/registers";
import { ruleScreen as words } from "../../i18n/ruleScreen";
import { undecidableRules } from "../../legal/undecidableRules";
import { ConfigurationSection } from "../components/ConfigurationSection";
import { Disclosure } from "../components/Disclosure";
import { HandbookDialog } from "../components/HandbookDialog";
import { ProfileSection } from "../components/ProfileSection";
import { RuleItem } from "../components/RuleItem";
import { usePaneServices } from "../paneContext";
import { draftOf, sameSettings, settingsOf, type RuleDraft } from "../state/ruleDraft";
import { isRunning } from "../state/runState";
import { useLoaded } from "../state/useLoaded";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  reasons: { margin: 0, padding: "0 8px 8px 26px", overflowWrap: "anywhere" },
});

interface Group {
  readonly name: string;
  readonly rules: readonly RuleInfo[];
}

/** By the register a rule serves; those that serve several stand together. */
const groupRules = (rules: readonly RuleInfo[]): readonly Group[] => {
  const groups = new Map<string, RuleInfo[]>();
  for (const rule of rules) {
    const [first] = rule.members;
    const name = rule.members.length === 1 && first ? registerName(first.register) : words.severalRegisters;
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [...groups].map(([name, members]) => ({ name, rules: members }));
};

const Undecidable: FC = () => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={words.undecidable(undecidableRules.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <dl className={styles.reasons}>
        {undecidableRules.map(({ ref, title, reason }) => (
          <div key={ref}>
            <dt>{`${ref}. ${title}`}</dt>
            <dd>
              <Caption1>{reason}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};

interface RulesScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
}

/** Which rules are checked and with which limits; what is changed is stored in the workbook. */
export const RulesScreen: FC<RulesScreenProps> = ({ run, status }) => {
  const screen = useScreenStyles();
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const rules = useLoaded(useCallback(() => useCases.rules(), [useCases]));
  const groups = useMemo(() => groupRules(rules ?? []), [rules]);
  const stored = run.state.rules ?? shippedSettings;
  const isRead = run.state.rules !== null;
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(stored));
  const [shownStored, setShownStored] = useState(stored);
  const [openGroup, setOpenGroup] = useState<string | null>(null);
  const [page, setPage] = useState<RuleInfo | null>(null);
  if (!sameSettings(shownStored, stored)) {
    setShownStored(stored);
    setDraft(draftOf(stored));
  }
  const settings = settingsOf(draft);
  const isChanged = settings === null || !sameSettings(settings, stored);
  const isShipped = sameSettings(stored, shippedSettings);
  return (
    <div className={screen.content}>
      <h2 className={screen.heading}>{words.title}</h2>
      <Body1 className={screen.quiet}>{words.intro}</Body1>
      {status}
      {!isRead && (
        <div className={styles.actions}>
          <Button disabledFocusable={isRunning(run.state)} onClick={run.recognise}>
            {words.read}
          </Button>
        </div>
      )}
      <Caption1>{isShipped ? words.unchanged : words.changed(stored.off.length, Object.keys(stored.limits).length)}</Caption1>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!isRead || !isChanged || settings === null || isRunning(run.state)} onClick={() => settings !== null && run.saveRules(settings)}>
          {words.save}
        </Button>
        <Button disabledFocusable={isRunning(run.state)} onClick={() => setDraft(draftOf(shippedSettings))}>
          {words.reset}
        </Button>
      </div>
      {isChanged && <Caption1>{words.unsaved}</Caption1>}
      <ConfigurationSection run={run} />
      <div className={screen.lists}>
        {groups.map(({ name, rules }) => (
          <Disclosure key={name} title={words.group(name, rules.length)} isOpen={openGroup === name} onToggle={() => setOpenGroup(openGroup === name ? null : name)}>
            <ul className={styles.list}>
              {rules.map((rule) => (
                <RuleItem key={rule.words} rule={rule} draft={draft} onChange={setDraft} onOpenHandbook={setPage} />
              ))}
            </ul>
          </Disclosure>
        ))}
        <Undecidable />
        <ProfileSection run={run} />
      </div>
      {page !== null && <HandbookDialog rule={page} onClose={() => setPage(null)} />}
    </div>
  );
};
