import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { verificationPane as words } from "../../i18n/verificationPane";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } }, body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

const otherVersions = ({ filledWith, criteriaSets }: CheckResult): readonly string[] =>
  criteriaSets.flatMap(({ id, title, version }) => {
    const filled = filledWith[id];
    return filled === undefined || filled === version ? [] : [words.otherVersion(title, filled, version)];
  });

interface VerificationNotesProps {
  readonly result: CheckResult;
  readonly hasChangedSince: boolean;
  readonly isOutOfDate: boolean;
}

/** What somebody should know before deciding anything, one sentence each. */
export const VerificationNotes: FC<VerificationNotesProps> = ({ result, hasChangedSince, isOutOfDate }) => {
  const styles = useStyles();
  const sentences = [
    ...(isOutOfDate ? [words.recheckFirst] : []),
    ...(result.damagedVerification > 0 ? [words.damaged(result.damagedVerification)] : []),
    ...(hasChangedSince ? [words.changedSince] : []),
    ...otherVersions(result),
  ];
  return (
    <div className={styles.root}>
      {sentences.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
};
