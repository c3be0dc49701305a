/**
 * outreach/audience-missing - an event says neither whom it was for nor how many people came.
 *
 * One of the two is enough; zero people is none. A number that could not be read is not missing.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ neither: object }>()({
  id: "outreach/audience-missing",
  ref: 119,
  register: "outreach",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["audience", "people"] }],
  check({ row: { audience, people }, table }) {
    if (!isVacant(audience) || !(isVacant(people) || people.value === 0)) return [];
    return [{ column: table.located.columns.has("audience") ? "audience" : "people", message: "neither", params: {} }];
  },
});
