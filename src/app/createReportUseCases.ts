import type { CheckResult } from "../core/model/checkResult";
import type { LocalDate } from "../core/model/localDate";
import type { ReportPeriod } from "../core/model/reportPeriod";
import type { CellValue, SheetGrid } from "../core/model/sheetGrid";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { scoringId } from "../core/criteria/scoring/decide";
import { planReportSheet } from "../core/plan/reports/reportSheet";
import { findTemplates, isRowNamed, planFilledTemplate, tablesAsked, totalsInMark, unknownMarks, type OfficeTemplate, type ValueOfMark } from "../core/plan/reports/officeTemplate";
import { viewReport } from "../core/plan/reports/reportView";
import { describeReport, periodOfKind } from "../core/reports/catalogue";
import { computeReport } from "../core/reports/compute/compute";
import { reportDefinition, reportDefinitions } from "../core/reports/definition/definitions";
import type { ReportDefinition } from "../core/reports/definition/schema";
import { AppError } from "./appError";
import { createDutyUseCases } from "./createDutyUseCases";
import type { DutyUseCases } from "./dutyUseCases";
import type { WriteOptions } from "./ports";
import type { ReportUseCases } from "./reportUseCases";
import type { FactsOf } from "./reportFacts";
import type { ResultMemory } from "./resultMemory";

/** What the use cases of the reports need of the others. */
export interface ReportDeps {
  readonly words: SheetWords;
  readonly factsOf: FactsOf;
  readonly memory: ResultMemory;
  readonly apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>;
  readonly today: () => LocalDate;
}

export const createReportUseCases = ({ words, factsOf, memory, apply, today }: ReportDeps): ReportUseCases & DutyUseCases => {
  const definitionOf = (id: string): ReportDefinition => {
    const definition = reportDefinition(id);
    if (definition === undefined) throw new AppError("unexpected", { technical: "no such table" });
    return definition;
  };

  const periodOf = (definition: ReportDefinition, result: CheckResult, period: ReportPeriod | undefined): ReportPeriod => period ?? periodOfKind(definition.period, factsOf(result));

  const sheetsOf = (result: CheckResult): readonly SheetGrid[] => memory.of(result)?.snapshot.sheets ?? [];

  /** What marks stand for: figures of the tables for their periods, and the names of the unit. */
  const valuesFor = (result: CheckResult, template: OfficeTemplate, period: ReportPeriod | undefined): ValueOfMark => {
    const tables = new Map(
      tablesAsked(template).flatMap((id) => {
        const definition = reportDefinition(id);
        return definition === undefined ? [] : [[id, computeReport(definition, factsOf(result), result, periodOf(definition, result, period))] as const];
      }),
    );
    return ({ table: id, row, column }) => {
      if (id === null) return words.reports.named(column, result);
      const table = tables.get(id);
      if (table === undefined) return null;
      if (column === "period") return words.reports.period(table.period);
      const figures = row === totalsInMark ? table.totals : table.rows.find((one) => isRowNamed(row, one))?.figures;
      if (figures === undefined || !(column in figures)) return null;
      return figures[column] ?? words.reports.missing;
    };
  };

  const shown = (value: CellValue): string => (typeof value === "number" ? words.reports.number(value) : String(value));

  const reports: ReportUseCases = {
    officeTemplates: async (result) =>
      findTemplates(sheetsOf(result)).map((template) => ({
        sheet: template.sheet,
        marks: template.cells.reduce((sum, { marks }) => sum + marks.length, 0),
        tables: tablesAsked(template).filter((id) => reportDefinition(id) !== undefined),
        unknown: unknownMarks(template, valuesFor(result, template, undefined)),
      })),
    fillTemplates: async (result, sheets, options = {}) => {
      const templates = findTemplates(sheetsOf(result)).filter(({ sheet }) => sheets.includes(sheet));
      return apply(templates.map((template) => planFilledTemplate(template, words.reports.filledName(template.sheet), valuesFor(result, template, options.period), shown)), options);
    },
    reports: async (result) => {
      const own = factsOf(result);
      return reportDefinitions.map((definition) => describeReport(definition, own, (text) => words.reports.fill(text, result)));
    },
    summaries: async (result) =>
      result.criteriaSets.map((set) => {
        if (set.id === scoringId) return { set: set.id, code: "", sheetName: words.scoring.sheetName, title: set.title };
        const { code, sheetName } = words.summaryTable(set);
        return { set: set.id, code, sheetName, title: set.title };
      }),
    viewReport: async (result, id, period) => {
      const definition = definitionOf(id);
      return viewReport(definition, computeReport(definition, factsOf(result), result, periodOf(definition, result, period)), result, words.reports);
    },
    report: async (result, id, period) => {
      const definition = definitionOf(id);
      return computeReport(definition, factsOf(result), result, periodOf(definition, result, period));
    },
    writeReports: async (result, ids, options = {}) => {
      const sheets = ids.map((id) => {
        const definition = definitionOf(id);
        return planReportSheet(definition, computeReport(definition, factsOf(result), result, periodOf(definition, result, options.period)), result, words, options.level ?? definition.masking);
      });
      return apply(sheets, options);
    },
  };

  return { ...reports, ...createDutyUseCases({ words, reports, today }) };
};
