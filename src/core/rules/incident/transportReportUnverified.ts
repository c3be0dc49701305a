/**
 * incident/transport-report-unverified - a report about the transport of drugs has not been verified.
 *
 * Only an express "no": whether a row is about such a report is what the column itself says, so a blank decides nothing.
 */
import { cite } from "../../../legal/sources";
import { rowRule } from "../kernel/rule";

export default rowRule<{ unverified: { readonly transportVerified: string } }>()({
  id: "incident/transport-report-unverified",
  ref: 109,
  register: "incident",
  severity: "violation",
  citations: [cite("kh265")],
  since: "0.2.0",
  status: "active",
  needs: ["transportVerified"],
  check({ row: { transportVerified } }) {
    if (transportVerified.value !== "no") return [];
    return [{ column: "transportVerified", message: "unverified", params: { transportVerified: transportVerified.text } }];
  },
});
