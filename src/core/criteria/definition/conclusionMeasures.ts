import type { Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { latestDayOf } from "../../facts/partialDate";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { Judging } from "./judging";
import type { NamedMeasure } from "./figures";

type Supervised = Entry<"user"> | Entry<"postRehab">;

/** The day of the latest positive result while a person was managed, in the period. */
const positiveOn = (entry: Supervised, { facts, period: { from, to } }: Judging): LocalDate | null => {
  const begun = entry.row.managedFrom.value?.date ?? from;
  const days = facts.tests(entry).flatMap(({ on, result }) => (result === "positive" && on !== null && on >= from && on <= to && on >= begun ? [on] : []));
  return days.sort().at(-1) ?? null;
};

const isConcluded = (entry: Supervised, since: LocalDate, facts: Facts): boolean =>
  (entry.register === "user" && entry.row.ending.value === "foundAddicted") ||
  facts.rowsOf(entry, "addict").some(({ row }) => row.conclusionOn.value !== null && (latestDayOf(row.conclusionOn.value) ?? since) >= since);

/**
 * Persons who tested positive under management and have a conclusion of addiction since (ct4c). A conclusion that
 * somebody is not addicted stands in no register, nor do the other cases of L73 Dieu 27.1.
 */
const conclusionsGiven: NamedMeasure = {
  needs: [
    { register: "user", columns: [] },
    { register: "addict", columns: ["conclusionOn"] },
  ],
  measure: (judging) => {
    const { facts } = judging;
    const listed: readonly Supervised[] = [...facts.entries("user"), ...facts.entries("postRehab")];
    const due = listed.flatMap((entry) => {
      const since = positiveOn(entry, judging);
      return since === null ? [] : [{ entry, isOpen: !isConcluded(entry, since, facts) }];
    });
    const open = due.filter(({ isOpen }) => isOpen).map(({ entry }) => entry);
    const persons = new Set(due.map(({ entry }) => personKey(entry)));
    return { numerator: persons.size - new Set(open.map(personKey)).size, denominator: persons.size, rows: open.map(refOf), open: null };
  },
};

export const conclusionMeasures: Readonly<Record<string, NamedMeasure>> = { conclusionsGiven };
