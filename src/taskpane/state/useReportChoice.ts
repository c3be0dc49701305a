import { useState } from "react";
import type { DutyDay, DutyDue } from "../../core/model/duty";
import type { ReportInfo, SummaryInfo } from "../../core/model/reportInfo";
import type { MaskingLevel } from "../../core/model/maskingLevel";
import { choosePeriod, ownPeriods, periodOf, type PeriodChoice } from "./periodChoice";
import type { WantedReports } from "./useRun";

/** What can be chosen: tables, and the summary tables of criteria sets. */
export interface ReportLists {
  readonly infos: readonly ReportInfo[];
  readonly summaries: readonly SummaryInfo[];
  readonly duties: readonly DutyDue[];
}

/** Which tables are to be made, for which period, and how much of a person they show. */
export interface ReportChoice {
  readonly isChosen: (key: string) => boolean;
  readonly toggle: (key: string, isChosen: boolean) => void;
  readonly clear: () => void;
  readonly count: number;
  /** The chosen ones in the order of the lists. */
  readonly wanted: WantedReports;
  readonly hasList: boolean;
  readonly period: PeriodChoice;
  readonly setPeriod: (period: PeriodChoice) => void;
  /** null: as each table's definition says. */
  readonly level: MaskingLevel | null;
  readonly setLevel: (level: MaskingLevel | null) => void;
  /** Chooses the tables of a duty alone, for the period of one of its days. */
  readonly chooseDuty: (duty: DutyDue, day: DutyDay | null) => void;
  /** Whether something can be made: tables chosen, and a period that is one. */
  readonly isReady: boolean;
}

/** How a summary table is named among the chosen: a table's own name is its id. */
export const setKey = (set: string): string => `set ${set}`;

/** The tables of a duty that can be made. */
const keysOf = ({ tables, set }: DutyDue, { infos, summaries }: ReportLists): readonly string[] => [
  ...infos.filter(({ id }) => tables.includes(id)).map(({ id }) => id),
  ...summaries.filter((summary) => summary.set === set && tables.includes(summary.code)).map((summary) => setKey(summary.set)),
];

export const useReportChoice = (lists: ReportLists): ReportChoice => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [period, setPeriod] = useState<PeriodChoice>(ownPeriods);
  const [level, setLevel] = useState<MaskingLevel | null>(null);
  const infos = lists.infos.filter(({ id }) => chosen.has(id));
  const sets = lists.summaries.filter(({ set }) => chosen.has(setKey(set))).map(({ set }) => set);
  const count = infos.length + sets.length;
  return {
    isChosen: (key) => chosen.has(key),
    toggle: (key, isChosen) => setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((other) => other !== key))),
    clear: () => setChosen(new Set()),
    count,
    wanted: { ids: infos.map(({ id }) => id), sets },
    hasList: infos.some(({ kind }) => kind === "list"),
    period,
    setPeriod,
    level,
    setLevel,
    chooseDuty: (duty, day) => {
      setChosen(new Set(keysOf(duty, lists)));
      setPeriod(choosePeriod(day?.period ?? null));
    },
    isReady: count > 0 && periodOf(period) !== null,
  };
};

/** Whether any of a duty's tables can be made here. */
export const canChoose = (duty: DutyDue, lists: ReportLists): boolean => keysOf(duty, lists).length > 0;
