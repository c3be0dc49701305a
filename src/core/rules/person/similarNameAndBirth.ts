/**
 * person/similar-name-and-birth - two rows of one register and hamlet have the same name and year of birth, while the birth
 * is written differently: perhaps one person entered twice.
 *
 * A notice, reported at each later row, naming the first row it is like. Rows that agree more closely belong to
 * same-name-and-birth and duplicate-personal-id. Two full dates that differ together with two numbers that differ are
 * two persons.
 */
import { cite } from "../../../legal/sources";
import { hamletsOf } from "../../facts/hamlets";
import { idKey } from "../../facts/identity";
import { likenessOf, seenFrom, type OtherRow } from "../../facts/likeness";
import { personRegisterIds, type PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import { personRegisterRule, type RegisterDetection } from "../kernel/rule";

type Messages = { similar: OtherRow };

interface Written {
  readonly entry: Entry<PersonRegisterId>;
  readonly birth: string;
}

/** The first row, and the first whose birth is written differently: one of them differs from any birth. */
type FirstTwo = readonly [] | readonly [Written] | readonly [Written, Written];

const withRow = (rows: FirstTwo, row: Written): FirstTwo => {
  if (rows.length === 0) return [row];
  return rows.length === 1 && rows[0].birth !== row.birth ? [rows[0], row] : rows;
};

/** Rows of one name, year and hamlet. `doubtful` are those that could be anyone of them: without a full date or a number. */
interface Cluster {
  readonly births: Set<string>;
  readonly ids: Set<string>;
  all: FirstTwo;
  doubtful: FirstTwo;
}

const emptyCluster = (): Cluster => ({ births: new Set(), ids: new Set(), all: [], doubtful: [] });

/** The first row of the cluster that may be the same person; null where none is, or where closer rules speak. */
const likeOf = ({ births, ids, all, doubtful }: Cluster, birth: string, id: string, isDoubtful: boolean): Written | null => {
  if (births.has(birth) || ids.has(id)) return null;
  return (isDoubtful ? all : doubtful).find((other) => other.birth !== birth) ?? null;
};

export default personRegisterRule<Messages>()({
  defect: "similar-name-and-birth",
  registers: personRegisterIds,
  ref: null,
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["fullName", { anyOf: ["birth", "birthMale", "birthFemale"] }],
  reads: ["hamlet", "personalId"],
  check(register, facts) {
    const clusters = new Map<string, Cluster>();
    const found: RegisterDetection<Messages>[] = [];
    for (const entry of facts.entries<PersonRegisterId>(register)) {
      const likeness = likenessOf(entry);
      if (likeness === null) continue;
      const { name, year, birth } = likeness;
      const hamlet = hamletsOf(facts).named(entry.hamletText) ?? foldText(entry.hamletText);
      const key = [name, year, hamlet].join("|");
      const cluster = clusters.get(key) ?? emptyCluster();
      clusters.set(key, cluster);
      const id = idKey(entry.row.personalId);
      const isDoubtful = id === "" || !likeness.isFullDate;
      const like = likeOf(cluster, birth, id, isDoubtful);
      if (like) found.push({ message: "similar", params: seenFrom(entry, like.entry), at: { entry, field: "fullName" } });
      cluster.births.add(birth);
      if (id !== "") cluster.ids.add(id);
      cluster.all = withRow(cluster.all, { entry, birth });
      if (isDoubtful) cluster.doubtful = withRow(cluster.doubtful, { entry, birth });
    }
    return found;
  },
});
