/**
 * addict/compulsory-in-community - somebody in compulsory rehabilitation is said to live in the community.
 *
 * Compulsory rehabilitation takes place in a centre. No contradiction before its first day, after its last day or once a
 * result is written: then the person is at home.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { isWithoutResult } from "../../facts/rehabTerm";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { rowRule } from "../kernel/rule";

/** Of vague days the one counts by which the person can be at home. */
const mayBeAtHome = ({ row }: Entry<"addict">, on: LocalDate): boolean => {
  const begins = row.rehabFrom.value && latestDayOf(row.rehabFrom.value);
  const ends = row.rehabTo.value && earliestDayOf(row.rehabTo.value);
  return (begins !== null && begins > on) || (ends !== null && ends < on);
};

export default rowRule<{ contradiction: { readonly position: string; readonly form: string } }>()({
  id: "addict/compulsory-in-community",
  ref: 44,
  register: "addict",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["position", "rehabForm"],
  reads: ["rehabFrom", "rehabTo", "rehabResult"],
  check(entry, { dates: { asOf } }) {
    const { position, rehabForm } = entry.row;
    if (position.value !== "community" || rehabForm.value !== "compulsory" || !isActivePerson(entry, asOf)) return [];
    if (!isWithoutResult(entry) || mayBeAtHome(entry, asOf)) return [];
    return [{ column: "position", message: "contradiction", params: { position: position.text, form: rehabForm.text } }];
  },
});
