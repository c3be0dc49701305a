import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC, ReactNode } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { ReportInfo } from "../../core/model/reportInfo";
import { reportPane as words } from "../../i18n/reportPane";
import { useScreenStyles } from "../screens/screen.styles";
import { periodOf } from "../state/periodChoice";
import { setKey, type ReportChoice, type ReportLists } from "../state/useReportChoice";
import { Disclosure } from "./Disclosure";
import { ReportItem } from "./ReportItem";
import { ReportPreview } from "./ReportPreview";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
});

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly chosen: number;
  readonly children: ReactNode;
}

const Group: FC<GroupProps> = ({ name, count, chosen, children }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(true);
  if (count === 0) return null;
  return (
    <Disclosure title={words.group(name, count, chosen)} isOpen={isOpen} onToggle={() => setIsOpen((was) => !was)}>
      <ul className={styles.list} aria-label={name}>
        {children}
      </ul>
    </Disclosure>
  );
};

const kinds = ["list", "figures", "blank"] as const satisfies readonly ReportInfo["kind"][];

/** Form or own layout, receiver, how much of a person, and the table's own period where each has its own. */
const aboutOf = (info: ReportInfo, hasOwnPeriod: boolean): string =>
  [words.form(info.form), words.to(info.to), info.kind === "list" ? words.masking(info.masking) : null, hasOwnPeriod && info.kind !== "blank" ? words.ownPeriod(info.period) : null].filter((part) => part !== null).join(" · ");

interface ReportGroupsProps {
  readonly result: CheckResult;
  readonly lists: ReportLists;
  readonly choice: ReportChoice;
  readonly showCell: (cell: CellRef) => void;
  /** Goes to the criteria of a set. */
  readonly onShowSet: (set: string) => void;
}

/** Every table in groups, to tick and to look at; one is looked at at a time. */
export const ReportGroups: FC<ReportGroupsProps> = ({ result, lists: { infos, summaries }, choice, showCell, onShowSet }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [opened, setOpened] = useState<string | null>(null);
  const period = periodOf(choice.period);
  const hasOwnPeriod = period === undefined;
  return (
    <div>
      <div className={styles.title}>
        <h2 className={styles.heading}>{words.choose}</h2>
        {choice.count > 0 && (
          <Button size="small" appearance="subtle" onClick={choice.clear}>
            {words.clear}
          </Button>
        )}
      </div>
      {kinds.map((kind) => {
        const members = infos.filter((info) => info.kind === kind);
        return (
          <Group key={kind} name={words.groups[kind]} count={members.length} chosen={members.filter(({ id }) => choice.isChosen(id)).length}>
            {members.map((info) => {
              const name = words.named(info.id, info.sheetName);
              const isOpen = opened === info.id;
              return (
                <ReportItem
                  key={info.id}
                  name={name}
                  about={aboutOf(info, hasOwnPeriod)}
                  isChosen={choice.isChosen(info.id)}
                  onChoose={(isChosen) => choice.toggle(info.id, isChosen)}
                  action={{ text: words.preview, label: words.previewOf(name), isOpen, onClick: () => setOpened(isOpen ? null : info.id) }}
                >
                  {isOpen && period !== null && <ReportPreview result={result} info={info} period={period} showCell={showCell} />}
                </ReportItem>
              );
            })}
          </Group>
        );
      })}
      <Group name={words.groups.sets} count={summaries.length} chosen={summaries.filter(({ set }) => choice.isChosen(setKey(set))).length}>
        {summaries.map(({ set, code, sheetName, title }) => {
          const name = words.named(code, sheetName);
          return (
            <ReportItem
              key={set}
              name={name}
              about={title}
              isChosen={choice.isChosen(setKey(set))}
              onChoose={(isChosen) => choice.toggle(setKey(set), isChosen)}
              action={{ text: words.setResults, label: words.setResultsOf(name), onClick: () => onShowSet(set) }}
            />
          );
        })}
      </Group>
    </div>
  );
};
