import { isActivePerson, isOnOrBefore } from "../../facts/activity";
import { spanOf } from "../../facts/assessmentPeriod";
import { isVacant } from "../../facts/vacancy";
import { addDays } from "../../model/localDate";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { missingColumns, nothing, oncePerPerson } from "./contribution";
import type { ReportMeasure } from "./measure";
import type { ListFound, ListSource } from "./show";
import { rehabTermOf } from "./termShows";
import { both, countTold, tellWithin, type Told } from "./told";

type Addict = Entry<"addict">;

const isVoluntary = ({ row: { rehabForm } }: Addict): Told => {
  if (rehabForm.value === null) return isVacant(rehabForm) ? false : "unclear-cell";
  return rehabForm.value === "home" || rehabForm.value === "centre";
};

/** Why an end of the term is not known. */
const unknownEnd = ({ row }: Addict, field: "rehabFrom" | "rehabTo"): UncountedReason => (isVacant(row[field]) && isVacant(row.rehabPeriod) ? "no-period-date" : "unclear-date");

const begunWithin = (entry: Addict, context: ReportContext): Told => {
  const { from } = rehabTermOf(entry);
  return from === null ? unknownEnd(entry, "rehabFrom") : tellWithin(from, context);
};

/** Registered: the rehabilitation began in the period. */
const isRegistered = (entry: Addict, context: ReportContext): Told => both(isVoluntary(entry), () => begunWithin(entry, context));

const ended = new Set(["completed", "failed", "quit"]);

/** On the list and within the term on the day of the table, with no result that ended it earlier. */
const goesOn = (entry: Addict, { asOf }: ReportContext): Told => {
  if (ended.has(entry.row.rehabResult.value ?? "") || !isActivePerson(entry, asOf)) return false;
  const { to } = rehabTermOf(entry);
  const days = to && spanOf(to);
  if (days === null) return unknownEnd(entry, "rehabTo");
  return days.from >= asOf || (days.to < asOf ? false : "unclear-date");
};

/** Completed by the day of the table: whatever has begun in the period and is complete today, was completed in it. */
const isComplete = (entry: Addict, context: ReportContext): Told => {
  const { rehabResult } = entry.row;
  if (rehabResult.value === null && !isVacant(rehabResult)) return "unclear-cell";
  if (rehabResult.value !== "completed") return false;
  if (context.asOf === context.today) return true;
  const { to } = rehabTermOf(entry);
  return to === null ? unknownEnd(entry, "rehabTo") : tellWithin(to, context);
};

const beginning = ["rehabFrom", "rehabPeriod"];
const end = ["rehabTo", "rehabPeriod"];

const measure =
  (columns: readonly string[], choices: readonly (readonly string[])[], holds: (entry: Addict, context: ReportContext) => Told): ReportMeasure =>
  (_scope, context) => {
    const missing = missingColumns("addict", ["rehabForm", ...columns], [beginning, ...choices], context.facts);
    return missing.length > 0 ? nothing(missing) : countTold(context.facts.entries("addict"), (entry) => holds(entry, context));
  };

/** The figures of form 23: who registered in the period, who of these is still in rehabilitation, and who completed it (domain.md 4.3, T03). */
export const voluntaryRehabMeasures: Readonly<Record<string, ReportMeasure>> = {
  voluntaryRegistered: measure([], [], isRegistered),
  voluntaryRunning: measure([], [end], (entry, context) => both(isRegistered(entry, context), () => goesOn(entry, context))),
  voluntaryCompleted: measure(["rehabResult"], [], (entry, context) => both(isRegistered(entry, context), () => isComplete(entry, context))),
};

/** Surely begun after the period, over before it, or off the list before it. */
const isOfOtherTime = (entry: Addict, { period: { from, to } }: ReportContext): boolean => {
  const term = rehabTermOf(entry);
  const [begins, ends] = [term.from && spanOf(term.from), term.to && spanOf(term.to)];
  return (begins !== null && begins.from > to) || (ends !== null && ends.to < from) || isOnOrBefore(entry.row.removedOn, addDays(from, -1));
};

const list = (context: ReportContext): ListFound => {
  const entries = context.facts.entries("addict");
  const missing = missingColumns("addict", ["rehabForm"], [], context.facts);
  if (missing.length > 0) return { listed: [], found: nothing(missing) };
  const listed = oncePerPerson(entries.filter((entry) => isVoluntary(entry) === true && !isOfOtherTime(entry, context)));
  const unclear = entries.filter((entry) => isVoluntary(entry) === "unclear-cell");
  return { listed: listed.map((entry) => ({ entry })), found: { ...nothing([]), uncounted: unclear.map((entry) => ({ reason: "unclear-cell", entry })) } };
};

/** Everybody who took part in voluntary rehabilitation in the period, as far as can be told. */
export const voluntaryRehab: ListSource = { registers: ["addict"], list };
