/** Criterion 1 of the project 2024-2025: addicts on the list on the proposal date D (domain.md 3.1, TC1). */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { activeOn, type Facts } from "../../facts/facts";
import { isInRehab } from "../../facts/rehab";
import { countPersons as personsIn } from "../../facts/identity";
import { namesSomeone } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { allPersons, countPersons, refOf, undetermined, type CriterionPart } from "../part";
import { hasRecentNegative } from "../recentTest";

const addicts = (facts: Facts): readonly Entry<"addict">[] => activeOn(facts, "addict", facts.deadline);

const inCommunity = (facts: Facts): readonly Entry<"addict">[] => addicts(facts).filter((entry) => entry.row.position.value === "community");

/** Who needs the test: people in the community; those held in centres as well where the commune reads it so. */
const testedAddicts = (facts: Facts): readonly Entry<"addict">[] => (facts.reads("testHeldAddicts") ? addicts(facts) : inCommunity(facts));

const takesPart = (entry: Entry<"addict">, facts: Facts): boolean =>
  isInRehab(entry, facts.deadline) || (facts.reads("preparingCounts") && entry.row.rehabForm.value === "preparingCompulsory");

const isAfterRehab = (entry: Entry<"addict">, facts: Facts): boolean => facts.rowsOf(entry, "postRehab").some((row) => isActivePerson(row, facts.deadline));

/** 1c is undetermined only where blank positions could change the verdict. */
const countInCommunity: CriterionPart["decide"] = (facts) => {
  const limit = facts.limitOf("communityAddicts", facts.deadline);
  const isCounted = (entry: Entry<"addict">): boolean => !facts.reads("leaveOutPostRehab") || !isAfterRehab(entry, facts);
  const listed = inCommunity(facts).filter(isCounted);
  const blanks = addicts(facts).filter((entry) => entry.row.position.value === null && isCounted(entry));
  if (personsIn(listed) < limit && personsIn([...listed, ...blanks]) >= limit) {
    return undetermined({ why: "blank-cells", column: "position", count: blanks.length }, { numerator: personsIn(listed), rows: blanks.map(refOf) });
  }
  return countPersons(listed, (count) => count < limit);
};

export const addictParts: readonly CriterionPart[] = [
  {
    id: "1a",
    citation: cite("xkmt2024", { criterion: "1" }),
    needs: [{ register: "addict", columns: ["dossier"] }],
    decide: (facts) => allPersons(addicts(facts), ({ row }) => row.dossier.value === "done"),
  },
  {
    id: "1b",
    citation: cite("xkmt2024", { criterion: "1" }),
    needs: [{ register: "addict", columns: ["rehabForm", "rehabTo"] }],
    decide: (facts) => allPersons(addicts(facts), (entry) => takesPart(entry, facts)),
  },
  {
    id: "1c",
    citation: cite("xkmt2024", { criterion: "1" }),
    needs: [{ register: "addict", columns: ["position"] }],
    decide: countInCommunity,
  },
  {
    id: "1d",
    citation: cite("xkmt2024", { criterion: "1" }),
    needs: [{ register: "addict", columns: ["position", "manager"] }],
    decide: (facts) => allPersons(inCommunity(facts), ({ row }) => namesSomeone(row.manager)),
  },
  {
    id: "1e",
    citation: cite("xkmt2024", { criterion: "1" }),
    needs: [{ register: "addict", columns: ["position"] }],
    decide: (facts) => {
      if (!facts.hasColumn("addict", "lastTestedOn") && !facts.has("test")) {
        return undetermined({ why: "missing-column", register: "addict", column: "lastTestedOn" });
      }
      return allPersons(testedAddicts(facts), (entry) => hasRecentNegative(entry, facts));
    },
  },
];
