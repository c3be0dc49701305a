import { criteriaData } from "../../legal/criteria/index";
import type { Facts } from "../facts/facts";
import { shippedCriteria, type CriteriaSettings } from "../model/criteriaSettings";
import type { CriteriaSetInfo, CriterionResult } from "../model/criterion";
import { decideSet } from "./definition/decide";
import type { CriteriaSetData } from "./definition/schema";
import { decideXkmt2024, xkmt2024Id } from "./xkmt2024/set";

/** The shipped data files; the tests hold each to the schema, so the pane does not carry it. */
const dataSets = criteriaData as readonly CriteriaSetData[];

/** The shipped sets, in the order in which they are shown. */
export const criteriaSets: readonly CriteriaSetInfo[] = [{ id: xkmt2024Id, title: null }, ...dataSets.map(({ id, title }) => ({ id, title }))];

/** Decides every part of every shipped set; nothing is read again. */
export const decideAll = (facts: Facts, settings: CriteriaSettings = shippedCriteria): readonly CriterionResult[] => [...decideXkmt2024(facts), ...dataSets.flatMap((set) => decideSet(set, facts, settings))];
