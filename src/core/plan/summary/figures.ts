import { overallVerdict } from "../../criteria/overallVerdict";
import type { CheckResult } from "../../model/checkResult";
import type { AreaLevel, CriterionResult } from "../../model/criterion";
import type { CellValue } from "../../model/sheetGrid";
import type { SummaryFigure, SummaryLine, SummaryTable } from "../../model/summary";

/** What the lines of a table are filled from. */
export interface Figures {
  readonly table: SummaryTable;
  readonly result: CheckResult;
  /** The parts of the set. */
  readonly parts: readonly CriterionResult[];
}

type LineOf<K extends SummaryLine["kind"]> = Extract<SummaryLine, { kind: K }>;

const orBlank = (value: number | null | undefined): CellValue => value ?? "";

/** A share in percent, rounded down to the tenth as it is printed: 100 only where nothing is missing. */
const progressOf = (numerator: number | null, denominator: number | null): CellValue =>
  numerator === null || denominator === null || denominator <= 0 ? "" : Math.floor((numerator * 1000) / denominator) / 10;

const ofPart = (shows: SummaryFigure, part: CriterionResult, { table }: Figures): CellValue => {
  const { numerator, denominator } = part;
  const isComparison = part.words.isComparison === true;
  switch (shows) {
    case "numerator":
      return orBlank(numerator);
    case "denominator":
      return orBlank(denominator);
    case "fraction":
      return numerator === null || denominator === null ? "" : table.fraction(numerator, denominator);
    case "share":
      return numerator === null || denominator === null || denominator === 0 || isComparison ? "" : table.share(numerator, denominator);
    case "progress":
      return isComparison || part.level !== undefined ? "" : progressOf(numerator, denominator);
    case "result":
      return table.result(part, null);
    case "before":
      return isComparison ? orBlank(denominator) : "";
    case "now":
      return table.now(part);
    case "growth":
      return isComparison && numerator !== null && denominator !== null ? table.growth(numerator, denominator) : "";
    case "levelI":
      return part.level === "I" ? table.reached : "";
    case "levelII":
      return part.level === "II" ? table.reached : "";
    case "levelIII":
      return part.level === "III" ? table.reached : "";
    case "outcome":
      return table.outcome(part);
    case "citation":
      return table.citation(part);
    case "note":
      return table.note(part);
    case "basis":
      return [table.citation(part), table.note(part)].filter((text) => text !== "").join(". ");
    default:
      return "";
  }
};

const counted: readonly SummaryFigure[] = ["numerator", "now"];

const ofCount = (shows: SummaryFigure, { part: id, count }: LineOf<"count">, { table, parts }: Figures): CellValue => {
  const part = parts.find((candidate) => candidate.id === id);
  if (part === undefined) return "";
  if (counted.includes(shows)) return orBlank(part.parts?.[count]);
  return shows === "result" ? table.result(part, count) : "";
};

const seriousness: readonly AreaLevel[] = ["III", "II", "I"];
const levelOf: Readonly<Partial<Record<SummaryFigure, AreaLevel>>> = { levelI: "I", levelII: "II", levelIII: "III" };

/** How many parts reach a class; nothing while a part is open, for it could reach any. */
const ofTally = (shows: SummaryFigure, { parts: ids, orHigher }: LineOf<"tally">, { table, parts }: Figures): CellValue => {
  const counting = parts.filter(({ id }) => ids.includes(id));
  const isOpen = counting.length < ids.length || counting.some(({ reason }) => reason !== null);
  if (shows === "outcome") return isOpen ? table.verdict.undetermined : "";
  const level = levelOf[shows];
  if (level === undefined || isOpen) return "";
  const rank = seriousness.indexOf(level);
  return counting.filter((part) => (orHigher ? seriousness.findIndex((own) => own === part.level) >= rank : part.level === level)).length;
};

const ofConclusion = (shows: SummaryFigure, line: LineOf<"conclusion">, { table, result, parts }: Figures): CellValue => {
  if (shows === "note" || shows === "basis") return table.conclusionNote(result);
  if (shows !== "outcome") return "";
  if ("classOf" in line) {
    const part = parts.find(({ id }) => id === line.classOf);
    return table.concluded(part ?? "undetermined", result);
  }
  const over = parts.filter(({ id }) => line.over.includes(id));
  return table.concluded(overallVerdict(over, result.dates.proposedOn !== null), result);
};

/** What a column shows in a line. */
export const figureOf = (shows: SummaryFigure, line: SummaryLine, figures: Figures): CellValue => {
  if (shows === "ordinal" || shows === "content") return line[shows];
  if (shows === "criterion" || shows === "threshold" || shows === "unit") return line[shows] ?? "";
  switch (line.kind) {
    case "heading":
      return "";
    case "part": {
      const part = figures.parts.find(({ id }) => id === line.part);
      return part === undefined ? "" : ofPart(shows, part, figures);
    }
    case "count":
      return ofCount(shows, line, figures);
    case "fact":
      return shows === "numerator" ? orBlank(line.value) : "";
    case "tally":
      return ofTally(shows, line, figures);
    case "conclusion":
      return ofConclusion(shows, line, figures);
  }
};
