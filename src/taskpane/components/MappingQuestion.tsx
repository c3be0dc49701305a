import { Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { FC } from "react";
import type { RegisterId } from "../../core/model/registerIds";
import { mapping } from "../../i18n/mapping";
import type { SheetView } from "../state/mappingDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px 4px 8px 26px" },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  others: { color: tokens.colorNeutralForeground2 },
  answer: { justifyContent: "flex-start", textAlign: "left", maxWidth: "100%", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

/** Candidates further behind the best one than this are left to the full list. */
const pointsBehind = 20;

interface MappingQuestionProps {
  readonly view: SheetView;
  readonly isDisabled: boolean;
  readonly onChoose: (register: RegisterId | null) => void;
}

/** Asks what a sheet is that looks like a register but not surely; the answers stay in sight until they are saved. */
export const MappingQuestion: FC<MappingQuestionProps> = ({ view, isDisabled, onChoose }) => {
  const styles = useStyles();
  const { sheet, candidates } = view.reading;
  const best = candidates[0]?.score ?? 0;
  const near = candidates.filter(({ score }) => score >= best - pointsBehind);
  const answers: readonly { readonly register: RegisterId | null; readonly text: string }[] = [
    ...near.map(({ register, score }) => ({ register, text: mapping.sheet.candidate(register, score) })),
    { register: null, text: mapping.edit.notRegister },
  ];
  return (
    <div role="group" aria-label={mapping.sheet.choices(sheet)} className={styles.root}>
      <p className={styles.text}>{mapping.sheet.question(sheet)}</p>
      {answers.map(({ register, text }) => (
        <ToggleButton
          key={register ?? "none"}
          size="small"
          className={styles.answer}
          // Colour is never the only sign.
          {...(view.register === register ? { icon: <CheckmarkRegular /> } : {})}
          checked={view.register === register}
          disabledFocusable={isDisabled}
          onClick={() => onChoose(register)}
        >
          {text}
        </ToggleButton>
      ))}
      <Caption1 className={styles.others}>{mapping.sheet.others}</Caption1>
    </div>
  );
};
