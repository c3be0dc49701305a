import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import { officeTemplatePane as words } from "../../i18n/officeTemplates";
import { usePaneServices } from "../paneContext";
import { useScreenStyles } from "../screens/screen.styles";
import { useLoaded } from "../state/useLoaded";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  button: { minWidth: 0, minHeight: "28px", whiteSpace: "normal" },
});

interface OfficeTemplatesProps {
  readonly result: CheckResult;
  readonly isDisabled: boolean;
  readonly onFill: (sheets: readonly string[]) => void;
}

/** Sheets of the office's own with marks: what each asks for, and filling a copy of it. */
export const OfficeTemplates: FC<OfficeTemplatesProps> = ({ result, isDisabled, onFill }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const { useCases } = usePaneServices();
  const load = useCallback(() => useCases.officeTemplates(result), [useCases, result]);
  const templates = useLoaded(load) ?? [];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Body1 className={styles.quiet}>{words.intro}</Body1>
      <ul className={styles.list}>
        {templates.map(({ sheet, marks, unknown }) => (
          <li key={sheet} className={styles.line}>
            <Body1>{words.found(sheet, marks)}</Body1>
            {unknown.length > 0 && <Caption1>{words.unknown(unknown)}</Caption1>}
            <Button size="small" className={styles.button} disabledFocusable={isDisabled} onClick={() => onFill([sheet])}>
              {words.fill(sheet)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
