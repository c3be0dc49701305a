import type { SwitchId } from "../../../legal/switches";
import type { Facts } from "../../facts/facts";
import type { AreaClass, AreaLevel, CriterionResult, Verdict } from "../../model/criterion";
import type { ClassRules, LevelRule } from "./schema";
import { reaches, settle } from "./threshold";

const order: readonly AreaLevel[] = ["III", "II", "I"];

const rank = (level: AreaLevel | null): number => (level === null ? -1 : order.indexOf(level));

/** The most serious class that figures reach; null: none. */
export const levelOf = (numerator: number, denominator: number | null, counts: Readonly<Record<string, number>>, rules: readonly LevelRule[], facts: Facts): AreaLevel | null => {
  const needs = ({ read, ...shipped }: LevelRule): Pick<LevelRule, "reach" | "orCounts"> => (read !== undefined && facts.reads(read.while as SwitchId) ? read : shipped);
  const meets = ({ reach, orCounts = {} }: Pick<LevelRule, "reach" | "orCounts">): boolean =>
    reaches(numerator, denominator, settle(reach, facts)) === "met" || Object.entries(orCounts).some(([key, threshold]) => reaches(counts[key] ?? 0, null, settle(threshold, facts)) === "met");
  return rules.find((rule) => meets(needs(rule)))?.level ?? null;
};

/** What is known of a part while others stay open: every level, or verdict, it can still have. */
type Possible<T> = readonly T[];

const everyLevel: Possible<AreaLevel | null> = [null, ...order];

const levelsOf = ({ level = null, reason }: CriterionResult): Possible<AreaLevel | null> =>
  reason !== null ? everyLevel : [level === "I" || level === "II" || level === "III" ? level : null];

/** Every choice of one value from each list. */
const combinations = <T>(lists: readonly Possible<T>[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((chosen, list) => chosen.flatMap((before) => list.map((value) => [...before, value])), [[]]);

/** The class the route adds: that of the first level whose `routeFrom` enough parts reach. */
const routeLevel = (parts: readonly (AreaLevel | null)[], isOnRoute: boolean, { levels, route }: ClassRules): AreaLevel | null =>
  levels.find(({ routeFrom }) => isOnRoute && routeFrom !== null && parts.filter((level) => rank(level) >= rank(routeFrom)).length >= route.parts)?.level ?? null;

const classOf = (parts: readonly (AreaLevel | null)[], { levels }: ClassRules, higherCounts: boolean): AreaClass =>
  levels.find(({ level, parts: needed, orHigher }) => parts.filter((own) => (orHigher && higherCounts ? rank(own) >= rank(level) : own === level)).length >= needed)?.level ?? "unclassified";

/** The one value that all agree on; undefined where they differ. */
const agreed = <T>(values: readonly T[]): T | undefined => (values.every((value) => value === values[0]) ? values[0] : undefined);

/** Read the other way round: free of drugs is what no class is left for. */
const freeWhereUnclassified = (classes: readonly AreaClass[], free: Possible<Verdict | null>): AreaClass | undefined => {
  const decided = agreed(classes);
  if (decided !== "unclassified" || free.includes("notMet")) return decided;
  return free.every((verdict) => verdict === "met") ? "drugFree" : undefined;
};

export interface Classified {
  /** undefined: open parts could change it. */
  readonly route: AreaLevel | null | undefined;
  readonly class: AreaClass | undefined;
}

/**
 * Classes a commune by its parts. Open parts are tried with every level they can have: the class is known when none of
 * them changes it. Being free of drugs goes before every class.
 */
export const classify = (results: readonly CriterionResult[], isOnRoute: boolean | null, rules: ClassRules, facts: Pick<Facts, "reads">): Classified => {
  const find = (id: string): CriterionResult => {
    const found = results.find((result) => result.id === id);
    if (!found) throw new RangeError(`No part "${id}".`);
    return found;
  };
  const free: Possible<Verdict | null> = rules.drugFree.map((id) => find(id).verdict);
  const outcomes = combinations(rules.of.map((id) => levelsOf(find(id)))).flatMap((parts) =>
    (isOnRoute === null ? [true, false] : [isOnRoute]).map((on) => {
      const route = routeLevel(parts, on, rules);
      return { route, class: classOf([...parts, route], rules, facts.reads("higherCounts")) };
    }),
  );
  const ofFigures = outcomes.map((outcome) => outcome.class);
  if (!facts.reads("drugFreeFirst")) return { route: agreed(outcomes.map(({ route }) => route)), class: freeWhereUnclassified(ofFigures, free) };
  const isFree = free.every((verdict) => verdict === "met");
  const mayBeFree = !free.includes("notMet");
  return {
    route: agreed(outcomes.map(({ route }) => route)),
    class: isFree ? "drugFree" : agreed(mayBeFree ? [...ofFigures, "drugFree" as const] : ofFigures),
  };
};
