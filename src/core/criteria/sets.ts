import da272 from "../../legal/criteria/da272-2022.json";
import type { Facts } from "../facts/facts";
import type { CriteriaSetInfo, CriterionResult } from "../model/criterion";
import { decideSet, unknownNames } from "./definition/decide";
import { criteriaSetSchema, type CriteriaSetData } from "./definition/schema";
import { decideXkmt2024, xkmt2024Id } from "./xkmt2024/set";

/** Reads a set from its data. Throws RangeError when it breaks the schema or uses names that nobody knows. */
export const readCriteriaSet = (data: unknown): CriteriaSetData => {
  const parsed = criteriaSetSchema.safeParse(data);
  if (!parsed.success) throw new RangeError(`A criteria set breaks the schema at ${parsed.error.issues[0]?.path.join(".") ?? ""}.`);
  const [unknown] = unknownNames(parsed.data);
  if (unknown !== undefined) throw new RangeError(`The criteria set ${parsed.data.id} names "${unknown}", which does not exist.`);
  return parsed.data;
};

const dataSets: readonly CriteriaSetData[] = [readCriteriaSet(da272)];

/** The shipped sets, in the order in which they are shown. */
export const criteriaSets: readonly CriteriaSetInfo[] = [{ id: xkmt2024Id, title: null }, ...dataSets.map(({ id, title }) => ({ id, title }))];

/** Decides every part of every shipped set; nothing is read again. */
export const decideAll = (facts: Facts): readonly CriterionResult[] => [...decideXkmt2024(facts), ...dataSets.flatMap((set) => decideSet(set, facts))];
