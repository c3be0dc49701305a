/**
 * person/removal-incomplete - the day of a removal from the list stands without a reason, or a reason without its day,
 * which leaves the person on the list (decisions.md 3).
 *
 * Stands at the cell that is filled. In the lists of users and of post-rehabilitation the way the management ended is a
 * reason too. A day that could not be read may hold the reason, so it decides nothing.
 */
import { removalProvisions } from "../../../legal/removalCases";
import { cite } from "../../../legal/sources";
import { latestDayOf } from "../../facts/partialDate";
import { asksForDate, statedRemoval } from "../../facts/removal";
import { isVacant } from "../../facts/vacancy";
import type { PartialDate } from "../../registers/column";
import { perRegister } from "../kernel/perRegister";
import { personRule } from "../kernel/rule";

const rule = personRule<{ noReason: { readonly removedOn: PartialDate }; noDate: object }>()({
  defect: "removal-incomplete",
  registers: ["addict", "user", "postRehab", "exPrisoner"],
  ref: 19,
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["removedOn"],
  check(entry) {
    const { removedOn } = entry.row;
    const stated = statedRemoval(entry);
    if (removedOn.value !== null) {
      const day = latestDayOf(removedOn.value);
      const event = day === null ? {} : { eventOn: day };
      return stated === null ? [{ column: "removedOn", message: "noReason", params: { removedOn: removedOn.value }, ...event }] : [];
    }
    if (stated === null || !isVacant(removedOn) || !asksForDate(stated)) return [];
    return [{ column: stated.field, message: "noDate", params: {} }];
  },
});

export default perRegister(rule, {
  addict: { needs: ["removalReason"], citations: removalProvisions.addict },
  user: { needs: [{ anyOf: ["removalReason", "ending"] }], citations: removalProvisions.user },
  postRehab: { needs: [{ anyOf: ["removalReason", "outcome"] }], citations: removalProvisions.postRehab },
  exPrisoner: { needs: ["removalReason"] },
});
