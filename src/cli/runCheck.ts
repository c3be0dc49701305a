import type { UseCases } from "../app/useCases";
import { compose } from "../compose";
import type { Profile } from "../core/criteria/profile";
import type { CheckResult } from "../core/model/checkResult";
import type { ExportedFile } from "../core/model/exportFile";
import type { WriteOutcome } from "../core/model/writePlan";
import { installOfficeGlobals } from "../host/node/nodeHost";
import { HostEngine } from "../host/protocol/engine";
import type { HostWorkbook } from "../host/workbook/model";
import type { CliOptions } from "./options";
import type { CheckedReport, Elapsed, HostFigures } from "./report";

export interface CheckRun {
  readonly result: CheckResult;
  readonly reports: readonly CheckedReport[];
  readonly outcome: WriteOutcome;
  readonly host: HostFigures;
  readonly elapsedMs: Elapsed;
  /** The tables as a file, where they were asked for. */
  readonly exported: ExportedFile | null;
}

/** Everything the pane's buttons would write, in the pane's order; the summary sheets of all sets that say something, or of the wanted ones. */
const writeAll = async (useCases: UseCases, result: CheckResult, reports: readonly CheckedReport[], wanted: CliOptions["sets"]): Promise<WriteOutcome> => {
  const outcomes = [await useCases.highlight(result), await useCases.writeFindings(result)];
  for (const { id } of result.criteriaSets) if (wanted === null ? result.criteria.some(({ set }) => set === id) : wanted.includes(id)) outcomes.push(await useCases.fillCriteria(result, id));
  outcomes.push(await useCases.writeReports(result, reports.map(({ info }) => info.id)));
  return { refused: outcomes.flatMap(({ refused }) => refused), sheets: outcomes.flatMap(({ sheets }) => sheets) };
};

const computeReports = async (useCases: UseCases, result: CheckResult): Promise<readonly CheckedReport[]> => {
  const reports: CheckedReport[] = [];
  for (const info of await useCases.reports(result)) reports.push({ info, table: await useCases.report(result, info.id) });
  return reports;
};

/** All reporting tables, and the summaries of all sets that say something, or of the wanted ones. */
const exportAll = (useCases: UseCases, result: CheckResult, reports: readonly CheckedReport[], wanted: CliOptions["sets"], { format, level }: NonNullable<CliOptions["export"]>): Promise<ExportedFile> => {
  const sets = result.criteriaSets.filter(({ id }) => wanted?.includes(id) ?? result.criteria.some(({ set }) => set === id)).map(({ id }) => id);
  return useCases.exportReports(result, { reports: reports.map(({ info }) => info.id), sets, format, level });
};

/** Runs the pane's use cases over a workbook, through the real Office.js client and the project's own host. */
export const runCheck = async (workbook: HostWorkbook, { dates, out, sets, export: wanted }: CliOptions, profile: Profile | null): Promise<CheckRun> => {
  const engine = new HostEngine(workbook);
  const uninstall = installOfficeGlobals(engine);
  try {
    const useCases = compose();
    const started = performance.now();
    let read = started;
    const result = await useCases.check({
      dates,
      ...(profile ? { profile } : {}),
      onProgress: ({ phase }) => {
        if (phase === "reading") read = performance.now();
      },
    });
    const reports = await computeReports(useCases, result);
    const checked = performance.now();
    const outcome: WriteOutcome = out === null ? { refused: [], sheets: [] } : await writeAll(useCases, result, reports, sets);
    const exported = wanted === null ? null : await exportAll(useCases, result, reports, sets, wanted);
    const elapsedMs = { read: Math.round(read - started), check: Math.round(checked - read), write: Math.round(performance.now() - checked) };
    return { result, reports, outcome, host: engine.counters.totals, elapsedMs, exported };
  } finally {
    uninstall();
  }
};
