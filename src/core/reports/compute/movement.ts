import { isOnOrBefore } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { personKey } from "../../facts/identity";
import { statedRemoval } from "../../facts/removal";
import { addDays, type LocalDate } from "../../model/localDate";
import type { PersonRegisterId } from "../../model/registerIds";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { entranceOf } from "./entering";

/** Registers whose lists grow and shrink (domain.md 4, T11). */
export type MovingRegisterId = Exclude<PersonRegisterId, "exPrisoner">;

/** Why somebody came onto a list, as far as the registers tell. */
export type EntryReason = "found" | "relapsed" | "unknown";
export type ExitReason = "completed" | "centreOrPrison" | "movedAway" | "deadOrMissing" | "unknown";

export interface Movement {
  readonly entry: Entry<PersonRegisterId>;
  readonly reason: EntryReason | ExitReason;
}

/** Who was on a list, who came, who left and who is on it, each person once; opening + increase − decrease = closing. */
export interface Movements {
  readonly opening: readonly Movement[];
  readonly increase: readonly Movement[];
  readonly decrease: readonly Movement[];
  readonly closing: readonly Movement[];
  readonly uncounted: readonly { readonly reason: UncountedReason; readonly entry: Entry }[];
}

/** A stay on a list: up to, but not on the day of leaving. Null: not left. */
interface Stay {
  readonly from: LocalDate | "before";
  readonly until: LocalDate | null;
  readonly first: Entry<PersonRegisterId>;
  readonly last: Entry<PersonRegisterId>;
}

const exits: Readonly<Record<string, ExitReason>> = {
  postRehabCompleted: "completed",
  rehabCompleted: "completed",
  termEnded: "completed",
  prison: "centreOrPrison",
  sentToCentre: "centreOrPrison",
  movedAway: "movedAway",
  deadOrMissing: "deadOrMissing",
};

const exitReason = (entry: Entry<PersonRegisterId>): ExitReason => {
  if (entry.register === "suspect") return "unknown";
  return exits[statedRemoval(entry)?.reason ?? ""] ?? "unknown";
};

const endedOutcomes = new Set(["completed", "movedAway", "prison", "deadOrMissing"]);

/** Off the list, but nobody wrote since when. */
const leftUndated = (entry: Entry<PersonRegisterId>): boolean => {
  if (entry.register === "suspect") return entry.row.handling.value === "removed";
  return entry.register === "postRehab" && entry.row.removedOn.value === null && endedOutcomes.has(entry.row.outcome.value ?? "");
};

const leavingDay = (entry: Entry<PersonRegisterId>, asOf: LocalDate): LocalDate | null => {
  if (entry.register === "suspect" || !isOnOrBefore(entry.row.removedOn, asOf)) return null;
  return entry.row.removedOn.value && latestDayOf(entry.row.removedOn.value);
};

const startOf = (stay: Stay): string => (stay.from === "before" ? "" : stay.from);

/** Stays that touch or overlap are one: somebody listed twice, or again on the day of leaving, has not come anew. */
const joined = (stays: readonly Stay[]): readonly Stay[] => {
  const sorted = [...stays].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  const result: Stay[] = [];
  for (const stay of sorted) {
    const before = result.at(-1);
    if (before === undefined || (before.until !== null && before.until < startOf(stay))) {
      result.push(stay);
      continue;
    }
    if (before.until === null || (stay.until !== null && stay.until <= before.until)) continue;
    result[result.length - 1] = { ...before, until: stay.until, last: stay.last };
  }
  return result;
};

const holds = (stay: Stay, on: LocalDate): boolean => (stay.from === "before" || stay.from <= on) && (stay.until === null || stay.until > on);

/** A new entry is "found" where the register's own day is that of the finding; again on the list after completing it, a relapse. */
const entryReason = (stay: Stay, earlier: Stay | undefined): EntryReason => {
  if (stay.first.register === "addict" && earlier !== undefined && exitReason(earlier.last) === "completed") return "relapsed";
  if (stay.first.register === "user" || stay.first.register === "suspect") return earlier === undefined ? "found" : "unknown";
  const concluded = stay.first.register === "addict" ? (stay.first.row.conclusionOn.value?.date ?? null) : null;
  return earlier === undefined && concluded !== null && stay.from !== "before" && concluded <= stay.from && concluded >= addDays(stay.from, -newConclusionDays) ? "found" : "unknown";
};

/** A conclusion of so many days before the entry is what led to it: not somebody who was known elsewhere. */
const newConclusionDays = 31;

/**
 * How a list changed in the period. A row without a (clear) day of entering counts from before the period and is named;
 * one that ended on no known day counts nowhere and is named.
 */
export const movementsOf = (register: MovingRegisterId, { facts, period, today }: ReportContext): Movements => {
  const span = { from: period.from, to: period.to };
  const uncounted: { reason: UncountedReason; entry: Entry }[] = [];
  const byPerson = new Map<string, Stay[]>();
  const entries: readonly Entry<PersonRegisterId>[] = facts.entries<PersonRegisterId>(register);
  for (const entry of entries) {
    if (leftUndated(entry)) {
      uncounted.push({ reason: "removal-undated", entry });
      continue;
    }
    const { on, doubt } = entranceOf(entry, span, today);
    const until = leavingDay(entry, today);
    const from = on !== "before" && until !== null && until < on ? "before" : on;
    if (doubt !== null && (until === null || until >= span.from)) uncounted.push({ reason: doubt, entry });
    const stay: Stay = { from, until, first: entry, last: entry };
    const key = personKey(entry);
    const known = byPerson.get(key);
    if (known) known.push(stay);
    else byPerson.set(key, [stay]);
  }
  const opening: Movement[] = [];
  const increase: Movement[] = [];
  const decrease: Movement[] = [];
  const closing: Movement[] = [];
  const dayBefore = addDays(span.from, -1);
  for (const stays of byPerson.values()) {
    const own = joined(stays);
    own.forEach((stay, index) => {
      if (holds(stay, dayBefore)) opening.push({ entry: stay.first, reason: "unknown" });
      if (stay.from !== "before" && stay.from >= span.from && stay.from <= span.to) increase.push({ entry: stay.first, reason: entryReason(stay, own[index - 1]) });
      if (stay.until !== null && stay.until >= span.from && stay.until <= span.to) decrease.push({ entry: stay.last, reason: exitReason(stay.last) });
      if (holds(stay, span.to)) closing.push({ entry: stay.last, reason: "unknown" });
    });
  }
  return { opening, increase, decrease, closing, uncounted };
};
