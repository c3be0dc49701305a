/**
 * business/unsigned - a conditional business, or one that drug crime easily misuses, has not signed the pledge.
 *
 * Blank, "not signed" and "refused" alike; a word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { lackOfSigning, type SigningMessages } from "../../facts/signing";
import { rowRule } from "../kernel/rule";

export default rowRule<SigningMessages>()({
  id: "business/unsigned",
  ref: 143,
  register: "business",
  severity: "warning",
  citations: [cite("xkmt2024"), cite("kh265")],
  since: "0.2.0",
  status: "active",
  needs: ["signed"],
  check: ({ row }) => lackOfSigning(row.signed),
});
