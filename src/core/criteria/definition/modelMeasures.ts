import { addDays, addMonths, lastDayWithin, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";

/** An effective model of the commune, kept up: active from `earliest` to `on`. */
const isEffectiveModel = ({ row }: Entry<"model">, earliest: LocalDate, on: LocalDate): boolean => {
  const active = row.lastActiveOn.value?.date;
  return row.level.value === "commune" && row.rating.value === "effective" && active !== null && active !== undefined && active <= on && active >= earliest;
};

/** Models of the commune that are kept up and effective (TC9; k10; TT 124, xa). */
const effectiveModels: NamedMeasure = {
  needs: [{ register: "model", columns: ["level", "rating", "lastActiveOn"] }],
  movesOn: (facts) => {
    const active = facts.entries("model").flatMap(({ row }) => row.lastActiveOn.value?.date ?? []);
    const months = facts.limitOf("modelActiveMonths", facts.deadline);
    return [...new Set(active)].flatMap((day) => [day, addDays(lastDayWithin(day, months), 1)]);
  },
  measure: ({ facts }) => {
    const earliest = addMonths(facts.deadline, -facts.limitOf("modelActiveMonths", facts.deadline));
    const models = facts.entries("model").filter((entry) => isEffectiveModel(entry, earliest, facts.deadline));
    return { numerator: models.length, denominator: null, rows: models.map(refOf), open: null };
  },
};

export const modelMeasures: Readonly<Record<string, NamedMeasure>> = { effectiveModels };
