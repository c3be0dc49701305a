/**
 * person/same-name-and-birth - two rows of one register have the same name and date of birth, but different identity
 * numbers, or one has none.
 *
 * Reported at each later row, naming the first row it differs from. Rows with the same number are no matter of this rule
 * (duplicate-personal-id). A date, a month and a year alone are equal only to their like (similar-name-and-birth compares
 * them); without a birth nothing is compared. A number that cannot be one counts as none.
 */
import { cite } from "../../../legal/sources";
import { idKey } from "../../facts/identity";
import { likenessOf, seenFrom, type OtherRow } from "../../facts/likeness";
import { personRegisterIds, type PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { personRegisterRule, type RegisterDetection } from "../kernel/rule";

type Messages = { differentNumbers: OtherRow; numberMissing: OtherRow };

/** Rows that are alike: the first of them, and all their identity numbers. */
interface Cluster {
  readonly first: Entry<PersonRegisterId>;
  readonly ids: Set<string>;
}

export default personRegisterRule<Messages>()({
  defect: "same-name-and-birth",
  registers: personRegisterIds,
  ref: 13,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["fullName", { anyOf: ["birth", "birthMale", "birthFemale"] }],
  check(register, facts) {
    const clusters = new Map<string, Cluster>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries<PersonRegisterId>(register)) {
      const likeness = likenessOf(entry);
      if (likeness === null) continue;
      const key = `${likeness.name}|${likeness.birth}`;
      const id = idKey(entry.row.personalId);
      const cluster = clusters.get(key);
      if (cluster === undefined) clusters.set(key, { first: entry, ids: new Set(id === "" ? [] : [id]) });
      else if (!cluster.ids.has(id)) {
        const message = id === "" || idKey(cluster.first.row.personalId) === "" ? "numberMissing" : "differentNumbers";
        found.push({ message, params: seenFrom(entry, cluster.first), at: { entry, field: "fullName" } });
        if (id !== "") cluster.ids.add(id);
      }
    }
    return found;
  },
});
