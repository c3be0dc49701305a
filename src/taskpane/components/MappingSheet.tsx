import { makeStyles, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { FC } from "react";
import { mapping } from "../../i18n/mapping";
import type { SheetView } from "../state/mappingDraft";
import { setRegister } from "../state/mappingEdits";
import { Disclosure } from "./Disclosure";
import { MappingQuestion } from "./MappingQuestion";
import { MappingSheetEditor } from "./MappingSheetEditor";
import type { MappingSheetEditorProps } from "./MappingSheetEditor";

const useStyles = makeStyles({
  item: { minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: { display: "inline-flex", alignItems: "center", gap: "4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changed: { display: "block", fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
});

/** What the sheet was taken for and why, one line per fact. */
const linesOf = ({ reading, choice }: SheetView): readonly string[] => {
  if (reading.registers.length > 0) {
    return reading.registers.flatMap((register) => [mapping.sheet.register(register), mapping.sheet.place(register)]);
  }
  if (choice === null) return [mapping.sheet.nothing];
  return [choice.register === null ? mapping.sheet.notRegister : mapping.sheet.unreadable(choice.register)];
};

interface MappingSheetProps extends MappingSheetEditorProps {
  /** The sheet is to be opened and to get the focus; once, until it is wanted anew. */
  readonly isWanted: boolean;
  readonly onShown: () => void;
}

/** One sheet: what it was taken for and why; opened, everything about it that can be changed. */
export const MappingSheet: FC<MappingSheetProps> = ({ isWanted, onShown, ...props }) => {
  const { view, isDisabled, onEdit } = props;
  const styles = useStyles();
  const header = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (isWanted && !isOpen) setIsOpen(true);
  useEffect(() => {
    if (!isWanted) return;
    header.current?.focus();
    // In braces: newer browsers answer with a promise, which React would take for a clean-up function.
    header.current?.scrollIntoView({ block: "start" });
    onShown();
  }, [isWanted, onShown]);
  const hidden = mapping.sheet.hidden(view.reading.visibility);
  const title = (
    <>
      <span className={styles.name}>{view.reading.sheet}</span>
      {hidden !== null && (
        <span className={styles.hidden}>
          <EyeOffRegular /> {hidden}
        </span>
      )}
      {linesOf(view).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {view.isChanged && <span className={styles.changed}>{mapping.sheet.changed(view.register)}</span>}
    </>
  );
  const question = view.asks && (
    <MappingQuestion
      view={view}
      isDisabled={isDisabled}
      onChoose={(register) => onEdit((draft) => setRegister(view, draft, register))}
    />
  );
  return (
    <li className={styles.item}>
      <Disclosure title={title} isOpen={isOpen} headerRef={header} onToggle={() => setIsOpen((was) => !was)}>
        {question}
        <MappingSheetEditor {...props} />
      </Disclosure>
      {!isOpen && question}
    </li>
  );
};
