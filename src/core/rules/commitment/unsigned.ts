/**
 * commitment/unsigned - a hamlet, security group, organisation or family of an addict has not signed its pledge.
 *
 * Blank, "not signed" and "refused" alike; a word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { lackOfSigning, type SigningMessages } from "../../facts/signing";
import { rowRule } from "../kernel/rule";

export default rowRule<SigningMessages>()({
  id: "commitment/unsigned",
  ref: 140,
  register: "commitment",
  severity: "violation",
  citations: [cite("langChanh")],
  since: "0.2.0",
  status: "active",
  needs: ["signed"],
  check: ({ row }) => lackOfSigning(row.signed),
});
