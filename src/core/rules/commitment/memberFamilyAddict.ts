/**
 * commitment/member-family-addict - an organisation signed that no family of its members has an addict, yet the register
 * says that some have.
 *
 * A number above 0 or a yes says so; a no, a dash or other words do not. Hamlets, security groups and the families of
 * addicts themselves do not sign such a pledge.
 */
import { cite } from "../../../legal/sources";
import { statedCount } from "../../facts/statedCount";
import { rowRule } from "../kernel/rule";

export default rowRule<{ some: object; counted: { readonly count: number } }>()({
  id: "commitment/member-family-addict",
  ref: 142,
  register: "commitment",
  severity: "warning",
  citations: [cite("langChanh")],
  since: "0.2.0",
  status: "active",
  needs: ["level", "signed", "familiesWithAddicts"],
  check({ row: { level, signed, familiesWithAddicts } }) {
    const count = statedCount(familiesWithAddicts);
    if (level.value !== "organisation" || signed.value !== "signed" || count === undefined) return [];
    if (count === null) return [{ column: "familiesWithAddicts", message: "some", params: {} }];
    return [{ column: "familiesWithAddicts", message: "counted", params: { count } }];
  },
});
