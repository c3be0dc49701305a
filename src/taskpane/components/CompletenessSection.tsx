import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import { completenessWords } from "../../i18n/completeness";
import { CompletenessRegister } from "./CompletenessRegister";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  inner: { paddingLeft: "14px" },
  note: { margin: "0 4px 6px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface CompletenessSectionProps {
  readonly result: CheckResult;
  readonly showCell: (cell: CellRef) => void;
}

/** How complete the registers are: by register, by hamlet, by column, down to the rows to be filled in. */
export const CompletenessSection: FC<CompletenessSectionProps> = ({ result: { completeness }, showCell }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (completeness.length === 0) return null;
  return (
    <Disclosure title={completenessWords.title(completeness.length)} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <div className={styles.inner}>
        <p className={styles.note}>{completenessWords.note}</p>
        {completeness.map((register) => (
          <CompletenessRegister key={register.register} completeness={register} showCell={showCell} />
        ))}
      </div>
    </Disclosure>
  );
};
