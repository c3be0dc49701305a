import { arrivalReasons } from "../../../legal/removalCases";
import { personKey } from "../../facts/identity";
import { statedRemoval } from "../../facts/removal";
import { isVacant } from "../../facts/vacancy";
import { addDays, type LocalDate } from "../../model/localDate";
import type { PersonRegisterId } from "../../model/registerIds";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { ReportContext } from "./context";
import { entranceOf } from "./entering";
import { leavingDay, leftUndated } from "./leaving";

/** Registers whose lists grow and shrink (domain.md 4, T11). */
export type MovingRegisterId = Exclude<PersonRegisterId, "exPrisoner">;

/** Why somebody came onto a list, as far as the registers tell. */
export type EntryReason = "found" | "movedIn" | "relapsed" | "returned" | "unknown";
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

const arrivals = Object.entries(arrivalReasons).map(([reason, words]) => [reason as keyof typeof arrivalReasons, words.map(foldText)] as const);

const exitReason = (entry: Entry<PersonRegisterId>): ExitReason => {
  if (entry.register === "suspect") return "unknown";
  return exits[statedRemoval(entry)?.reason ?? ""] ?? "unknown";
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

/** What a column of changes says of the arrival; null where it says nothing, or speaks of a removal. */
const statedArrival = (entry: Entry<PersonRegisterId>): EntryReason | null => {
  if (entry.register === "suspect") return null;
  const text = foldText(entry.row.removalReason.text);
  return arrivals.find(([, words]) => words.includes(text))?.[0] ?? null;
};

/**
 * Why a stay began: as a column of changes says; else "found" where the register's own day is that of the finding, and
 * a relapse where the person had left the list after completing it.
 */
const entryReason = (stay: Stay, earlier: Stay | undefined): EntryReason => {
  const { first, from } = stay;
  const stated = statedArrival(first);
  if (stated !== null) return stated;
  if (earlier !== undefined) return first.register === "addict" && exitReason(earlier.last) === "completed" ? "relapsed" : "unknown";
  if (first.register === "suspect" || (first.register === "user" && !isVacant(first.row.foundOn))) return "found";
  const concluded = first.register === "addict" ? (first.row.conclusionOn.value?.date ?? null) : null;
  return concluded !== null && from !== "before" && concluded <= from && concluded >= addDays(from, -newConclusionDays) ? "found" : "unknown";
};

/** A conclusion of so many days before the entry is what led to it: not somebody who was known elsewhere. */
const newConclusionDays = 31;

/**
 * How a list changed in the period. A row without a day of entering, or with one that is unreadable, counts from before
 * the period and is named; one that ended on no known day counts nowhere and is named.
 */
export const movementsOf = (register: MovingRegisterId, { facts, period, today }: ReportContext): Movements => {
  const span = { from: period.from, to: period.to };
  const uncounted: { reason: UncountedReason; entry: Entry }[] = [];
  const byPerson = new Map<string, Stay[]>();
  const entries: readonly Entry<PersonRegisterId>[] = facts.entries<PersonRegisterId>(register);
  for (const entry of entries) {
    if (leftUndated(entry, today)) {
      uncounted.push({ reason: "removal-undated", entry });
      continue;
    }
    const { on, doubt } = entranceOf(entry, span, today);
    const until = leavingDay(entry, today);
    const isContrary = on !== "before" && until !== null && until < on;
    const from = isContrary ? "before" : on;
    const why = isContrary ? "unclear-entry-date" : doubt;
    if (why !== null && (until === null || until >= span.from)) uncounted.push({ reason: why, entry });
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
      // All four by the last row: where the rows of a stay name two hamlets, those of each hamlet still add up.
      const entry = stay.last;
      if (holds(stay, dayBefore)) opening.push({ entry, reason: "unknown" });
      if (stay.from !== "before" && stay.from >= span.from && stay.from <= span.to) increase.push({ entry, reason: entryReason(stay, own[index - 1]) });
      if (stay.until !== null && stay.until >= span.from && stay.until <= span.to) decrease.push({ entry, reason: exitReason(entry) });
      if (holds(stay, span.to)) closing.push({ entry, reason: "unknown" });
    });
  }
  return { opening, increase, decrease, closing, uncounted };
};
