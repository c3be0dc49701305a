import { isActivePerson } from "../facts/activity";
import type { Facts } from "../facts/facts";
import type { PersonEntry } from "../facts/identity";
import { isInRehab } from "../facts/rehab";
import { addDays } from "../model/localDate";
import { tookPlace } from "../facts/tests";

const isSubstituted = (entry: PersonEntry, facts: Facts): boolean =>
  facts.rowsOf(entry, "addict").some((row) => isActivePerson(row, facts.deadline) && row.row.rehabForm.value === "substitution" && isInRehab(row, facts.deadline));

/**
 * A valid negative test for criteria 1 and 2: on day t with 0 <= D - t <= `days`. The latest test in the window
 * decides, and any positive one in it fails the person (domain.md 3.1) unless only the latest is to be looked at. In
 * substitution treatment a positive may be the medicine's: it proves nothing either way.
 */
export const hasRecentNegative = (entry: PersonEntry, facts: Facts): boolean => {
  const { deadline } = facts;
  const earliest = addDays(deadline, -facts.limitOf("testValidityDays", deadline));
  const mayBeMedicine = isSubstituted(entry, facts);
  const inWindow = facts.tests(entry).filter((test) => tookPlace(test) && !(mayBeMedicine && test.result === "positive") && test.on >= earliest && test.on <= deadline);
  const latest = inWindow.reduce<string>((day, { on }) => (on !== null && on > day ? on : day), "");
  const deciding = facts.reads("anyPositiveFails") ? inWindow : inWindow.filter(({ on }) => on === latest);
  return !deciding.some(({ result }) => result === "positive") && deciding.some(({ result }) => result === "negative");
};
