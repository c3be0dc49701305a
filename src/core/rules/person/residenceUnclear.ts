/**
 * person/residence-unclear - no residence is written at all, or the person is registered in another commune and no
 * residence in this one is written.
 *
 * A commune counts only where an address names it in words ("xa ..."); an address that names none may be in this one. On
 * a sheet without a column for the current residence the hamlet stands in for it. Someone recorded as having no stable
 * residence need not have one (unstable-without-reason asks why), and of people who left the list nothing is asked.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { communeIn } from "../../facts/residence";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { foldText } from "../../parse/text";
import { personRule } from "../kernel/rule";

export default personRule<{ blank: object; currentBlank: object; bothElsewhere: object }>()({
  defect: "residence-unclear",
  registers: personRegisterIds,
  ref: 17,
  severity: "warning",
  citations: [cite("nd105", { article: 41, clause: 2 })],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["currentResidence", "permanentResidence"] }, { parameter: "communeName" }],
  reads: ["currentResidence", "permanentResidence", "residenceStatus"],
  check(entry, { dates, parameters }) {
    const { currentResidence: current, permanentResidence: permanent, residenceStatus } = entry.row;
    if (residenceStatus.value === "unstable" || !isActivePerson(entry, dates.asOf)) return [];
    const hasCurrent = entry.table.located.columns.has("currentResidence");
    const column = hasCurrent ? "currentResidence" : "permanentResidence";
    if (isVacant(current) && isVacant(permanent)) return [{ column, message: "blank", params: {} }];
    const commune = parameters?.communeName ?? "";
    if (communeIn(permanent.text, commune) !== "elsewhere") return [];
    if (!isVacant(current)) return communeIn(current.text, commune) === "elsewhere" ? [{ column, message: "bothElsewhere", params: {} }] : [];
    return !hasCurrent && foldText(entry.hamletText) !== "" ? [] : [{ column, message: "currentBlank", params: {} }];
  },
});
