import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { Claim } from "../../core/model/claim";
import type { JudgedJustification } from "../../core/model/justification";
import type { DecisionKind, ItemState, VerificationItem } from "../../core/model/verification";
import { justificationStates } from "../../i18n/justifications";
import { claimedText, recomputedText } from "../../i18n/verification";
import { verificationPane as words } from "../../i18n/verificationPane";
import { ClaimMark } from "./ClaimMark";
import { DecisionForm } from "./DecisionForm";
import { Disclosure } from "./Disclosure";
import { givenLine } from "./FindingJustification";
import { recordCell } from "./placeText";
import { RowsToggle } from "./RowsToggle";

const useStyles = makeStyles({
  title: { display: "flex", flexDirection: "column", gap: "2px" },
  figures: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  label: { display: "block", color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", fontSize: tokens.fontSizeBase200 },
  body: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 4px 4px 26px", overflowWrap: "anywhere" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  jump: { alignSelf: "flex-start", marginLeft: "-8px" },
});

const stateColors: Readonly<Record<ItemState, "informative" | "success" | "warning" | "danger" | "brand">> = {
  open: "informative",
  accepted: "success",
  onHold: "warning",
  returned: "danger",
  answered: "brand",
  reopened: "warning",
};

/** Accepted, on hold, returned …, as a word in a frame. */
export const StateBadge: FC<{ readonly state: ItemState }> = ({ state }) => (
  <Badge appearance="outline" size="medium" color={stateColors[state]}>
    {words.stateWord[state]}
  </Badge>
);

const Figures: FC<{ readonly claim: Claim }> = ({ claim }) => {
  const styles = useStyles();
  const claimed = claimedText(claim);
  return (
    <span className={styles.figures}>
      <span>
        <span className={styles.label}>{words.claimed}: </span>
        {claimed === "" ? words.nothingClaimed : claimed}
      </span>
      <span>
        <span className={styles.label}>{words.recomputed}: </span>
        {recomputedText(claim)}
      </span>
    </span>
  );
};

const Title: FC<{ readonly item: VerificationItem; readonly subject: string }> = ({ item, subject }) => {
  const styles = useStyles();
  return (
    <span className={styles.title}>
      <span>{subject}</span>
      {item.kind === "claim" && <Figures claim={item.claim} />}
      <span className={styles.line}>
        {item.kind === "claim" ? <ClaimMark claim={item.claim} /> : <span>{justificationStates[item.justification.state]}</span>}
        <StateBadge state={item.state} />
      </span>
    </span>
  );
};

const Evidence: FC<{ readonly justification: JudgedJustification; readonly showCell: (cell: CellRef) => void }> = ({ justification, showCell }) => {
  const styles = useStyles();
  const { sheet, cell, reason, documentNumber } = justification;
  const place = /^([A-Z]+)(\d+)$/.exec(cell);
  return (
    <>
      <p className={styles.text}>{reason}</p>
      <p className={styles.text}>{`${words.evidence}: ${documentNumber === "" ? words.noDocument : documentNumber}. ${givenLine(justification)}`}</p>
      {place !== null && (
        <Button size="small" appearance="subtle" className={styles.jump} onClick={() => showCell({ sheet, column: place[1] ?? "A", row: Number(place[2]) })}>
          {words.showEvidence}
        </Button>
      )}
    </>
  );
};

/** What was said of the item before. */
const Said: FC<{ readonly item: VerificationItem }> = ({ item: { decision, answer } }) => {
  const styles = useStyles();
  if (decision === null) return null;
  return (
    <>
      <p className={styles.text}>{words.lastDecision(words.decisionWord[decision.decision], words.signed(decision.author, decision.on, decision.level))}</p>
      {decision.reason !== "" && <p className={styles.text}>{words.reasonGiven(decision.reason)}</p>}
      {answer !== null && <p className={styles.text}>{words.answered(answer.text, words.signed(answer.author, answer.on, answer.level))}</p>}
    </>
  );
};

interface VerificationItemLineProps {
  readonly item: VerificationItem;
  readonly subject: string;
  readonly isDisabled: boolean;
  readonly showCell: (cell: CellRef) => void;
  readonly onDecide: (decision: { readonly decision: DecisionKind; readonly reason: string }) => void;
}

/** One item: what was claimed beside what comes out; opened, the rows behind it and the decision. */
export const VerificationItemLine: FC<VerificationItemLineProps> = ({ item, subject, isDisabled, showCell, onDecide }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure level={4} title={<Title item={item} subject={subject} />} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body} role="group" aria-label={subject}>
        {item.kind === "claim" ? (
          <>
            <Button size="small" appearance="subtle" className={styles.jump} onClick={() => showCell(recordCell(item.claim))}>
              {words.showClaim}
            </Button>
            <RowsToggle text={words.showRows(item.claim.rows.length)} label={words.rowsOf(subject)} rows={item.claim.rows} showCell={showCell} />
          </>
        ) : (
          <Evidence justification={item.justification} showCell={showCell} />
        )}
        <Said item={item} />
        <DecisionForm isDisabled={isDisabled} onDecide={onDecide} />
      </div>
    </Disclosure>
  );
};
