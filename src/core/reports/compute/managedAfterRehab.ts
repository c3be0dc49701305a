import { isActivePerson } from "../../facts/activity";
import { spanOf } from "../../facts/assessmentPeriod";
import { writtenTermOf } from "../../facts/postRehabTerm";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { PartialDate } from "../../registers/column";
import type { ReportContext } from "./context";
import { missingColumns, nothing, oncePerPerson } from "./contribution";
import type { ReportMeasure } from "./measure";
import type { ListFound, ListSource } from "./show";
import { countTold, happened, tellWithin, type Told } from "./told";

type Managed = Entry<"postRehab">;

/** When the management ended: on the day of leaving the list, else on the last day of the term once nothing runs any more. */
const endOf = (entry: Managed): PartialDate | null => {
  const { removedOn } = entry.row;
  return isVacant(removedOn) ? writtenTermOf(entry).to : removedOn.value;
};

const endedOutcomes = new Set(["completed", "movedAway", "prison", "deadOrMissing"]);

/** Off the list by today, or on a day that cannot be read; or ended as the result says. */
const hasEnded = ({ row: { removedOn, outcome } }: Managed, today: LocalDate): boolean =>
  (!isVacant(removedOn) && (removedOn.value === null || happened(removedOn.value, today) !== null)) || endedOutcomes.has(outcome.value ?? "");

/** Ended before the period began. */
const endedBefore = (entry: Managed, { period, today }: ReportContext): Told => {
  if (!hasEnded(entry, today)) return false;
  const end = endOf(entry);
  const days = end && happened(end, today);
  if (days === null) return isVacant(entry.row.removedOn) && end === null ? "no-period-date" : "unclear-date";
  return days.to < period.from || (days.from >= period.from ? false : "unclear-date");
};

const isDecided = ({ row }: Managed): boolean => !isVacant(row.decisionNumber) || !isVacant(row.decisionOn);

/** Decided in the period, or before it and not ended when it began: "still running from before". */
const isOfDecision = (entry: Managed, context: ReportContext): Told => {
  if (!isDecided(entry)) return false;
  const { decisionOn } = entry.row;
  const start = isVacant(decisionOn) ? writtenTermOf(entry).from : decisionOn.value;
  if (start === null) return isVacant(decisionOn) ? "no-period-date" : "unclear-date";
  const decided = tellWithin(start, context);
  if (decided !== false) return decided;
  if ((spanOf(start)?.from ?? "") > context.period.to) return false;
  const ended = endedBefore(entry, context);
  return typeof ended === "string" ? ended : !ended;
};

/** Within the term on the day of the table, on the list, and said to be managed. */
const isRunning = (entry: Managed, { asOf }: ReportContext): Told => {
  const { outcome } = entry.row;
  if (outcome.value !== "running") return outcome.value === null && !isVacant(outcome) ? "unclear-cell" : false;
  if (!isActivePerson(entry, asOf)) return false;
  const { from, to } = writtenTermOf(entry);
  if (from === null || to === null) return "no-period-date";
  const [begins, ends] = [spanOf(from), spanOf(to)];
  if (begins === null || ends === null) return "unclear-date";
  if (begins.from > asOf || ends.to < asOf) return false;
  return begins.to <= asOf && ends.from >= asOf ? true : "unclear-date";
};

/** Said to have completed the management, on a day of the period. */
const isCompleted = (entry: Managed, context: ReportContext): Told => {
  const { outcome, removedOn } = entry.row;
  if (outcome.value !== "completed") return outcome.value === null && !isVacant(outcome) ? "unclear-cell" : false;
  const end = endOf(entry);
  if (end === null) return isVacant(removedOn) ? "no-period-date" : "unclear-date";
  return happened(end, context.today) === null ? "unclear-date" : tellWithin(end, context);
};

const beginning = ["managedFrom", "managedPeriod"];
const end = ["managedTo", "managedPeriod"];

const measure =
  (columns: readonly string[], choices: readonly (readonly string[])[], holds: (entry: Managed, context: ReportContext) => Told): ReportMeasure =>
  (_scope, context) => {
    const missing = missingColumns("postRehab", columns, choices, context.facts);
    return missing.length > 0 ? nothing(missing) : countTold(context.facts.entries("postRehab"), (entry) => holds(entry, context));
  };

/** The figures of form 52 (domain.md 4.3, T04). */
export const managedAfterRehabMeasures: Readonly<Record<string, ReportMeasure>> = {
  postRehabDecided: measure(["decisionOn"], [], isOfDecision),
  postRehabRunning: measure(["outcome"], [beginning, end], isRunning),
  postRehabCompleted: measure(["outcome"], [["removedOn", ...end]], isCompleted),
};

/** Begun after the period. */
const isLater = (entry: Managed, { period }: ReportContext): boolean => {
  const { from } = writtenTermOf(entry);
  const days = from && spanOf(from);
  return days !== null && days.from > period.to;
};

const list = (context: ReportContext): ListFound => {
  const missing = missingColumns("postRehab", [], [], context.facts);
  if (missing.length > 0) return { listed: [], found: nothing(missing) };
  const concerned = context.facts.entries("postRehab").filter((entry) => !isLater(entry, context) && endedBefore(entry, context) !== true);
  return { listed: oncePerPerson(concerned).map((entry) => ({ entry })), found: nothing([]) };
};

/** Everybody whose management ran in the period, as far as can be told. */
export const managedAfterRehab: ListSource = { registers: ["postRehab"], list };
