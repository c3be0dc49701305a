import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { BookRegular, ChevronLeftRegular, ChevronRightRegular, DismissRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { FC } from "react";
import type { Finding } from "../../core/model/finding";
import { formatCitations } from "../../i18n/format";
import { handbookWords } from "../../i18n/handbook";
import { severityWords, vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import type { Fixes } from "../state/useFixes";
import { useLoaded } from "../state/useLoaded";
import type { Run } from "../state/useRun";
import { FindingJustification } from "./FindingJustification";
import { FixLink } from "./FixLink";
import { HandbookDialog } from "./HandbookDialog";
import { findingPlace } from "./placeText";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px" },
  place: { display: "flex", alignItems: "center", gap: "6px", flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
  severity: { fontWeight: tokens.fontWeightSemibold },
  navigation: { display: "flex", alignItems: "center", gap: "2px" },
  position: { minWidth: "36px", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  facts: { margin: "6px 0 0", overflowWrap: "anywhere" },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: "4px",
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FindingDetailProps {
  readonly finding: Finding;
  /** 0-based place in its group. */
  readonly index: number;
  readonly total: number;
  readonly run: Run;
  readonly fixes: Fixes;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
}

const Facts: FC<{ readonly finding: Finding }> = ({ finding }) => {
  const styles = useStyles();
  const { what, todo, why } = usePaneServices().words.describeFinding(finding);
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{vi.findings.what}</dt>
      <dd className={styles.value}>{what}</dd>
      <dt className={styles.term}>{vi.findings.todo}</dt>
      <dd className={styles.value}>{todo}</dd>
      <dt className={styles.term}>{vi.findings.why}</dt>
      <dd className={styles.value}>{why}</dd>
      {finding.citations.length > 0 && (
        <>
          <dt className={styles.term}>{vi.findings.citation}</dt>
          <dd className={styles.value}>{formatCitations(finding.citations)}</dd>
        </>
      )}
    </dl>
  );
};

/** Opens the rule's page of the handbook. */
const HandbookLink: FC<{ readonly words: string }> = ({ words }) => {
  const { useCases } = usePaneServices();
  const [isOpen, setIsOpen] = useState(false);
  const rules = useLoaded(useCallback(() => useCases.rules(), [useCases]));
  const rule = rules?.find((candidate) => candidate.words === words);
  if (rule === undefined) return null;
  return (
    <>
      <Button size="small" appearance="subtle" icon={<BookRegular />} onClick={() => setIsOpen(true)}>
        {handbookWords.open}
      </Button>
      {isOpen && <HandbookDialog rule={rule} onClose={() => setIsOpen(false)} />}
    </>
  );
};

/** What is wrong in the chosen row, why it matters and what to do, with the way to the next row of the same rule. */
export const FindingDetail: FC<FindingDetailProps> = ({ finding, index, total, run, fixes, onMove, onClose }) => {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={vi.findings.detail}>
      <div className={styles.header}>
        <span className={styles.place}>
          <SeverityMark severity={finding.severity} />
          <span>
            <span className={styles.severity}>{severityWords[finding.severity]}</span>
            <br />
            <Caption1>{findingPlace(finding)}</Caption1>
          </span>
        </span>
        <span className={styles.navigation}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={vi.findings.previousFinding}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <Caption1 className={styles.position}>{vi.findings.position(index + 1, total)}</Caption1>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={vi.findings.nextFinding}
            disabled={index === total - 1}
            onClick={() => onMove(index + 1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={vi.shell.close}
            onClick={onClose}
          />
        </span>
      </div>
      <Facts finding={finding} />
      <FixLink finding={finding} run={run} fixes={fixes} />
      <HandbookLink words={finding.words} />
      <FindingJustification key={`${finding.rule} ${finding.subject}`} finding={finding} run={run} />
    </section>
  );
};
