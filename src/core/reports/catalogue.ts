import { assessmentPeriod, calendarYear } from "../facts/assessmentPeriod";
import type { Facts } from "../facts/facts";
import type { ReportColumnInfo, ReportInfo } from "../model/reportInfo";
import { periodAround, type CalendarKind, type PeriodKind, type ReportPeriod } from "../model/reportPeriod";
import { leavesOf } from "./compute/columns";
import type { Column, ReportDefinition } from "./definition/schema";

const calendarKinds: readonly CalendarKind[] = ["month", "quarter", "halfYear", "nineMonths", "year"];

/** The period of a kind that T lies in; the window is that of the parameter sheet, else the calendar year up to T. */
export const periodOfKind = (kind: Exclude<PeriodKind, "custom">, facts: Facts): ReportPeriod =>
  kind === "window" ? { kind, ...(assessmentPeriod(facts) ?? calendarYear(facts.dates.asOf)) } : periodAround(kind, facts.dates.asOf);

const columnsOf = (columns: readonly Column[], fill: (text: string) => string, above: readonly string[] = []): readonly ReportColumnInfo[] =>
  columns.flatMap((column) => ("columns" in column ? columnsOf(column.columns, fill, [...above, fill(column.heading)]) : [{ key: column.key, headings: [...above, fill(column.heading)] }]));

const registerOf = (figure: unknown): readonly string[] => {
  if (typeof figure !== "object" || figure === null) return [];
  return Object.entries(figure).flatMap(([key, value]) => (key === "register" && typeof value === "string" ? [value] : registerOf(value)));
};

const kindOf = ({ body }: ReportDefinition): ReportInfo["kind"] => ("list" in body ? "list" : "blankRows" in body ? "blank" : "figures");

const totalOf = ({ body }: ReportDefinition): string | null => ("areas" in body || "lines" in body ? (body.total?.label ?? null) : null);

/** What a person may know of a table; `fill` puts in the names of the unit. */
export const describeReport = (definition: ReportDefinition, facts: Facts, fill: (text: string) => string): ReportInfo => {
  const kinds = ["window", ...calendarKinds] as const;
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
    registers: [...new Set([...leavesOf(definition.columns).flatMap(({ figure }) => registerOf(figure)), ...registerOf(definition.body), ...registerOf(definition.footers)])],
  };
};
