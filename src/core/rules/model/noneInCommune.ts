/**
 * model/none-in-commune - the commune itself has no drug-prevention model at work.
 *
 * A model counts unless it was stopped; how well it works is judged by the criterion. A level or rating in words nobody
 * knows could be the missing one, so it decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { registerRule } from "../kernel/rule";

const mayCount = ({ row: { level, rating } }: Entry<"model">): boolean =>
  (level.value === "commune" || (level.value === null && !isVacant(level))) && rating.value !== "stopped";

export default registerRule<{ noRows: object; noneActive: { readonly rows: number } }>()({
  id: "model/none-in-commune",
  ref: 114,
  register: "model",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "9" })],
  since: "0.1.0",
  status: "active",
  needs: ["level", "rating"],
  check(facts) {
    const models = facts.entries("model");
    if (models.some(mayCount)) return [];
    return models.length === 0 ? [{ message: "noRows", params: {} }] : [{ message: "noneActive", params: { rows: models.length } }];
  },
});
