import type { Facts } from "../../src/core/facts/facts";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { MaskingLevel } from "../../src/core/model/maskingLevel";
import type { PutSheet } from "../../src/core/model/writePlan";
import { planReportSheet } from "../../src/core/plan/reports/reportSheet";
import { periodOfKind } from "../../src/core/reports/catalogue";
import { computeReport } from "../../src/core/reports/compute/compute";
import { sheetWords } from "../../src/i18n/sheets";
import { definitionOf } from "./reportOf";
import { sampleResult } from "./sampleResult";

/** A table as it is planned for its sheet, at its own level of masking unless another is given. */
export const plannedReport = (id: string, facts: Facts, { level, findings = [] }: { readonly level?: MaskingLevel; readonly findings?: CheckResult["findings"] } = {}): PutSheet => {
  const definition = definitionOf(id);
  const result = sampleResult({ dates: facts.dates, findings });
  return planReportSheet(definition, computeReport(definition, facts, result, periodOfKind(definition.period, facts)), result, sheetWords, level);
};

/** The texts of every printed row, without the hidden columns and without blank rows. */
export const printedRows = ({ content }: PutSheet): readonly (readonly string[])[] => {
  const hidden = new Set(content.hiddenColumns);
  return content.values.map((row) => row.filter((_, index) => !hidden.has(index + 1)).map(String)).filter((row) => row.some((text) => text !== ""));
};

/** The rows of the table: below the column numbers, up to the first line that is no row of it. */
export const tableRows = (planned: PutSheet): readonly (readonly string[])[] => {
  const { titleRows } = planned.content.print;
  const last = titleRows?.last ?? 0;
  const names = planned.content.values.map((row) => String(row[(planned.open?.nameColumn ?? 0) - 1] ?? ""));
  const hidden = new Set(planned.content.hiddenColumns);
  return planned.content.values.flatMap((row, index) => (index >= last && /^(r:|b\d|count)/.test(names[index] ?? "") ? [row.filter((_, column) => !hidden.has(column + 1)).map(String)] : []));
};
