/**
 * test/person-not-listed - a tested person stands on none of the lists of addicts, illegal users, suspects and people
 * under post-rehabilitation management.
 *
 * A positive result is the matter of test/positive-not-listed alone. A row on a list counts even when no longer active;
 * where a number is missing the name is enough.
 */
import { cite } from "../../../legal/sources";
import { mayBeListed, namesPerson } from "../../facts/listing";
import { rowRule } from "../kernel/rule";

const lists = ["addict", "user", "suspect", "postRehab"] as const;

export default rowRule<{ notListed: object }>()({
  id: "test/person-not-listed",
  ref: 89,
  register: "test",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["personalId", "fullName"] }, "result", ...lists.map((register) => ({ register }))],
  check(entry, facts) {
    if (entry.row.result.value === "positive" || !namesPerson(entry)) return [];
    return lists.some((register) => mayBeListed(entry, register, facts)) ? [] : [{ column: "fullName", message: "notListed", params: {} }];
  },
});
