/**
 * user/custody-not-suspended - a user is in custody, yet the management was not suspended.
 *
 * Only as of 01/7/2026 and later: the law before knew no suspension. No column says where a user is, so the end, the
 * reason for removal and the note are searched for words of custody; custody of things and custody that is over do not
 * count. Who was sentenced, moved away or left otherwise is no longer managed.
 */
import { custodyWords, otherCustodyWords, releaseWords, suspensionWords } from "../../../legal/cueWords";
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isManagedUser } from "../../facts/managedUser";
import { mentions, withoutWords } from "../../facts/mentions";
import type { Entry } from "../../parse/registerTable";
import { rowRule } from "../kernel/rule";

const remarksOf = ({ row }: Entry<"user">): string => [row.ending, row.removalReason, row.note].map(({ text }) => text).join(" > ");

const speaksOfCustody = (text: string): boolean =>
  mentions(withoutWords(text, otherCustodyWords), custodyWords) && !mentions(text, releaseWords) && !mentions(text, suspensionWords);

export default rowRule<{ notSuspended: object }>()({
  id: "user/custody-not-suspended",
  ref: 62,
  register: "user",
  severity: "warning",
  citations: [cite("l120", { article: 24, clause: 7 })],
  since: "0.2.0",
  status: "active",
  needs: ["ending", { anyOf: ["note", "removalReason"] }],
  check(entry, { dates: { asOf } }) {
    if (lawOn(asOf) !== "l120" || !isManagedUser(entry, asOf) || !speaksOfCustody(remarksOf(entry))) return [];
    return [{ column: "ending", message: "notSuspended", params: {} }];
  },
});
