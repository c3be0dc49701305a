import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FC } from "react";
import type { DoubtfulColumn } from "../../core/model/doubtfulColumn";
import type { Finding } from "../../core/model/finding";
import { changeWords } from "../../i18n/findingChanges";
import { justificationPane } from "../../i18n/justifications";
import { registerNames } from "../../i18n/registers";
import { vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import type { FindingGroup } from "../state/findingGroups";
import type { FindingAt } from "../state/nextOpen";
import type { ColumnQuestions } from "../state/useColumnQuestions";
import { Disclosure } from "./Disclosure";
import { DoubtfulColumnQuestion } from "./DoubtfulColumnQuestion";
import type { ColumnQuestion } from "./DoubtfulColumnQuestion";
import { PlaceList } from "./PlaceList";
import type { RowFocus } from "./PlaceList";
import { findingPlace } from "./placeText";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "flex-start", gap: "6px" },
  mark: { display: "inline-flex", marginTop: "2px" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  register: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

const placeOf = (finding: Finding | undefined): string => (finding === undefined ? "" : findingPlace(finding));

/** Which row of which group is current. */
export type FindingSelection = FindingAt;

interface GroupTitleProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly added: number;
}

const GroupTitle: FC<GroupTitleProps> = ({ group: { severity, register, findings }, title, added }) => {
  const styles = useStyles();
  return (
    <span className={styles.title}>
      <span className={styles.mark}>
        <SeverityMark severity={severity} named />
      </span>
      <span className={styles.words}>
        <span>{title}</span>
        <span className={styles.register}>{registerNames[register]}</span>
        {added > 0 && <span className={styles.register}>{changeWords.newInGroup(added)}</span>}
      </span>
      <span className={styles.count} aria-label={vi.findings.countLabel(findings.length)}>
        {vi.findings.count(findings.length)}
      </span>
    </span>
  );
};

interface GroupProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly currentIndex: number | null;
  readonly onChoose: (index: number) => void;
  readonly isNew: (finding: Finding) => boolean;
  readonly isJustified: (finding: Finding) => boolean;
  readonly focus: RowFocus | null;
  readonly questions: readonly ColumnQuestion[];
  readonly onConfirm: (doubt: DoubtfulColumn) => void;
  readonly onShowColumns: (sheet: string) => void;
}

const Group: FC<GroupProps> = ({ group, isOpen, onToggle, currentIndex, onChoose, isNew, isJustified, focus, questions, onConfirm, onShowColumns }) => {
  const { words } = usePaneServices();
  const header = useRef<HTMLButtonElement>(null);
  const title = words.ruleTitle(group.words);
  const markAt = (index: number): string | null => {
    const finding = group.findings[index];
    if (finding === undefined) return null;
    if (isJustified(finding)) return justificationPane.mark;
    return isNew(finding) ? changeWords.isNew : null;
  };
  return (
    <>
      {questions.map((question) => (
        <DoubtfulColumnQuestion
          key={`${question.doubt.sheet} ${question.doubt.column}`}
          question={question}
          onShow={() => onShowColumns(question.doubt.sheet)}
          onConfirm={() => {
            // The question goes and would take the focus along.
            header.current?.focus();
            onConfirm(question.doubt);
          }}
        />
      ))}
      <Disclosure
        isOpen={isOpen}
        onToggle={onToggle}
        headerRef={header}
        title={<GroupTitle group={group} title={title} added={group.findings.filter(isNew).length} />}
      >
        <PlaceList
          key={group.findings.length}
          label={vi.findings.rowsOf(title)}
          total={group.findings.length}
          placeAt={(index) => placeOf(group.findings[index])}
          markAt={markAt}
          currentIndex={currentIndex}
          focus={focus}
          onChoose={onChoose}
        />
      </Disclosure>
    </>
  );
};

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
  readonly selection: FindingSelection | null;
  readonly onChoose: (selection: FindingSelection) => void;
  readonly isNew: (finding: Finding) => boolean;
  readonly isJustified: (finding: Finding) => boolean;
  /** The row to bring the focus to, and its group. */
  readonly focus: (RowFocus & { readonly groupKey: string }) | null;
  readonly questions: ColumnQuestions;
  readonly onShowColumns: (sheet: string) => void;
}

/** The findings by rule. One group is open at a time, so the pane never draws more rows than one list shows. */
export const FindingGroups: FC<FindingGroupsProps> = ({ groups, openKey, onToggle, selection, onChoose, isNew, isJustified, focus, questions, onShowColumns }) =>
  groups.map((group) => (
    <Group
      key={group.key}
      group={group}
      isOpen={group.key === openKey}
      onToggle={() => onToggle(group.key)}
      currentIndex={selection?.groupKey === group.key ? selection.index : null}
      onChoose={(index) => onChoose({ groupKey: group.key, index })}
      isNew={isNew}
      isJustified={isJustified}
      focus={focus?.groupKey === group.key ? focus : null}
      questions={questions.before.get(group.key) ?? []}
      onConfirm={questions.confirm}
      onShowColumns={onShowColumns}
    />
  ));
