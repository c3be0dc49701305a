import { windows } from "../../legal/windows";
import { yearlyWindow } from "../criteria/definition/period";
import { wholeAssessmentWindow } from "../facts/assessmentPeriod";
import type { Facts } from "../facts/facts";
import type { ReportColumnInfo, ReportInfo } from "../model/reportInfo";
import { addDays, addMonths } from "../model/localDate";
import { calendarKinds, periodAround, yearlyWindowKinds, type PeriodKind, type ReportPeriod, type YearlyWindowKind } from "../model/reportPeriod";
import { leavesOf } from "./compute/columns";
import { listSources } from "./compute/listSources";
import type { Column, ReportDefinition } from "./definition/schema";

const monthsPerYear = 12;

const isYearly = (kind: PeriodKind): kind is YearlyWindowKind => (yearlyWindowKinds as readonly PeriodKind[]).includes(kind);

/**
 * The period of a kind that T lies in, with the days still to come; of yearly windows the one that is judged at T. The
 * window is that of the parameter sheet, else the calendar year.
 */
export const periodOfKind = (kind: Exclude<PeriodKind, "custom">, facts: Facts): ReportPeriod => {
  const { asOf } = facts.dates;
  if (kind === "window") return { kind, ...wholeAssessmentWindow(facts) };
  if (!isYearly(kind)) return periodAround(kind, asOf);
  const { from } = yearlyWindow(asOf, windows[kind]);
  return { kind, from, to: addDays(addMonths(from, monthsPerYear), -1) };
};

const columnsOf = (columns: readonly Column[], fill: (text: string) => string, above: readonly string[] = []): readonly ReportColumnInfo[] =>
  columns.flatMap((column) => ("columns" in column ? columnsOf(column.columns, fill, [...above, fill(column.heading)]) : [{ key: column.key, headings: [...above, fill(column.heading)] }]));

const registerOf = (figure: unknown): readonly string[] => {
  if (typeof figure !== "object" || figure === null) return [];
  return Object.entries(figure).flatMap(([key, value]) => (key === "register" && typeof value === "string" ? [value] : registerOf(value)));
};

const kindOf = ({ body }: ReportDefinition): ReportInfo["kind"] => ("list" in body ? "list" : "blankRows" in body ? "blank" : "figures");

const sourceRegisters = ({ body }: ReportDefinition): readonly string[] => ("list" in body ? body.list.flatMap(({ of }) => ("source" in of ? (listSources[of.source]?.registers ?? []) : [])) : []);

const totalOf = ({ body }: ReportDefinition): string | null => ("areas" in body || "lines" in body ? (body.total?.label ?? null) : null);

/** What a person may know of a table; `fill` puts in the names of the unit. */
export const describeReport = (definition: ReportDefinition, facts: Facts, fill: (text: string) => string): ReportInfo => {
  const kinds = ["window", ...calendarKinds, ...yearlyWindowKinds] as const;
  return {
    id: definition.id,
    sheetName: definition.sheetName,
    title: fill(definition.title),
    form: definition.form?.name ?? null,
    from: fill(definition.from),
    to: fill(definition.to),
    kind: kindOf(definition),
    masking: definition.masking,
    columns: columnsOf(definition.columns, fill),
    total: totalOf(definition),
    period: periodOfKind(definition.period, facts),
    periods: Object.fromEntries(kinds.map((kind) => [kind, periodOfKind(kind, facts)])),
    registers: [...new Set([...leavesOf(definition.columns).flatMap(({ figure }) => registerOf(figure)), ...registerOf(definition.body), ...sourceRegisters(definition), ...registerOf(definition.footers)])],
  };
};
