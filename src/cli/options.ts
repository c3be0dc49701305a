import { parseArgs } from "node:util";
import type { BoardQuestion } from "../core/model/board";
import type { ExportFormat } from "../core/model/exportFile";
import { maskingLevels, type MaskingLevel } from "../core/model/maskingLevel";
import { parseIsoDate, type LocalDate } from "../core/model/localDate";
import { submittedSet } from "../legal/summaryWords";
import { cliWords } from "../i18n/cli";
import { CliError } from "./cliError";

/** What the person asked of the check command. */
export interface CliOptions {
  readonly input: string;
  readonly dates: { readonly asOf?: LocalDate; readonly proposedOn?: LocalDate; readonly registeredOn?: LocalDate };
  readonly profile: string | null;
  /** Criteria sets to report; null for all. */
  readonly sets: readonly string[] | null;
  readonly out: string | null;
  readonly acceptLoss: boolean;
  /** Where the tables go, in which format, and how much of persons they show. */
  readonly export: { readonly path: string; readonly format: ExportFormat; readonly level: MaskingLevel } | null;
  /** Language of the findings' sentences in the JSON. */
  readonly language: "vi" | "en";
  /** A file, "-" for standard output, or null for the short summary. */
  readonly json: string | null;
}

/** Many workbooks on one page. */
export interface BoardOptions {
  readonly inputs: readonly string[];
  readonly dates: { readonly asOf?: LocalDate; readonly proposedOn?: LocalDate };
  readonly profile: string | null;
  /** The set whose verdicts the page shows. */
  readonly set: string;
  /** A file with the names of the communes that were to send, one a line. */
  readonly expected: string | null;
  readonly persons: BoardQuestion["persons"];
  /** Where the page goes, as a workbook. */
  readonly board: string | null;
  readonly json: string | null;
}

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        "as-of": { type: "string" },
        "proposed-on": { type: "string" },
        "registered-on": { type: "string" },
        profile: { type: "string" },
        set: { type: "string" },
        out: { type: "string" },
        "accept-loss": { type: "boolean", default: false },
        json: { type: "string" },
        export: { type: "string" },
        masking: { type: "string" },
        board: { type: "string" },
        expected: { type: "string" },
        persons: { type: "string" },
        language: { type: "string", default: "vi" },
      },
    });
  } catch (error) {
    throw new CliError(`${cliWords.unknownOption(error instanceof Error ? (error.message.split(".")[0] ?? "") : "")} ${cliWords.usage}`);
  }
};

const readDate = (option: string, text: string | undefined): LocalDate | undefined => {
  if (text === undefined) return undefined;
  const date = parseIsoDate(text);
  if (date === null) throw new CliError(cliWords.badDate(option, text));
  return date;
};

type Values = ReturnType<typeof parse>["values"];

const personsOf = (text: string | undefined): BoardQuestion["persons"] => {
  if (text === undefined) return null;
  if (text === "number") return { by: "number" };
  const key = /^hash:(.{8,})$/u.exec(text)?.[1];
  if (key === undefined) throw new CliError(cliWords.unknownPersons(text));
  return { by: "hash", key };
};

const exportFormats: readonly ExportFormat[] = ["xlsx", "csv", "json", "docx"];

const exportOf = ({ export: path, masking }: Values): CliOptions["export"] => {
  const level = maskingLevels.find((known) => known === (masking ?? "masked"));
  if (level === undefined) throw new CliError(cliWords.unknownMasking(masking ?? ""));
  if (path === undefined) {
    if (masking !== undefined) throw new CliError(cliWords.maskingWithoutExport);
    return null;
  }
  const format = exportFormats.find((known) => path.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) throw new CliError(cliWords.unknownExport(path));
  return { path, format, level };
};

/** Options that one workbook has and a page of many has not. */
const singleOnly = ["out", "accept-loss", "registered-on", "export", "masking"] as const;

const boardOptions = (inputs: readonly string[], values: Values, dates: BoardOptions["dates"]): BoardOptions => {
  const wrong = singleOnly.find((name) => values[name] !== undefined && values[name] !== false);
  if (wrong !== undefined) throw new CliError(cliWords.notWithBoard(`--${wrong}`));
  return {
    inputs,
    dates,
    profile: values.profile ?? null,
    set: values.set ?? submittedSet,
    expected: values.expected ?? null,
    persons: personsOf(values.persons),
    board: values.board ?? null,
    json: values.json ?? null,
  };
};

/** Reads the command line: one workbook to be checked, or many for one page. Throws CliError with one sentence when it makes no sense. */
export const readOptions = (argv: readonly string[]): CliOptions | BoardOptions => {
  const { values, positionals } = parse(argv);
  const [input, ...more] = positionals;
  if (input === undefined) throw new CliError(`${cliWords.noInput} ${cliWords.usage}`);
  const isBoard = values.board !== undefined || more.length > 0;
  if (more.length > 0 && values.board === undefined && values.json === undefined) throw new CliError(cliWords.tooManyInputs(positionals.length));
  if (values["accept-loss"] && values.out === undefined) throw new CliError(cliWords.lossWithoutOut);
  const sets = values.set === undefined ? null : values.set.split(",").map((id) => id.trim());
  const { language } = values;
  if (language !== "vi" && language !== "en") throw new CliError(cliWords.unknownLanguage(language));
  const asOf = readDate("--as-of", values["as-of"]);
  const proposedOn = readDate("--proposed-on", values["proposed-on"]);
  const registeredOn = readDate("--registered-on", values["registered-on"]);
  if (isBoard) return boardOptions(positionals, values, { ...(asOf ? { asOf } : {}), ...(proposedOn ? { proposedOn } : {}) });
  return {
    input,
    dates: { ...(asOf ? { asOf } : {}), ...(proposedOn ? { proposedOn } : {}), ...(registeredOn ? { registeredOn } : {}) },
    profile: values.profile ?? null,
    sets,
    out: values.out ?? null,
    acceptLoss: values["accept-loss"],
    export: exportOf(values),
    language,
    json: values.json ?? null,
  };
};
