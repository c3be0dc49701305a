import { useCallback, useMemo, useState } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { DoubtfulColumn } from "../../core/model/doubtfulColumn";
import type { ColumnQuestion } from "../components/DoubtfulColumnQuestion";
import type { FindingGroup } from "./findingGroups";

const keyOf = ({ rule, sheet, column }: DoubtfulColumn): string => [rule, sheet, column].join("\u001f");

/** What stands above the column on its sheet; "" where the sheet was read otherwise. */
const headingOf = ({ register, sheet, column }: DoubtfulColumn, { readings }: CheckResult): string => {
  const parts = readings.find((reading) => reading.sheet === sheet)?.registers ?? [];
  return parts.find((part) => part.register === register)?.columns.find(({ letter }) => letter === column)?.heading ?? "";
};

/** The questions to ask before the findings of a rule. */
export interface ColumnQuestions {
  /** By group of findings; a rule that has two groups is asked about once, before the first. */
  readonly before: ReadonlyMap<string, readonly ColumnQuestion[]>;
  /** The person says the column is right: not asked again while the pane is open. */
  readonly confirm: (doubt: DoubtfulColumn) => void;
}

const byGroup = (questions: readonly ColumnQuestion[], groups: readonly FindingGroup[]): ReadonlyMap<string, readonly ColumnQuestion[]> => {
  const asked = new Set<string>();
  const found = new Map<string, readonly ColumnQuestion[]>();
  for (const { key, rule } of groups) {
    const about = asked.has(rule) ? [] : questions.filter(({ doubt }) => doubt.rule === rule);
    asked.add(rule);
    if (about.length > 0) found.set(key, about);
  }
  return found;
};

/** The doubtful columns of a check that nobody has confirmed in this session. */
export const useColumnQuestions = (result: CheckResult | null, groups: readonly FindingGroup[]): ColumnQuestions => {
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const confirm = useCallback((doubt: DoubtfulColumn) => setConfirmed((before) => new Set(before).add(keyOf(doubt))), []);
  const before = useMemo(() => {
    const open = result?.doubtfulColumns.filter((doubt) => !confirmed.has(keyOf(doubt))) ?? [];
    return byGroup(result === null ? [] : open.map((doubt) => ({ doubt, heading: headingOf(doubt, result) })), groups);
  }, [result, groups, confirmed]);
  return { before, confirm };
};
