import type { Duty } from "../core/criteria/duties/schema";
import type { ConfigurationWords } from "../core/model/configuration";
import { dutyData } from "../legal/duties";
import { dueRule } from "./duties";

const duties = dutyData as readonly Duty[];

/** A due day as the sheet of settings explains it. */
export const dutyEntry: ConfigurationWords["duty"] = (id) => {
  const duty = duties.find((known) => known.id === id);
  return { label: duty?.name ?? id, note: duty?.note ?? "", shipped: duty === undefined ? "" : dueRule(duty.due, duty.before === true) };
};
