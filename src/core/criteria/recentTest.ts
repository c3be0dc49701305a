import type { LocalDate } from "../model/localDate";
import { addDays } from "../model/localDate";
import { tookPlace, type PersonTest } from "../facts/tests";

/**
 * A valid negative test for criteria 1 and 2: on day t with 0 <= D - t <= `days`. The latest test in the window
 * decides, and any positive one in it fails the person (domain.md 3.1).
 */
export const hasRecentNegative = (tests: readonly PersonTest[], deadline: LocalDate, days: number): boolean => {
  const earliest = addDays(deadline, -days);
  const inWindow = tests.filter((test) => tookPlace(test) && test.on >= earliest && test.on <= deadline);
  if (inWindow.some((test) => test.result === "positive")) return false;
  return inWindow.some((test) => test.result === "negative");
};
