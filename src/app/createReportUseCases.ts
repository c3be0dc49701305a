import type { CheckResult } from "../core/model/checkResult";
import type { ReportPeriod } from "../core/model/reportPeriod";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { planReportSheet } from "../core/plan/reports/reportSheet";
import { viewReport } from "../core/plan/reports/reportView";
import { describeReport, periodOfKind } from "../core/reports/catalogue";
import { computeReport } from "../core/reports/compute/compute";
import { reportDefinition, reportDefinitions } from "../core/reports/definition/definitions";
import type { ReportDefinition } from "../core/reports/definition/schema";
import { AppError } from "./appError";
import type { WriteOptions } from "./ports";
import type { ReportUseCases } from "./reportUseCases";
import type { FactsOf } from "./reportFacts";

/** What the use cases of the reports need of the others. */
export interface ReportDeps {
  readonly words: SheetWords;
  readonly factsOf: FactsOf;
  readonly apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>;
}

export const createReportUseCases = ({ words, factsOf, apply }: ReportDeps): ReportUseCases => {
  const definitionOf = (id: string): ReportDefinition => {
    const definition = reportDefinition(id);
    if (definition === undefined) throw new AppError("unexpected", { technical: "no such table" });
    return definition;
  };

  const periodOf = (definition: ReportDefinition, result: CheckResult, period: ReportPeriod | undefined): ReportPeriod => period ?? periodOfKind(definition.period, factsOf(result));

  return {
    reports: async (result) => {
      const own = factsOf(result);
      return reportDefinitions.map((definition) => describeReport(definition, own, (text) => words.reports.fill(text, result)));
    },
    summaries: async (result) =>
      result.criteriaSets.map((set) => {
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
};
