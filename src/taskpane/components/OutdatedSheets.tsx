import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { vi } from "../../i18n/vi";
import { useScreenStyles } from "../screens/screen.styles";

interface OutdatedSheetsProps {
  readonly result: CheckResult;
  /** Names of sheets that were written since the check. */
  readonly written: readonly string[];
}

/** One sentence for each summary sheet that would be filled otherwise now, with what changed since. */
export const OutdatedSheets: FC<OutdatedSheetsProps> = ({ result, written }) => {
  const styles = useScreenStyles();
  return result.outdatedSheets
    .filter(({ name }) => !written.includes(name))
    .map((sheet) => (
      <p key={sheet.name} className={styles.quiet}>
        {vi.writing.outdated(sheet)}
      </p>
    ));
};
