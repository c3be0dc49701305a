/** The check command without a process around it; see checkWorkbook.ts. */
import { AppError } from "../app/appError";
import type { CheckResult } from "../core/model/checkResult";
import type { ExportedFile } from "../core/model/exportFile";
import type { Severity } from "../core/model/severity";
import type { HostWorkbook } from "../host/workbook/model";
import { cliWords } from "../i18n/cli";
import { errorSentences, refusalSentences } from "../i18n/errors";
import { formatDate } from "../i18n/format";
import { CliError } from "./cliError";
import { fromCaller, openInput, openProfile, writeWhole } from "./files";
import { readOptions, type CliOptions } from "./options";
import type { Output } from "./output";
import { reportJson } from "./report";
import { runBoard } from "./runBoard";
import { runCheck, type CheckRun } from "./runCheck";

/** A macro workbook keeps its macros only in a file of its own kind. */
const savedAs = (out: string): "xlsx" | undefined => (/\.xlsm$/i.test(out) ? undefined : "xlsx");

const refuseLosses = (workbook: HostWorkbook, { input, out, acceptLoss }: CliOptions): void => {
  if (out === null || acceptLoss) return;
  const losses = workbook.lossesOnSave(savedAs(out));
  if (losses.length === 0) return;
  const kinds = [...new Set(losses.map(({ kind }) => cliWords.lossKinds[kind]))].join(", ");
  throw new CliError(cliWords.losses(input, kinds), 3);
};

/** Which sets there are is known after the check: a profile and the workbook may bring their own. */
const refuseUnknownSets = ({ sets }: CliOptions, { criteriaSets }: CheckResult): void => {
  const known = criteriaSets.map(({ id }) => id);
  const unknown = sets?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new CliError(cliWords.unknownSet(unknown, known.join(", ")));
};

const countOf = (result: CheckResult, severity: Severity): number => result.findings.filter((finding) => finding.severity === severity).length;

/** Several tables as CSV are a zip, and its name says so. */
const exportPath = ({ path }: NonNullable<CliOptions["export"]>, { fileName }: ExportedFile): string => (fileName.endsWith(".zip") ? path.replace(/\.csv$/i, ".zip") : path);

const printSummary = ({ result, outcome, exported: file }: CheckRun, { out, export: exported }: CliOptions, { write }: Output): void => {
  const lines = [cliWords.summary(countOf(result, "violation"), countOf(result, "warning"), countOf(result, "notice"))];
  if (result.notRun.length > 0) lines.push(cliWords.notRun(result.notRun.length));
  for (const { sheet, reason } of outcome.refused) lines.push(cliWords.refused(sheet, refusalSentences[reason](sheet)));
  if (out !== null) lines.push(cliWords.written(out));
  if (exported !== null && file !== null) lines.push(cliWords.written(exportPath(exported, file)));
  write(`${lines.join("\n")}\n`);
};

const checkAndReport = async (options: CliOptions, output: Output): Promise<void> => {
  for (const path of [options.out, options.export?.path ?? null])
    if (path !== null && fromCaller(path) === fromCaller(options.input)) throw new CliError(cliWords.outIsInput(path));
  const workbook = openInput(options.input);
  refuseLosses(workbook, options);
  const run = await runCheck(workbook, options, options.profile === null ? null : openProfile(options.profile));
  refuseUnknownSets(options, run.result);
  if (options.out !== null) writeWhole(options.out, workbook.save(savedAs(options.out)));
  if (options.export !== null && run.exported !== null) writeWhole(exportPath(options.export, run.exported), run.exported.bytes);
  if (run.result.dates.asOfSource === "today") output.complain(cliWords.asOfToday(formatDate(run.result.dates.asOf)));
  if (options.json === null) {
    printSummary(run, options, output);
    return;
  }
  const json = `${JSON.stringify(reportJson(run.result, options, run.reports, run.outcome, run.host, run.elapsedMs), null, 1)}\n`;
  if (options.json === "-") output.write(json);
  else writeWhole(options.json, json);
};

/** Turns a failure a person can meet into one sentence that names the file; anything else is our own fault and passes. */
const describeFailure = (error: unknown, input: string): CliError => {
  if (error instanceof CliError) return error;
  if (error instanceof AppError) return new CliError(cliWords.fileError(input, errorSentences[error.code](error.details.sheet ?? null)));
  throw error;
};

/** Runs the command. Returns its exit status: 0 it ran, 2 unusable options or input, 3 refused because of a loss. */
export const main = async (argv: readonly string[], output: Output): Promise<number> => {
  let input = "";
  try {
    const options = readOptions(argv);
    if ("inputs" in options) {
      await runBoard(options, output);
      return 0;
    }
    input = options.input;
    await checkAndReport(options, output);
    return 0;
  } catch (error) {
    const failure = describeFailure(error, input);
    output.complain(failure.message);
    return failure.exitCode;
  }
};
