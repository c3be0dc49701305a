import { Caption1, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FC } from "react";
import { type CellFix, type FixKind, fixKinds } from "../../core/model/cellFix";
import { refusalSentences } from "../../i18n/errors";
import { fixWords } from "../../i18n/fixes";
import { useChoice } from "../state/useChoice";
import type { OpenFixes } from "../state/useFixes";
import { ChangeLabel } from "./ChangeLabel";
import { ChoiceDialog } from "./ChoiceDialog";
import { ChoiceList } from "./ChoiceList";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  note: { display: "block", padding: "0 8px" },
});

interface KindFixes {
  readonly kind: FixKind;
  readonly fixes: readonly CellFix[];
}

const byKind = (fixes: readonly CellFix[]): readonly KindFixes[] =>
  fixKinds.map((kind) => ({ kind, fixes: fixes.filter((fix) => fix.kind === kind) })).filter((group) => group.fixes.length > 0);

const samePlace = (a: CellFix, b: CellFix): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

interface FixesDialogProps extends OpenFixes {
  /** Nothing was fixed in this workbook yet: the person should know about undoing. */
  readonly isFirst: boolean;
  readonly onApply: (chosen: readonly CellFix[]) => void;
  readonly onClose: () => void;
}

/**
 * Every cell with the value it holds and the one it would get. Nothing is chosen to begin with: what is written was
 * ticked by the person, cell by cell or kind by kind. One kind is open at a time, so that few rows are drawn.
 */
export const FixesDialog: FC<FixesDialogProps> = ({ listing: { fixes, barred }, at, isFirst, onApply, onClose }) => {
  const styles = useStyles();
  const groups = useMemo(() => byKind(fixes), [fixes]);
  const wanted = useMemo(() => (at === null ? null : (fixes.find((fix) => samePlace(fix, at)) ?? null)), [fixes, at]);
  const [openKind, setOpenKind] = useState(wanted?.kind ?? groups[0]?.kind ?? null);
  const { chosen, choose } = useChoice<CellFix>();
  return (
    <ChoiceDialog
      title={fixWords.title}
      text={fixes.length === 0 ? fixWords.none : fixWords.text}
      chosen={fixes.length === 0 ? null : chosen.size}
      acceptLabel={fixWords.accept(chosen.size)}
      onAccept={() => onApply(fixes.filter((fix) => chosen.has(fix)))}
      onClose={onClose}
    >
      {isFirst && fixes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>{fixWords.noUndo}</MessageBarBody>
        </MessageBar>
      )}
      {barred.map(({ sheet, reason }) => (
        <MessageBar key={sheet} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{refusalSentences[reason](sheet)}</MessageBarBody>
        </MessageBar>
      ))}
      {groups.map(({ kind, fixes: own }) => (
        <Disclosure
          key={kind}
          title={fixWords.kind(kind, own.filter((fix) => chosen.has(fix)).length, own.length)}
          isOpen={openKind === kind}
          onToggle={() => setOpenKind(openKind === kind ? null : kind)}
        >
          <Caption1 className={styles.note}>{fixWords.kindNote(kind)}</Caption1>
          <ChoiceList
            items={own}
            keyOf={({ sheet, row, column }) => `${sheet}/${row}/${column}`}
            label={(fix) => <ChangeLabel place={fixWords.place(fix)} before={fixWords.oldValue(fix)} after={fixWords.newValue(fix)} />}
            name={fixWords.cellsOf(kind)}
            allLabel={fixWords.wholeKind(kind, own.length)}
            chosen={chosen}
            onChoose={choose}
            startAt={wanted?.kind === kind ? wanted : null}
          />
        </Disclosure>
      ))}
    </ChoiceDialog>
  );
};
