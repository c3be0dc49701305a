/**
 * addict/conclusion-after-listing - the conclusion of addiction is dated after the person was put on the list.
 *
 * Of vague days only those are reported that cannot lie in the right order.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ after: { readonly conclusionOn: PartialDate; readonly listedOn: PartialDate } }>()({
  id: "addict/conclusion-after-listing",
  ref: 27,
  register: "addict",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["conclusionOn", "listedOn"],
  check(entry, { dates }) {
    const { conclusionOn: { value: conclusionOn }, listedOn: { value: listedOn } } = entry.row;
    if (conclusionOn === null || listedOn === null || !isActivePerson(entry, dates.asOf)) return [];
    const [concluded, listed] = [earliestDayOf(conclusionOn), latestDayOf(listedOn)];
    if (concluded === null || listed === null || concluded <= listed) return [];
    return [{ column: "conclusionOn", message: "after", params: { conclusionOn, listedOn } }];
  },
});
