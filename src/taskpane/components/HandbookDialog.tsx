import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FC } from "react";
import type { ExampleSheet, HandbookExample } from "../../core/model/handbook";
import type { RuleInfo } from "../../core/model/ruleInfo";
import { formatCitation } from "../../i18n/format";
import { handbookWords as words } from "../../i18n/handbook";
import { formatLimit, limitLabels } from "../../i18n/limits";
import { registerName } from "../../i18n/registers";
import { severityWords } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";

const useStyles = makeStyles({
  content: { overflowWrap: "anywhere" },
  heading: { margin: "12px 0 2px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: "2px 0" },
  list: { margin: "2px 0", paddingLeft: "20px" },
  record: { margin: "4px 0 8px", padding: "4px 8px", borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Records one below the other, a line for each column: nothing has to be scrolled sideways in a narrow pane. */
const Sheet: FC<{ readonly sheet: ExampleSheet }> = ({ sheet: { register, fields, rows } }) => {
  const styles = useStyles();
  const { columnHeading } = usePaneServices().words;
  return (
    <>
      <p className={styles.text}>{registerName(register)}</p>
      {rows.length === 0 && <p className={styles.text}>{words.noRows}</p>}
      {rows.map((row, index) => (
        <dl key={index} className={styles.record}>
          {fields.map((field, position) => (
            <div key={field}>
              <dt className={styles.term}>{columnHeading(register, field)}</dt>
              <dd className={styles.value}>{row[position] === "" ? words.blank : row[position]}</dd>
            </div>
          ))}
        </dl>
      ))}
    </>
  );
};

const Example: FC<{ readonly example: HandbookExample }> = ({ example }) => {
  const styles = useStyles();
  const { describeFinding } = usePaneServices().words;
  return (
    <>
      <h3 className={styles.heading}>{`${words.example}: ${words.broken}`}</h3>
      <Caption1 className={styles.quiet}>{words.dates(example)}</Caption1>
      {example.broken.map((sheet) => (
        <Sheet key={sheet.register} sheet={sheet} />
      ))}
      {example.findings.map((finding, index) => {
        const { what, todo } = describeFinding(finding);
        return (
          <p key={index} className={styles.text}>
            {`${words.says}: ${what}`}
            <br />
            {`${words.todo}: ${todo}`}
          </p>
        );
      })}
      <h3 className={styles.heading}>{`${words.example}: ${words.fixed}`}</h3>
      {example.fixed.map((sheet) => (
        <Sheet key={sheet.register} sheet={sheet} />
      ))}
    </>
  );
};

const Items: FC<{ readonly title: string; readonly items: readonly string[] }> = ({ title, items }) => {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
};

const limitLines = ({ limits }: RuleInfo): readonly string[] => limits.map(({ id, shipped, unit }) => `${limitLabels[id].label}: ${formatLimit(id, shipped, unit)}`);

/** The example as it comes; "failed" where its file could not be had. */
const useExample = (rule: string): HandbookExample | "failed" | null => {
  const { useCases } = usePaneServices();
  const [example, setExample] = useState<HandbookExample | "failed" | null>(null);
  useEffect(() => {
    let isShown = true;
    useCases.ruleExample(rule).then(
      (loaded) => isShown && setExample(loaded),
      () => isShown && setExample("failed"),
    );
    return () => {
      isShown = false;
    };
  }, [useCases, rule]);
  return example;
};

interface HandbookDialogProps {
  readonly rule: RuleInfo;
  readonly onClose: () => void;
}

/** One page of the handbook: why the rule matters, the law, what it looks at, its limits, and an example that it judged. */
export const HandbookDialog: FC<HandbookDialogProps> = ({ rule, onClose }) => {
  const styles = useStyles();
  const { ruleTitle, ruleWhy, columnHeading } = usePaneServices().words;
  const example = useExample(rule.words);
  const [first] = rule.members;
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{ruleTitle(rule.words)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Caption1 className={styles.quiet}>{`${words.number(rule.ref)} · ${severityWords[rule.severity]}`}</Caption1>
            {rule.status !== "active" && <p className={styles.text}>{words.status[rule.status]}</p>}
            <h3 className={styles.heading}>{words.why}</h3>
            <p className={styles.text}>{ruleWhy(rule.words)}</p>
            <Items title={words.law} items={rule.citations.map(formatCitation)} />
            <Items title={words.registers} items={[...new Set(rule.members.map(({ register }) => registerName(register)))]} />
            <Items title={words.columns} items={[...new Set(rule.columns.map((field) => columnHeading(first?.register ?? null, field)))]} />
            <Items title={words.limits} items={limitLines(rule)} />
            {example === null && <p className={styles.text}>{words.loading}</p>}
            {example === "failed" && <p className={styles.text}>{words.failed}</p>}
            {example !== null && example !== "failed" && <Example example={example} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
