import { yesNo } from "../../../legal/lists";
import { windowIds, type WindowId } from "../../../legal/windows";
import type { Configuration, ConfigurationFault, ConfigurationProblem, LintProblem } from "../../model/configuration";
import type { CellValue, SheetGrid } from "../../model/sheetGrid";
import { dueDaysText, parseDueDays } from "../../model/dueDays";
import { cleanText, foldText } from "../../parse/text";
import { lintConfiguration } from "../lint";
import { readSetCode, type SetCode } from "./rows";
import { markOf, problemAt, sheetRows, type KindWords, type SheetRow } from "./sheetRows";

/** What a sheet of settings says, or what keeps it from being understood. */
export type ReadConfiguration = { readonly configuration: Configuration } | { readonly problems: readonly ConfigurationProblem[] };

const spelled = (spellings: readonly string[], text: string): boolean => spellings.some((spelling) => foldText(spelling) === foldText(text));

const yesNoIn = (value: CellValue): boolean | null => {
  if (typeof value === "boolean") return value;
  const text = String(value);
  return spelled(yesNo.yes, text) ? true : spelled(yesNo.no, text) ? false : null;
};

/** A number, also one typed as text with a decimal comma. */
const numberIn = (value: CellValue): number | null => {
  if (typeof value === "number") return value;
  const text = cleanText(String(value));
  return /^\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
};

const windowIn = (value: CellValue, { window }: Pick<KindWords, "window">): WindowId | null => windowIds.find((id) => spelled([window[id], id], String(value))) ?? null;

const lastDay = 31;

/** Days on which something is due. A day that Excel took for a date is none: which day it was cannot be told for certain. */
const dueDaysIn = (value: CellValue): string | null => {
  if (typeof value === "number" && value > lastDay) return null;
  const days = parseDueDays(cleanText(String(value)));
  return days === null ? null : dueDaysText(days);
};

const isBlank = ({ value }: SheetRow): boolean => typeof value === "string" && cleanText(value) === "";

const shown = (value: CellValue): string => cleanText(String(value)).slice(0, 40);

/** Rows of one kind that settle something, each code once. */
class Rows {
  readonly problems: ConfigurationProblem[] = [];

  constructor(private readonly rows: readonly SheetRow[]) {}

  of(kind: SheetRow["kind"]): readonly SheetRow[] {
    const seen = new Set<string>();
    return this.rows.filter((row) => {
      if (row.kind !== kind || isBlank(row)) return false;
      const isFirst = row.code === "" ? kind === "set" : !seen.has(row.code);
      seen.add(row.code);
      if (!isFirst) this.report({ key: "twice", params: { code: row.code } }, row, "code");
      return isFirst;
    });
  }

  report(fault: ConfigurationFault, { cells }: SheetRow, column: "code" | "value"): void {
    this.problems.push(problemAt(fault, cells[column]));
  }

  /** The values of a kind by their codes, read by `read`; one that cannot be read is reported. */
  values<T>(kind: SheetRow["kind"], read: (value: CellValue) => T | null, key: "noYesNo" | "noNumber" | "noWindow" | "noDueDays"): Readonly<Record<string, T>> {
    return Object.fromEntries(
      this.of(kind).flatMap((row) => {
        const value = read(row.value);
        if (value === null) this.report({ key, params: { text: shown(row.value) } }, row, "value");
        return value === null ? [] : [[row.code, value] as const];
      }),
    );
  }
}

/** A set as its rows give it. */
interface SetText {
  readonly text: string;
  readonly first: SheetRow;
}

const compact = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
};

interface Piece {
  readonly row: SheetRow;
  readonly code: SetCode;
}

/** The sets put together from their pieces, in their order; a row without a code is a set of its own. Null when a piece is missing. */
const setsIn = (rows: Rows): readonly SetText[] | null => {
  const groups = new Map<number, Piece[]>();
  const whole: SetText[] = [];
  let isComplete = true;
  for (const row of rows.of("set")) {
    const code = readSetCode(row.code);
    if (code !== null) groups.set(code.set, [...(groups.get(code.set) ?? []), { row, code }]);
    else if (row.code === "") whole.push({ text: compact(String(row.value)), first: row });
    else {
      rows.report({ key: "noSetCode", params: { code: row.code } }, row, "code");
      isComplete = false;
    }
  }
  const joined = [...groups].sort(([a], [b]) => a - b).flatMap(([, group]) => {
    const pieces = [...group].sort((a, b) => a.code.piece - b.code.piece);
    const [first] = pieces;
    if (first === undefined) return [];
    const wanted = first.code.pieces;
    if (pieces.length === wanted && pieces.every(({ code }) => code.pieces === wanted)) return [{ text: compact(pieces.map(({ row }) => String(row.value)).join("")), first: first.row }];
    rows.report({ key: "missingPieces", params: { found: pieces.length, pieces: wanted } }, first.row, "code");
    isComplete = false;
    return [];
  });
  return isComplete ? [...joined, ...whole] : null;
};

const namesNothing = ({ key }: ConfigurationFault): boolean => key === "unknownSwitch" || key === "unknownLimit" || key === "unknownRule" || key === "unknownThreshold" || key === "unknownWindow" || key === "unknownNaming" || key === "unknownDuty" || key === "unknownTarget";

/** The place inside a set that the cell does not tell; null elsewhere. */
const pathInSet = ({ entry, path }: LintProblem): string | null => (entry.kind === "set" ? path.split(".").slice(2).join(".") : null);

/** What the rows settle, each problem at its cell. */
export const readConfigurationSheet = (sheet: SheetGrid, words: KindWords): ReadConfiguration => {
  const read = sheetRows(sheet, words);
  const rows = new Rows(read.rows);
  const rulesOff = Object.entries(rows.values("rule", yesNoIn, "noYesNo")).flatMap(([id, isOff]) => (isOff ? [id] : []));
  const switches: Configuration["switches"] = rows.values("switch", yesNoIn, "noYesNo");
  const thresholds = rows.values("threshold", numberIn, "noNumber");
  const limits: Configuration["limits"] = rows.values("limit", numberIn, "noNumber");
  const windows: Configuration["windows"] = rows.values("window", (value) => windowIn(value, words), "noWindow");
  const names: Configuration["names"] = Object.fromEntries(rows.of("name").map(({ code, value }) => [code, cleanText(String(value))]));
  const duties = rows.values("duty", dueDaysIn, "noDueDays");
  const targets = rows.values("target", numberIn, "noNumber");
  const sets = setsIn(rows);
  const configuration: Configuration = { limits, rulesOff, switches, thresholds, windows, names, duties, targets, sets: (sets ?? []).map(({ text }) => text) };
  const rowOf = ({ kind, code }: LintProblem["entry"]): SheetRow | undefined =>
    kind === "set" ? sets?.[Number(code)]?.first : read.rows.find((row) => row.kind === kind && row.code === code && !isBlank(row));
  // Without all sets the thresholds of one that is not there would be taken for mistakes.
  const linted = sets === null ? [] : lintConfiguration(configuration).map((problem): ConfigurationProblem => {
    const { fault, set, part } = problem;
    return { fault, set, part, path: pathInSet(problem), cell: rowOf(problem.entry)?.cells[namesNothing(fault) && problem.entry.kind !== "set" ? "code" : "value"] ?? null };
  });
  const problems = [...read.problems, ...rows.problems, ...linted];
  return problems.length === 0 ? { configuration } : { problems };
};

/** Whether a person has changed what the sheet settles since it was written: then its mark no longer fits. */
export const isEdited = (sheet: SheetGrid, words: KindWords): boolean => {
  const { rows, problems, above } = sheetRows(sheet, words);
  const mark = markOf(rows);
  return problems.length > 0 || !above.some((text) => text.includes(mark));
};
