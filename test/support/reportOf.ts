import type { Facts } from "../../src/core/facts/facts";
import type { ReportTable } from "../../src/core/model/report";
import type { ReportPeriod } from "../../src/core/model/reportPeriod";
import { periodOfKind } from "../../src/core/reports/catalogue";
import { computeReport } from "../../src/core/reports/compute/compute";
import { reportDefinition } from "../../src/core/reports/definition/definitions";
import type { ReportDefinition } from "../../src/core/reports/definition/schema";
import { sampleResult } from "./sampleResult";

/** A shipped table's definition; the test fails where there is none. */
export const definitionOf = (id: string): ReportDefinition => {
  const definition = reportDefinition(id);
  if (definition === undefined) throw new Error(`No table ${id}.`);
  return definition;
};

/** A table over facts, for its own period unless another is given. */
export const reportOf = (id: string, facts: Facts, period?: ReportPeriod): ReportTable => {
  const definition = definitionOf(id);
  return computeReport(definition, facts, sampleResult({ dates: facts.dates }), period ?? periodOfKind(definition.period, facts));
};

