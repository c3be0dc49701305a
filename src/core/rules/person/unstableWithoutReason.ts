/**
 * person/unstable-without-reason - the person is recorded as having no stable residence, but not which of the three cases
 * of the decree it is: registered but not living there, whereabouts unknown, or here for less than 30 days unregistered.
 *
 * No form has a column for the case, so any remark is taken for it, as are words in brackets behind the status; of an
 * addict who is away the place of stay tells it. A sheet without remarks leaves no room for it and is not judged.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { withoutBrackets } from "../../parse/text";
import { perRegister } from "../kernel/perRegister";
import { personRule } from "../kernel/rule";

const rule = personRule<{ unexplained: object }>()({
  defect: "unstable-without-reason",
  registers: personRegisterIds,
  ref: 18,
  severity: "warning",
  citations: [cite("nd105", { article: 41, clause: 3 })],
  since: "0.2.0",
  status: "active",
  needs: ["residenceStatus", "note"],
  check(entry, { dates }) {
    const { residenceStatus, note } = entry.row;
    if (residenceStatus.value !== "unstable" || !isVacant(note) || !isActivePerson(entry, dates.asOf)) return [];
    const isAway = entry.register === "addict" && entry.row.position.value === "absent";
    if (isAway || withoutBrackets(residenceStatus.text) !== residenceStatus.text) return [];
    return [{ column: "residenceStatus", message: "unexplained", params: {} }];
  },
});

export default perRegister(rule, { addict: { reads: ["position"] } });
