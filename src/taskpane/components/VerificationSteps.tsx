import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import type { VerificationStanding } from "../../app/verificationUseCases";
import { verificationSteps } from "../../core/model/verification";
import { verificationPane } from "../../i18n/verificationPane";
import { useScreenStyles } from "../screens/screen.styles";
import type { Run } from "../state/useRun";
import type { SignerForm } from "../state/useSigner";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" } });

const words = verificationPane.steps;

interface VerificationStepsProps {
  readonly standing: VerificationStanding;
  readonly signer: SignerForm;
  readonly isDisabled: boolean;
  readonly run: Run;
}

/** The two steps: what was taken, what comes next or stands in its way, and the last one to be taken back. */
export const VerificationSteps: FC<VerificationStepsProps> = ({ standing: { steps, obstacles }, signer, isDisabled, run }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const next = verificationSteps.find((step) => !steps.some((taken) => taken.step === step));
  const latest = steps.at(-1);
  const obstacle = next === undefined ? null : obstacles[next];
  const take = (): void => {
    const by = next === undefined ? null : signer.submit();
    if (next !== undefined && by !== null) run.takeStep(next, by);
  };
  return (
    <div className={styles.root}>
      <h3 className={styles.heading}>{words.title}</h3>
      {steps.length === 0 && <Body1 className={styles.quiet}>{words.none}</Body1>}
      {steps.map((step) => (
        <Body1 key={step.step}>{words.taken(step)}</Body1>
      ))}
      {obstacle !== null && <Body1 className={styles.quiet}>{words.obstacle[obstacle]}</Body1>}
      {next !== undefined && (
        <Button size="small" disabledFocusable={isDisabled || obstacle !== null} onClick={take}>
          {words.take[next]}
        </Button>
      )}
      {latest !== undefined && (
        <Button size="small" appearance="subtle" disabledFocusable={isDisabled} onClick={() => run.takeBackStep(latest.step)}>
          {words.takeBack[latest.step]}
        </Button>
      )}
    </div>
  );
};
