import { criteriaData } from "../../legal/criteria/index";
import type { Facts } from "../facts/facts";
import { shippedCriteria, type CriteriaSettings } from "../model/criteriaSettings";
import type { CriteriaSetInfo, CriterionResult } from "../model/criterion";
import { decideSet, partsOf } from "./definition/decide";
import type { CriteriaSetData } from "./definition/schema";
import type { SetPart } from "./part";
import { decideXkmt2024, xkmt2024Id, xkmt2024Parts } from "./xkmt2024/set";

/** The shipped data files; the tests hold each to the schema, so the pane does not carry it. */
const dataSets = criteriaData as readonly CriteriaSetData[];

/** The shipped sets, in the order in which they are shown. */
export const criteriaSets: readonly CriteriaSetInfo[] = [{ id: xkmt2024Id, title: null }, ...dataSets.map(({ id, title }) => ({ id, title }))];

const dataSetOf = (id: string): CriteriaSetData | undefined => dataSets.find((set) => set.id === id);

/** The parts of one shipped set, each to be decided on its own; a set nobody knows has none. */
export const partsOfSet = (id: string, settings: CriteriaSettings = shippedCriteria): readonly SetPart[] => {
  const data = dataSetOf(id);
  if (data !== undefined) return partsOf(data, settings);
  return id === xkmt2024Id ? xkmt2024Parts : [];
};

/** Decides one shipped set, with the lines its parts add up to; a set nobody knows has no part. */
export const decideOneSet = (facts: Facts, settings: CriteriaSettings, id: string): readonly CriterionResult[] => {
  const data = dataSetOf(id);
  if (data !== undefined) return decideSet(data, facts, settings);
  return id === xkmt2024Id ? decideXkmt2024(facts) : [];
};

/** Decides every part of every shipped set; nothing is read again. */
export const decideAll = (facts: Facts, settings: CriteriaSettings = shippedCriteria): readonly CriterionResult[] => criteriaSets.flatMap(({ id }) => decideOneSet(facts, settings, id));
