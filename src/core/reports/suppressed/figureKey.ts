import { addDays, type LocalDate } from "../../model/localDate";
import type { ReportPeriod } from "../../model/reportPeriod";
import type { FigureData, LineData, ReportCondition } from "../definition/schema";

/** The days a figure is about. */
export interface Days {
  readonly period: ReportPeriod;
  readonly asOf: LocalDate;
}

/** What is counted, for comparing figures of different tables: equal `what`, `days` and area are the same figure. */
export interface FigureKey {
  readonly what: string;
  readonly days: string;
  /** Of a count: its register and conditions. A count with more conditions is part of one with fewer. */
  readonly count: { readonly register: string; readonly where: readonly string[] } | null;
  /** Of a movement without reasons. */
  readonly movement: { readonly register: string; readonly step: "opening" | "increase" | "decrease" | "closing" } | null;
}

const span = ({ period: { from, to } }: Days): string => `${from}..${to}`;

/** Conditions that say the same in two ways: a household has signed. */
const synonyms: Readonly<Record<string, string>> = { [JSON.stringify({ grouping: "signing", is: ["signed"] })]: JSON.stringify({ field: "signed", in: ["signed"] }) };

const named = (condition: ReportCondition): string => {
  const text = JSON.stringify(condition);
  return synonyms[text] ?? text;
};

/** Whether an answer depends on the day of stock alone. */
const isOfStock = (condition: ReportCondition): boolean => named(condition) !== JSON.stringify(condition) || "field" in condition || "is" in condition || ("not" in condition && isOfStock(condition.not));

const ofRecords = (kind: string, register: string | undefined, conditions: readonly ReportCondition[], days: Days): FigureKey => {
  const where = conditions.map(named).sort();
  return {
    what: `${kind} ${register ?? ""} ${where.join()}`,
    days: conditions.every(isOfStock) ? days.asOf : `${span(days)} ${days.asOf}`,
    count: kind === "count" ? { register: register ?? "", where } : null,
    movement: null,
  };
};

const ofMovement = ({ movement, reasons, register }: Extract<FigureData, { movement: unknown }>, line: LineData | undefined, days: Days): FigureKey => {
  const of = `${register ?? line?.register ?? ""} ${JSON.stringify(line?.where ?? [])}`;
  const day = movement === "opening" ? addDays(days.period.from, -1) : movement === "closing" ? days.period.to : null;
  return {
    what: day === null ? `${movement} ${of} ${JSON.stringify(reasons ?? null)}` : `on the list ${of}`,
    days: day ?? span(days),
    count: null,
    movement: reasons === undefined ? { register: of, step: movement } : null,
  };
};

/** What a figure of a line counts; null where it is made of others of its row. */
export const figureKey = (figure: FigureData, line: LineData | undefined, days: Days): FigureKey | null => {
  const more = line?.where ?? [];
  if ("count" in figure) return ofRecords("count", figure.count.register ?? line?.register, [...figure.count.where, ...more], days);
  if ("distinct" in figure) return ofRecords(`distinct ${figure.distinct.field}`, figure.distinct.of.register ?? line?.register, [...figure.distinct.of.where, ...more], days);
  if ("sum" in figure) return ofRecords(`sum ${figure.sum.field}`, figure.sum.of.register ?? line?.register, [...figure.sum.of.where, ...more], days);
  if ("movement" in figure) return ofMovement(figure, line, days);
  // The households that had signed by the end of the period are those before it and those within it.
  if ("add" in figure && line?.figures !== undefined && figure.add.map((key) => line.figures?.[key]).every((part) => part !== null && part !== undefined && "measure" in part && /^pledges(Before|Within)$/.test(part.measure)))
    return ofRecords("count", "household", [{ field: "residence", in: ["permanent", "temporary"] }, { field: "signed", in: ["signed"] }], days);
  if ("measure" in figure) return { what: `measure ${figure.measure} ${line?.register ?? ""} ${JSON.stringify(more)}`, days: `${span(days)} ${days.asOf}`, count: null, movement: null };
  return "parameter" in figure ? { what: `parameter ${figure.parameter}`, days: "", count: null, movement: null } : null;
};

/** What is active at a day is, where nothing is missing, who was on the list at its end. */
export const activeKey = (register: string): string => `count ${register} ${JSON.stringify({ is: "active" })}`;
export const onListKey = (register: string): string => `on the list ${register} []`;
