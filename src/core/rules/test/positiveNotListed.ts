/**
 * test/positive-not-listed - a person with a positive result stands on none of the lists of addicts, illegal users and
 * people under post-rehabilitation management.
 *
 * A row there counts even when no longer active. The log mostly holds no birth, so the name is enough where a number is
 * missing; a row without name and number says of nobody that they are not listed.
 */
import { cite } from "../../../legal/sources";
import { mayBeListed, namesPerson } from "../../facts/listing";
import { rowRule } from "../kernel/rule";

const lists = ["addict", "user", "postRehab"] as const;

export default rowRule<{ notListed: object }>()({
  id: "test/positive-not-listed",
  ref: 87,
  register: "test",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1" }), cite("xkmt2024", { criterion: "2" })],
  since: "0.2.0",
  status: "active",
  needs: ["result", { anyOf: ["personalId", "fullName"] }, ...lists.map((register) => ({ register }))],
  check(entry, facts) {
    if (entry.row.result.value !== "positive" || !namesPerson(entry)) return [];
    return lists.some((register) => mayBeListed(entry, register, facts)) ? [] : [{ column: "result", message: "notListed", params: {} }];
  },
});
