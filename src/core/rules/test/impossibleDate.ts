/**
 * test/impossible-date - a test lies after the as-of date, or before the person was born.
 *
 * The birth comes from the person registers (decisions.md 14). A month or a year alone is judged by the kindest day it
 * can mean; a blank or unreadable date is no matter of this rule.
 */
import { cite } from "../../../legal/sources";
import { earliestBirth } from "../../facts/births";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { birthsKnown, rowRule } from "../kernel/rule";

type Messages = { future: { readonly testedOn: PartialDate; readonly asOf: LocalDate }; beforeBirth: { readonly testedOn: PartialDate } };

export default rowRule<Messages>()({
  id: "test/impossible-date",
  ref: 83,
  register: "test",
  severity: "violation",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["testedOn", { anyOf: [{ register: "addict" }, { register: "user" }, { register: "suspect" }, { register: "postRehab" }] }],
  wishes: birthsKnown,
  check(entry, facts) {
    const testedOn = entry.row.testedOn.value;
    const [earliest, latest] = testedOn === null ? [null, null] : [earliestDayOf(testedOn), latestDayOf(testedOn)];
    if (testedOn === null || earliest === null || latest === null) return [];
    const { asOf } = facts.dates;
    if (earliest > asOf) return [{ column: "testedOn", message: "future", params: { testedOn, asOf } }];
    const born = earliestBirth(entry, facts);
    return born !== null && latest < born ? [{ column: "testedOn", message: "beforeBirth", params: { testedOn } }] : [];
  },
});
