/**
 * hotspot/kind-or-day-missing - the register does not say of what type a spot is, or when it was identified.
 *
 * Both decide how long it may last. Cleared spots too. One finding a row: where both are missing it stands at the type.
 * A word nobody knows, or a date that could not be read, is not missing.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ noKind: object; noDay: object; neither: object }>()({
  id: "hotspot/kind-or-day-missing",
  ref: 102,
  register: "hotspot",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "6" }), cite("kh151", { criterion: "2" })],
  since: "0.2.0",
  status: "active",
  needs: ["spotKind", "identifiedOn"],
  check({ row: { spotKind, identifiedOn } }) {
    const hasDay = !isVacant(identifiedOn);
    if (isVacant(spotKind)) return [{ column: "spotKind", message: hasDay ? "noKind" : "neither", params: {} }];
    return hasDay ? [] : [{ column: "identifiedOn", message: "noDay", params: {} }];
  },
});
