import type { AreaLevel } from "../../model/criterion";
import type { ClassRules, CriteriaSetData, PartData } from "../definition/schema";
import type { PlacedFault } from "./conditions";
import { isMoreSerious } from "./thresholds";

const isOrHigher = (level: AreaLevel, than: AreaLevel): boolean => level === than || isMoreSerious(level, than);

/** How many of the classed parts can be of a class, or of it or a more serious one. */
const countReaching = (parts: readonly PartData[], level: AreaLevel, orHigher: boolean): number =>
  parts.filter(({ levels = [] }) => levels.some((rule) => (orHigher ? isOrHigher(rule.level, level) : rule.level === level))).length;

/** Whether the key route can add a part of a class: enough parts must be able to reach the one it starts from. */
const routeReaches = ({ levels, route }: ClassRules, parts: readonly PartData[], level: AreaLevel, orHigher: boolean): boolean =>
  levels.some((rule) => rule.routeFrom !== null && (orHigher ? isOrHigher(rule.level, level) : rule.level === level) && countReaching(parts, rule.routeFrom, true) >= route.parts);

const numberFaults = (rules: ClassRules, parts: readonly PartData[]): readonly PlacedFault[] =>
  rules.levels.flatMap(({ level, parts: needed, orHigher, routeFrom }, index) => {
    const possible = countReaching(parts, level, orHigher) + (routeReaches(rules, parts, level, orHigher) ? 1 : 0);
    const forRoute = routeFrom === null ? rules.route.parts : countReaching(parts, routeFrom, true);
    return [
      ...(possible < needed ? [{ fault: { key: "tooFewParts", params: { level, needed, possible } }, path: `classes.levels.${index}.parts` } as const] : []),
      ...(routeFrom !== null && forRoute < rules.route.parts ? [{ fault: { key: "tooFewParts", params: { level: routeFrom, needed: rules.route.parts, possible: forRoute } }, path: "classes.route.parts" } as const] : []),
    ];
  });

const orderFaults = ({ levels }: ClassRules): readonly PlacedFault[] =>
  levels.flatMap(({ level: next }, index) => {
    const level = levels[index - 1]?.level;
    return level === undefined || isMoreSerious(level, next) ? [] : [{ fault: { key: "levelOrder", params: { level, next } }, path: `classes.levels.${index}.level` } as const];
  });

/** Ids of parts that a class rule names, each of which must exist and be of the right sort. */
const namedFaults = (ids: readonly string[], parts: readonly PartData[], path: string, mustBeClassed: boolean): readonly PlacedFault[] =>
  ids.flatMap((id, index): readonly PlacedFault[] => {
    const part = parts.find((candidate) => candidate.id === id);
    const place = `${path}.${index}`;
    if (part === undefined) return [{ fault: { key: "missingPart", params: { id } }, path: place }];
    if (mustBeClassed && part.levels === undefined) return [{ fault: { key: "partWithoutLevels", params: { id } }, path: place }];
    return !mustBeClassed && part.levels !== undefined ? [{ fault: { key: "partWithoutVerdict", params: { id } }, path: place }] : [];
  });

const idFaults = ({ id, route }: ClassRules, parts: readonly PartData[]): readonly PlacedFault[] =>
  [
    { own: route.id, path: "classes.route.id", others: parts.map((part) => part.id) },
    { own: id, path: "classes.id", others: [...parts.map((part) => part.id), route.id] },
  ].flatMap(({ own, path, others }): readonly PlacedFault[] => {
    if (own.trim() === "") return [{ fault: { key: "missingId", params: null }, path }];
    return others.includes(own) ? [{ fault: { key: "twicePart", params: { id: own } }, path }] : [];
  });

/** Rules of classes that name what is not there, or that no commune can meet. */
export const classFaults = ({ parts, classes }: Pick<CriteriaSetData, "parts" | "classes">): readonly PlacedFault[] => {
  if (classes === undefined) return [];
  const classed = parts.filter(({ id }) => classes.of.includes(id));
  return [
    ...idFaults(classes, parts),
    ...namedFaults(classes.of, parts, "classes.of", true),
    ...namedFaults(classes.drugFree, parts, "classes.drugFree", false),
    ...orderFaults(classes),
    ...numberFaults(classes, classed),
  ];
};
