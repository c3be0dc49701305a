/** Criteria 2 and 3: illegal users, people with drug psychosis, and suspects (domain.md 3.1, TC2, TC3). */
import { cite } from "../../../legal/sources";
import { activeOn, type Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { isVacant } from "../../facts/vacancy";
import { addDays } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { allPersons, undetermined, type CriterionPart } from "../part";
import { hasRecentNegative } from "../recentTest";

type Watched = Entry<"addict" | "user" | "postRehab">;

/** Held in a centre, custody or prison: not resident, so not of this criterion. */
const isHeld = (entry: Watched): boolean =>
  entry.register === "addict" && entry.row.position.value !== null && entry.row.position.value !== "community";

/**
 * Users on the list, and residents with signs of drug psychosis wherever they are listed; each person once, by the
 * row of the user register where there is one.
 */
const watched = (facts: Facts): readonly Watched[] => {
  const flagged = [...activeOn(facts, "addict", facts.deadline), ...activeOn(facts, "postRehab", facts.deadline)].filter(
    (entry) => entry.row.psychosis.value === "yes" && !isHeld(entry),
  );
  const persons = new Map<string, Watched>();
  for (const entry of [...activeOn(facts, "user", facts.deadline), ...flagged]) {
    const key = personKey(entry);
    if (!persons.has(key)) persons.set(key, entry);
  }
  return [...persons.values()];
};

const suspects = (facts: Facts): readonly Entry<"suspect">[] => facts.entries("suspect");

/** Tested means a result was found, on a day that is written, on or after the day of listing (less the days the profile allows). */
const isTested = ({ row }: Entry<"suspect">, daysBefore: number): boolean => {
  if (row.testResult.value !== "negative" && row.testResult.value !== "positive") return false;
  if (isVacant(row.testedOn)) return false;
  const tested = row.testedOn.value?.date;
  const listed = row.listedOn.value?.date;
  return !tested || !listed || tested >= addDays(listed, -daysBefore);
};

export const userParts: readonly CriterionPart[] = [
  {
    id: "2a",
    citation: cite("xkmt2024", { criterion: "2" }),
    needs: [{ register: "user", columns: ["dossier"] }],
    decide: (facts) => allPersons(watched(facts), ({ row }) => row.dossier.value === "done"),
  },
  {
    id: "2b",
    citation: cite("xkmt2024", { criterion: "2" }),
    needs: [{ register: "user", columns: [] }],
    decide: (facts) => {
      if (!facts.hasColumn("user", "lastTestedOn") && !facts.has("test")) {
        return undetermined({ why: "missing-column", register: "user", column: "lastTestedOn" });
      }
      return allPersons(watched(facts), (entry) => hasRecentNegative(entry, facts));
    },
  },
  {
    id: "3",
    citation: cite("xkmt2024", { criterion: "3" }),
    needs: [{ register: "suspect", columns: ["testResult"] }],
    decide: (facts) => allPersons(suspects(facts), (entry) => isTested(entry, facts.limitOf("suspectTestDaysBefore", facts.deadline))),
  },
];
