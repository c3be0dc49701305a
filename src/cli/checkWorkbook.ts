/** The check command: the pane's use cases without a window (contracts.md 3). */
import { AppError } from "../app/appError";
import type { CheckResult } from "../core/model/checkResult";
import type { Severity } from "../core/model/severity";
import type { HostWorkbook } from "../host/workbook/model";
import { cliWords } from "../i18n/cli";
import { errorSentences, refusalSentences } from "../i18n/errors";
import { formatDate } from "../i18n/format";
import { CliError } from "./cliError";
import { fromCaller, openInput, writeWhole } from "./files";
import { readOptions, type CliOptions } from "./options";
import { reportJson } from "./report";
import { runCheck, type CheckRun } from "./runCheck";

/** Criteria sets that can be computed. */
const knownSets = ["xkmt-2024"] as const;

/** A macro workbook keeps its macros only in a file of its own kind. */
const savedAs = (out: string): "xlsx" | undefined => (/\.xlsm$/i.test(out) ? undefined : "xlsx");

const refuseLosses = (workbook: HostWorkbook, { input, out, acceptLoss }: CliOptions): void => {
  if (out === null || acceptLoss) return;
  const losses = workbook.lossesOnSave(savedAs(out));
  if (losses.length === 0) return;
  const kinds = [...new Set(losses.map(({ kind }) => cliWords.lossKinds[kind]))].join(", ");
  throw new CliError(cliWords.losses(input, kinds), 3);
};

const countOf = (result: CheckResult, severity: Severity): number => result.findings.filter((finding) => finding.severity === severity).length;

const printSummary = ({ result, outcome }: CheckRun, { out }: CliOptions): void => {
  console.log(cliWords.summary(countOf(result, "violation"), countOf(result, "warning"), countOf(result, "notice")));
  if (result.notRun.length > 0) console.log(cliWords.notRun(result.notRun.length));
  for (const { sheet, reason } of outcome.refused) console.log(cliWords.refused(sheet, refusalSentences[reason](sheet)));
  if (out !== null) console.log(cliWords.written(out));
};

const checkAndReport = async (options: CliOptions): Promise<void> => {
  if (options.out !== null && fromCaller(options.out) === fromCaller(options.input)) throw new CliError(cliWords.outIsInput(options.out));
  const workbook = openInput(options.input);
  refuseLosses(workbook, options);
  const run = await runCheck(workbook, options);
  if (options.out !== null) writeWhole(options.out, workbook.save(savedAs(options.out)));
  if (run.result.dates.asOfSource === "today") console.error(cliWords.asOfToday(formatDate(run.result.dates.asOf)));
  if (options.json === null) {
    printSummary(run, options);
    return;
  }
  const json = `${JSON.stringify(reportJson(run.result, options.sets, run.outcome, run.host, run.elapsedMs), null, 1)}\n`;
  if (options.json === "-") process.stdout.write(json);
  else writeWhole(options.json, json);
};

/** Turns any failure into one sentence that names the file, and an exit status. */
const describeFailure = (error: unknown, input: string | undefined): CliError => {
  if (error instanceof CliError) return error;
  if (error instanceof AppError) return new CliError(cliWords.fileError(input ?? "", errorSentences[error.code](error.details.sheet ?? null)));
  throw error;
};

let options: CliOptions | undefined;
try {
  options = readOptions(process.argv.slice(2), knownSets);
  await checkAndReport(options);
} catch (error) {
  const failure = describeFailure(error, options?.input);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
