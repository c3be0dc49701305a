/**
 * person/hamlet-unknown - a person's hamlet is empty or not in the list of the parameter sheet.
 *
 * A hamlet inherited from a merged cell or a group row is written. A sheet without the column is judged by its group
 * rows, else by its addresses: one of their parts must name a listed hamlet. Without a list only blanks are found.
 */
import { cite } from "../../../legal/sources";
import { hamletsOf } from "../../facts/hamlets";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ blank: object; notListed: object; notInAddress: object }>()({
  defect: "hamlet-unknown",
  registers: personRegisterIds,
  ref: 16,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: [{ anyOf: ["hamlet", "currentResidence", "permanentResidence"] }, { register: "parameters" }],
  wishes: ["hamlet"],
  check(entry, facts) {
    const { hamlet } = entry.row;
    const { columns } = entry.table.located;
    const hasList = (facts.parameters?.hamlets.length ?? 0) > 0;
    const isDash = hamlet.state !== "blank" && isVacant(hamlet);
    const written = isDash ? "" : entry.hamletText || hamlet.text;
    if (written !== "") {
      return hasList && hamletsOf(facts).named(written) === null ? [{ column: "hamlet", message: "notListed", params: {} }] : [];
    }
    if (columns.has("hamlet")) return [{ column: "hamlet", message: "blank", params: {} }];
    const column = columns.has("currentResidence") ? "currentResidence" : "permanentResidence";
    return hasList && hamletsOf(facts).of(entry) === null ? [{ column, message: "notInAddress", params: {} }] : [];
  },
});
