import { Button, Caption1, Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { BookRegular } from "@fluentui/react-icons";
import type { FC } from "react";
import type { LimitInfo, RuleInfo } from "../../core/model/ruleInfo";
import { handbookWords } from "../../i18n/handbook";
import { ruleScreen as words } from "../../i18n/ruleScreen";
import { severityWords } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import { isOn, limitIn, withLimit, withRule, type RuleDraft } from "../state/ruleDraft";

const useStyles = makeStyles({
  item: { padding: "6px 0 8px 26px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  title: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  input: { maxWidth: "120px", minWidth: 0 },
});

interface ChangeProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

const LimitField: FC<ChangeProps & { readonly limit: LimitInfo }> = ({ limit, draft, onChange }) => {
  const styles = useStyles();
  const text = draft.limits[limit.id] ?? "";
  const isInvalid = limitIn(text) === null;
  return (
    <Field
      size="small"
      label={words.limit(limit.id)}
      validationState={isInvalid ? "error" : "none"}
      {...(isInvalid ? { validationMessage: words.invalid } : { hint: words.shipped(limit) })}
    >
      <Input
        size="small"
        className={styles.input}
        inputMode="numeric"
        value={text}
        placeholder={limit.shipped === null ? "" : String(limit.shipped)}
        onChange={(_, { value }) => onChange(withLimit(draft, limit.id, value))}
      />
    </Field>
  );
};

interface RuleItemProps extends ChangeProps {
  readonly rule: RuleInfo;
  readonly onOpenHandbook: (rule: RuleInfo) => void;
}

/** One rule: its switch, its limits, its page of the handbook. */
export const RuleItem: FC<RuleItemProps> = ({ rule, draft, onChange, onOpenHandbook }) => {
  const styles = useStyles();
  const title = usePaneServices().words.ruleTitle(rule.words);
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <span className={styles.title}>
          {title}
          <br />
          <Caption1 className={styles.quiet}>{`${handbookWords.number(rule.ref)} · ${severityWords[rule.severity]}`}</Caption1>
        </span>
        <Button size="small" appearance="subtle" icon={<BookRegular />} aria-label={words.handbook(title)} onClick={() => onOpenHandbook(rule)} />
        <Switch aria-label={words.on(title)} checked={isOn(draft, rule)} onChange={(_, { checked }) => onChange(withRule(draft, rule, checked))} />
      </span>
      {isOn(draft, rule) && rule.limits.map((limit) => <LimitField key={limit.id} limit={limit} draft={draft} onChange={onChange} />)}
    </li>
  );
};
