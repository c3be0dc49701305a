import { judge, type Answer } from "../../criteria/definition/conditions";
import { isPersonEntry } from "../../facts/recordKey";
import { addDays } from "../../model/localDate";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { cellOf } from "../../facts/cells";
import type { ReportCondition } from "../definition/schema";
import type { ReportContext } from "./context";
import { isListedOn } from "./entering";
import { groupings } from "./groupings";

const isListed = (entry: Entry, on: ReportContext["asOf"], today: ReportContext["today"]): Answer =>
  isPersonEntry(entry) && entry.register !== "test" && entry.register !== "exPrisoner" ? isListedOn(entry as Entry<PersonRegisterId>, on, today) : null;

/** Whether a condition of a table holds of a record; null: nobody can tell from what is written. */
export const judgeRecord = (condition: ReportCondition, entry: Entry, context: ReportContext): Answer => {
  if ("not" in condition) {
    const answer = judgeRecord(condition.not, entry, context);
    return answer === null ? null : !answer;
  }
  if ("activeOn" in condition) return isListed(entry, condition.activeOn === "opening" ? addDays(context.period.from, -1) : context.period.to, context.today);
  if ("grouping" in condition) {
    const grouping = groupings[condition.grouping];
    if (grouping === undefined) throw new RangeError(`No grouping "${condition.grouping}".`);
    return condition.is.includes(grouping.of(entry, context));
  }
  if ("unread" in condition) {
    const cell = cellOf(entry, condition.field);
    return cell === undefined || cell.value === null;
  }
  // An earlier day than T: who came later is not yet on the list.
  if ("is" in condition && condition.is === "active" && isPersonEntry(entry) && context.asOf < context.today) return isListed(entry, context.asOf, context.today);
  return judge(condition, entry, context);
};

/** All conditions of a record: one that fails decides, one that cannot be told leaves it open. */
export const judgeRecordAll = (conditions: readonly ReportCondition[], entry: Entry, context: ReportContext): Answer => {
  const answers = conditions.map((condition) => judgeRecord(condition, entry, context));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};

/** Columns of the sheet without which a condition tells nothing. */
export const columnsAsked = (condition: ReportCondition): readonly string[] => {
  if ("not" in condition) return columnsAsked(condition.not);
  if ("grouping" in condition) return groupings[condition.grouping]?.columns ?? [];
  if ("field" in condition) return [condition.field];
  return [];
};

/** Columns of which one is enough. */
export const columnsOneOf = (condition: ReportCondition): readonly string[] => ("within" in condition ? condition.fields : "not" in condition ? columnsOneOf(condition.not) : []);
