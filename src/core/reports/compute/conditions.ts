import { judge, type Answer } from "../../criteria/definition/conditions";
import { isActiveSpot } from "../../facts/activity";
import { earliestDayOf } from "../../facts/partialDate";
import { isPersonEntry } from "../../facts/recordKey";
import { addDays, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { ReportCondition } from "../definition/schema";
import type { ReportContext } from "./context";
import { isListedOn } from "./entering";
import { classOf } from "./classOf";
import { groupings } from "./groupings";

/** Whether a person was on the list, or a spot known and not yet cleared, at the end of a day; null of other records. */
const wasThere = (entry: Entry, on: LocalDate, today: LocalDate): Answer => {
  if (entry.register === "hotspot") {
    const { value } = entry.row.identifiedOn;
    const since = value && earliestDayOf(value);
    return isActiveSpot(entry, on) && (since === null || since <= on || since > today);
  }
  return isPersonEntry(entry) && entry.register !== "test" ? isListedOn(entry, on, today) : null;
};

/** Whether a condition of a table holds of a record; null: nobody can tell from what is written. */
export const judgeRecord = (condition: ReportCondition, entry: Entry, context: ReportContext): Answer => {
  if ("not" in condition) {
    const answer = judgeRecord(condition.not, entry, context);
    return answer === null ? null : !answer;
  }
  if ("activeOn" in condition) return wasThere(entry, condition.activeOn === "opening" ? addDays(context.period.from, -1) : context.period.to, context.today);
  if ("grouping" in condition) return condition.is.includes(classOf(condition.grouping, [entry], context));
  // An earlier day than T: what came later was not there yet.
  if ("is" in condition && condition.is === "active" && context.asOf < context.today) return wasThere(entry, context.asOf, context.today);
  return judge(condition, entry, context);
};

/** All conditions of a record: one that fails decides, one that cannot be told leaves it open. */
export const judgeRecordAll = (conditions: readonly ReportCondition[], entry: Entry, context: ReportContext): Answer => {
  const answers = conditions.map((condition) => judgeRecord(condition, entry, context));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};

/** Columns of the sheet without which a condition tells nothing of a register. */
export const columnsAsked = (condition: ReportCondition, register: ListRegisterId): readonly string[] => {
  if ("not" in condition) return columnsAsked(condition.not, register);
  if ("grouping" in condition) return groupings[condition.grouping]?.columns(register) ?? [];
  if ("field" in condition) return [condition.field];
  return [];
};

/** Columns of which one is enough. */
export const columnsOneOf = (condition: ReportCondition): readonly string[] => {
  if ("not" in condition) return columnsOneOf(condition.not);
  if ("grouping" in condition) return groupings[condition.grouping]?.oneOf ?? [];
  return "within" in condition ? condition.fields : [];
};
