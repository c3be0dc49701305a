import { factsOfChecked } from "../core/check";
import type { Facts } from "../core/facts/facts";
import type { CheckResult } from "../core/model/checkResult";
import { AppError } from "./appError";
import type { ResultMemory } from "./resultMemory";

/** The facts that tables are made from. */
export type FactsOf = (result: CheckResult) => Facts;

/** The facts a result was made from, worked out once for each: without its records no table can be made. */
export const rememberFacts = (memory: ResultMemory): FactsOf => {
  const known = new WeakMap<CheckResult, Facts>();
  return (result) => {
    const found = known.get(result);
    if (found) return found;
    const origin = memory.of(result);
    if (origin === null) throw new AppError("unexpected", { technical: "no records" });
    const facts = factsOfChecked({ result, workbook: origin.records });
    known.set(result, facts);
    return facts;
  };
};
