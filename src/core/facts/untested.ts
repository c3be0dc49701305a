import type { Entry } from "../parse/registerTable";
import type { Facts } from "./facts";
import { isVacant } from "./vacancy";

const noResult = new Set(["notTested", "refused", "pending"]);
const results = new Set(["negative", "positive"]);

/**
 * Whether a suspect has no test result (domain.md 3.1 TC3, decisions.md 11): blank, "not tested", "refused" or "no
 * result yet" on the list, and no negative or positive test on or after the listing day in the test log. A word nobody
 * knows decides nothing.
 */
export const isUntested = (entry: Entry<"suspect">, { tests }: Pick<Facts, "tests">): boolean => {
  const { testResult, listedOn } = entry.row;
  if (!isVacant(testResult) && !noResult.has(testResult.value ?? "")) return false;
  const since = listedOn.value?.date ?? null;
  return !tests(entry).some(
    ({ source, result, on }) => source === "log" && results.has(result ?? "") && (since === null || on === null || on >= since),
  );
};
