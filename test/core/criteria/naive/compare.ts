import { checkParsed, factsOfChecked } from "../../../../src/core/check";
import type { CriterionResult } from "../../../../src/core/model/criterion";
import { runNow } from "../../../../src/core/model/job";
import type { LocalDate } from "../../../../src/core/model/localDate";
import { reportOf } from "../../../support/reportOf";
import type { Book } from "./book";
import { da272 } from "./da272";
import { khupho } from "./khupho";
import type { Part, Parts } from "./part";
import { qd28 } from "./qd28";
import { snapshotOf } from "./snapshot";
import { t09 } from "./t09";
import { tt124 } from "./tt124";
import { vinhyen } from "./vinhyen";
import { xkmt2024 } from "./xkmt2024";

const sets: Readonly<Record<string, (book: Book) => Parts>> = {
  "xkmt-2024": xkmt2024, "da272-2022": da272, "qd28-2025": qd28, "vinhyen-2021": vinhyen, "khupho-2023": khupho, "tt124-2021": tt124,
};

/** "numerator / denominator: verdict", or the class in place of the verdict, and the counts beside it. */
const wordsOf = ({ numerator, denominator, verdict, level = null, parts = {} }: Part | CriterionResult): string => {
  const counts = Object.entries(parts).map(([name, count]) => `, ${name} ${String(count)}`).sort();
  return `${String(numerator)} / ${String(denominator)}: ${level === null ? String(verdict) : `class ${level}`}${counts.join("")}`;
};

/** Every part of every set and every total of T09 as the naive reading has it, by "set part". */
export const partsOf = (book: Book): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(sets).flatMap(([set, decide]) => Object.entries(decide(book)).map(([id, part]): [string, string] => [`${set} ${id}`, wordsOf(part)])),
    ...Object.entries(t09(book)).map(([key, total]): [string, string] => [`T09 ${key}`, String(total)]),
  ]);

/** The same as ours has it. */
const ourPartsOf = (book: Book): ReadonlyMap<string, string> => {
  const checked = runNow(checkParsed(snapshotOf(book), {}, book.parameters.asOf as LocalDate));
  const totals = Object.entries(reportOf("T09", factsOfChecked(checked)).totals).filter(([key]) => key !== "tyLe");
  const known = checked.result.criteria.filter(({ set }) => set in sets);
  return new Map([...known.map((part): [string, string] => [`${part.set} ${part.id}`, wordsOf(part)]), ...totals.map(([key, total]): [string, string] => [`T09 ${key}`, String(total)])]);
};

/** Where ours and the naive reading differ, one line each. */
export const differences = (book: Book): string[] => {
  const naive = partsOf(book);
  const ours = ourPartsOf(book);
  return [...new Set([...naive.keys(), ...ours.keys()])]
    .filter((part) => naive.get(part) !== ours.get(part))
    .map((part) => `${part}: ours ${ours.get(part) ?? "nothing"}, naive ${naive.get(part) ?? "nothing"}`);
};
