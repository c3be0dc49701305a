/**
 * addict/no-conclusion - the slip that establishes the addiction has no number or no date.
 *
 * Addiction is established by a medical conclusion alone, so the list has to name it. Many lists have one column for
 * number and date together: a sheet with one of the columns is judged by that one, and does not pass.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { paperLackIn } from "../../facts/paper";
import { rowRule } from "../kernel/rule";

export default rowRule<{ neither: object; number: object; date: object }>()({
  id: "addict/no-conclusion",
  ref: 26,
  register: "addict",
  severity: "warning",
  citations: [cite("nd109")],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["conclusionNumber", "conclusionOn"] }],
  wishes: ["conclusionNumber", "conclusionOn"],
  check(entry, { dates }) {
    if (!isActivePerson(entry, dates.asOf)) return [];
    const { conclusionNumber, conclusionOn } = entry.row;
    const lack = paperLackIn(entry.table, { field: "conclusionNumber", cell: conclusionNumber }, { field: "conclusionOn", cell: conclusionOn });
    return lack === null ? [] : [{ ...lack, params: {} }];
  },
});
