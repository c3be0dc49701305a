import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { DecisionKind, VerificationItem } from "../../core/model/verification";
import { verificationPane as words } from "../../i18n/verificationPane";
import { useScreenStyles } from "../screens/screen.styles";
import type { Run } from "../state/useRun";
import type { SignerForm } from "../state/useSigner";
import { VerificationItemLine } from "./VerificationItemLine";

const useStyles = makeStyles({
  tally: { listStyleType: "none", margin: "4px 0", padding: 0, display: "flex", flexWrap: "wrap", gap: "0 12px", fontSize: tokens.fontSizeBase200 },
  accept: { alignSelf: "flex-start" },
  group: { display: "flex", flexDirection: "column" },
});

const claimStates = ["differs", "unverifiable", "agrees"] as const;

/** What agrees and was not accepted yet; nothing that differs or cannot be verified. */
const agreeing = (items: readonly VerificationItem[]): readonly VerificationItem[] => items.filter((item) => item.kind === "claim" && item.claim.state === "agrees" && item.state !== "accepted");

interface VerificationItemsProps {
  readonly result: CheckResult;
  readonly items: readonly VerificationItem[];
  readonly signer: SignerForm;
  readonly isDisabled: boolean;
  readonly decide: Run["decide"];
  readonly showCell: Run["showCell"];
}

/** The items to decide on: lines of the summary, what differs first, then justifications; those that agree can be accepted together. */
export const VerificationItems: FC<VerificationItemsProps> = ({ result, items, signer, isDisabled, decide, showCell }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const claims = claimStates.flatMap((state) => items.filter((item) => item.kind === "claim" && item.claim.state === state));
  const justifications = items.filter(({ kind }) => kind === "justification");
  const accepting = agreeing(items);
  const say = (keys: readonly string[], decision: { readonly decision: DecisionKind; readonly reason: string }): void => {
    const by = signer.submit();
    if (by !== null) decide(keys, decision, by);
  };
  const lines = (group: readonly VerificationItem[]): readonly React.JSX.Element[] =>
    group.map((item) => (
      <VerificationItemLine key={item.key} item={item} subject={words.subject(item, result)} isDisabled={isDisabled} showCell={showCell} onDecide={(decision) => say([item.key], decision)} />
    ));
  return (
    <>
      {claims.length === 0 ? (
        <Body1 className={styles.quiet}>{words.noClaims}</Body1>
      ) : (
        <div className={styles.group}>
          <h3 className={styles.heading}>{words.claims}</h3>
          <ul className={styles.tally} aria-label={words.tally}>
            {claimStates.map((state) => (
              <li key={state}>{words.tallyItem(state, claims.filter((item) => item.kind === "claim" && item.claim.state === state).length)}</li>
            ))}
          </ul>
          {accepting.length > 0 && (
            <Button size="small" className={styles.accept} disabledFocusable={isDisabled} onClick={() => say(accepting.map(({ key }) => key), { decision: "accepted", reason: "" })}>
              {words.acceptAgreeing(accepting.length)}
            </Button>
          )}
          {lines(claims)}
        </div>
      )}
      {justifications.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.heading}>{words.justifications}</h3>
          {lines(justifications)}
        </div>
      )}
    </>
  );
};
