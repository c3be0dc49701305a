import type { Facts } from "../facts/facts";
import { addDays } from "../model/localDate";
import { tookPlace, type PersonTest } from "../facts/tests";

/**
 * A valid negative test for criteria 1 and 2: on day t with 0 <= D - t <= `days`. The latest test in the window
 * decides, and any positive one in it fails the person (domain.md 3.1) unless only the latest is to be looked at.
 */
export const hasRecentNegative = (tests: readonly PersonTest[], facts: Facts): boolean => {
  const { deadline } = facts;
  const earliest = addDays(deadline, -facts.limitOf("testValidityDays", deadline));
  const inWindow = tests.filter((test) => tookPlace(test) && test.on >= earliest && test.on <= deadline);
  const latest = inWindow.reduce<string>((day, { on }) => (on !== null && on > day ? on : day), "");
  const deciding = facts.reads("anyPositiveFails") ? inWindow : inWindow.filter(({ on }) => on === latest);
  return !deciding.some(({ result }) => result === "positive") && deciding.some(({ result }) => result === "negative");
};
