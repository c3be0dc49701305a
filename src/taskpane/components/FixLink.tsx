import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import type { FC } from "react";
import type { Finding } from "../../core/model/finding";
import { fixWords } from "../../i18n/fixes";
import { isRunning } from "../state/runState";
import type { Fixes } from "../state/useFixes";
import type { Run } from "../state/useRun";

interface FixLinkProps {
  readonly finding: Finding;
  readonly run: Run;
  readonly fixes: Fixes;
}

/** Opens the list of quick fixes at the cell of a finding; nothing where its right value is not certain. */
export const FixLink: FC<FixLinkProps> = ({ finding, run, fixes }) => {
  const focusTarget = useRestoreFocusTarget();
  const fix = fixes.fixFor(finding);
  if (fix === null) return null;
  return (
    <Button size="small" appearance="subtle" icon={<WrenchRegular />} {...focusTarget} disabledFocusable={isRunning(run.state)} onClick={() => fixes.open(fix)}>
      {fixWords.openAt}
    </Button>
  );
};
