import { parseArgs } from "node:util";
import { parseIsoDate, type LocalDate } from "../core/model/localDate";
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
  /** Language of the findings' sentences in the JSON. */
  readonly language: "vi" | "en";
  /** A file, "-" for standard output, or null for the short summary. */
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

/** Reads the command line. Throws CliError with one sentence when it makes no sense. */
export const readOptions = (argv: readonly string[]): CliOptions => {
  const { values, positionals } = parse(argv);
  const [input, ...more] = positionals;
  if (input === undefined) throw new CliError(`${cliWords.noInput} ${cliWords.usage}`);
  if (more.length > 0) throw new CliError(cliWords.tooManyInputs(positionals.length));
  if (values["accept-loss"] && values.out === undefined) throw new CliError(cliWords.lossWithoutOut);
  const sets = values.set === undefined ? null : values.set.split(",").map((id) => id.trim());
  const { language } = values;
  if (language !== "vi" && language !== "en") throw new CliError(cliWords.unknownLanguage(language));
  const asOf = readDate("--as-of", values["as-of"]);
  const proposedOn = readDate("--proposed-on", values["proposed-on"]);
  const registeredOn = readDate("--registered-on", values["registered-on"]);
  return {
    input,
    dates: { ...(asOf ? { asOf } : {}), ...(proposedOn ? { proposedOn } : {}), ...(registeredOn ? { registeredOn } : {}) },
    profile: values.profile ?? null,
    sets,
    out: values.out ?? null,
    acceptLoss: values["accept-loss"],
    language,
    json: values.json ?? null,
  };
};
