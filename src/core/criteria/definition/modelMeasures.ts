import { addMonths, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";

/** An effective model of the commune, kept up: active within the months before `on`. */
const isEffectiveModel = ({ row }: Entry<"model">, on: LocalDate, months: number): boolean => {
  const active = row.lastActiveOn.value?.date;
  return row.level.value === "commune" && row.rating.value === "effective" && active !== null && active !== undefined && active <= on && active >= addMonths(on, -months);
};

/** Models of the commune that are kept up and effective (TC9; k10; TT 124, xa). */
const effectiveModels: NamedMeasure = {
  needs: [{ register: "model", columns: ["level", "rating", "lastActiveOn"] }],
  measure: ({ facts }) => {
    const models = facts.entries("model").filter((entry) => isEffectiveModel(entry, facts.deadline, facts.limitOf("modelActiveMonths", facts.deadline)));
    return { numerator: models.length, denominator: null, rows: models.map(refOf), open: null };
  },
};

export const modelMeasures: Readonly<Record<string, NamedMeasure>> = { effectiveModels };
