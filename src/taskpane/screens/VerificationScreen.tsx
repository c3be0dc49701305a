import { Body1, Button } from "@fluentui/react-components";
import type { FC, ReactNode } from "react";
import { appraiserName, fullUnitName } from "../../i18n/unitWords";
import { verificationPane as words } from "../../i18n/verificationPane";
import { vi } from "../../i18n/vi";
import { ChangedRecords } from "../components/ChangedRecords";
import { CompareSection } from "../components/CompareSection";
import { OtherSettings } from "../components/OtherSettings";
import { ReturnedList } from "../components/ReturnedList";
import { SampleSection } from "../components/SampleSection";
import { SignerFields } from "../components/SignerFields";
import { failureSentence } from "../components/StatusMessages";
import { VerificationItems } from "../components/VerificationItems";
import { VerificationNotes } from "../components/VerificationNotes";
import { VerificationSteps } from "../components/VerificationSteps";
import { usePaneServices } from "../paneContext";
import { isRunning } from "../state/runState";
import type { Run } from "../state/useRun";
import { useSigner } from "../state/useSigner";
import { useVerification, type VerificationView } from "../state/useVerification";
import { useScreenStyles } from "./screen.styles";

const Verification: FC<{ readonly run: Run; readonly view: VerificationView }> = ({ run, view: { result, standing, changed, others } }) => {
  const styles = useScreenStyles();
  const today = usePaneServices().today();
  const receiver = useSigner(appraiserName(result), today);
  const commune = useSigner(fullUnitName(result), today);
  // A decision rests on what the registers say now; the newest result comes a moment later.
  const isDisabled = isRunning(run.state) || run.state.outOfDate || run.state.result !== result;
  const { items } = standing;
  return (
    <>
      <h2 className={styles.heading}>{words.title}</h2>
      <VerificationNotes result={result} hasChangedSince={standing.hasChangedSince} isOutOfDate={run.state.outOfDate} />
      <ReturnedList result={result} items={items} signer={commune} isDisabled={isDisabled} run={run} />
      {items.length > 0 && <SignerFields title={words.signer.title} form={receiver} />}
      <VerificationItems result={result} items={items} signer={receiver} isDisabled={isDisabled} decide={run.decide} showCell={run.showCell} />
      {items.length > 0 && <VerificationSteps standing={standing} signer={receiver} isDisabled={isDisabled} run={run} />}
      <div>
        <ChangedRecords key={changed.length} hasRecord={Object.keys(result.verification.marks).length > 0} changed={changed} showCell={run.showCell} />
        <CompareSection result={result} showCell={run.showCell} />
        <OtherSettings result={result} parts={others} />
        <SampleSection result={result} isDisabled={isDisabled} onDraw={run.writeSample} />
      </div>
    </>
  );
};

interface VerificationScreenProps {
  readonly run: Run;
  readonly status: ReactNode;
  readonly isShown: boolean;
}

/** The tab of the receiving level, with what it sent back for the commune to work off. Looking at it writes nothing. */
export const VerificationScreen: FC<VerificationScreenProps> = ({ run, status, isShown }) => {
  const styles = useScreenStyles();
  const { useCases } = usePaneServices();
  const { result, outOfDate } = run.state;
  const { value: view, failure } = useVerification(useCases, result, isShown);
  return (
    <div className={styles.content}>
      <Button appearance="primary" disabledFocusable={isRunning(run.state) || result === null || outOfDate} onClick={run.writeVerification}>
        {words.write}
      </Button>
      {status}
      {result === null && <Body1 className={styles.quiet}>{vi.shell.checkFirst(vi.shell.tabs.check)}</Body1>}
      {result !== null && failure !== null && <Body1>{failureSentence(failure)}</Body1>}
      {result !== null && view !== null && <Verification run={run} view={view} />}
    </div>
  );
};
