import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { RegisterSummary } from "../../core/model/checkResult";
import type { ColumnRule } from "../../core/model/validation";
import { registerNames } from "../../i18n/registers";
import { acceptedText, templatePane } from "../../i18n/templates";
import { usePaneServices } from "../paneContext";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  columns: { margin: 0, display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  column: { fontWeight: tokens.fontWeightSemibold },
  accepts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A register of the workbook and the rules its columns would get. */
export interface ValidationChoice {
  readonly register: RegisterSummary;
  readonly rules: readonly ColumnRule[];
}

interface ValidationDialogProps {
  /** At least one. */
  readonly choices: readonly ValidationChoice[];
  readonly onClose: () => void;
  readonly onConfirm: (register: RegisterSummary) => void;
}

/** The columns of the chosen register and what each will accept. */
const RuleList: FC<{ readonly choice: ValidationChoice }> = ({ choice: { register, rules } }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  return (
    <dl aria-label={templatePane.validation.columns} className={styles.columns}>
      {rules.map(({ field, column, rule }) => (
        <div key={column}>
          <dt className={styles.column}>{templatePane.validation.column(column, words.columnHeading(register.register, field))}</dt>
          <dd className={styles.accepts}>{acceptedText(rule)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Asks which register gets validation, and shows exactly what will be added before it is. */
export const ValidationDialog: FC<ValidationDialogProps> = ({ choices, onClose, onConfirm }) => {
  const styles = useStyles();
  const words = templatePane.validation;
  const [index, setIndex] = useState(0);
  const choice = choices[index];
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{words.text}</p>
            <Field label={words.register}>
              <Select value={String(index)} onChange={(_, { value }) => setIndex(Number(value))}>
                {choices.map(({ register }, position) => (
                  <option key={`${register.register} ${register.sheet} ${register.headerRow}`} value={String(position)}>
                    {words.choice(registerNames[register.register], register.sheet)}
                  </option>
                ))}
              </Select>
            </Field>
            {choice !== undefined && <RuleList choice={choice} />}
            <p className={styles.text}>{words.stays}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{templatePane.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={choice === undefined}
              onClick={() => {
                onClose();
                if (choice !== undefined) onConfirm(choice.register);
              }}
            >
              {words.accept}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
