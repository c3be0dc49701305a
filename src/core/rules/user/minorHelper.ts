/**
 * user/minor-helper - a user under 18 is helped by someone who is no teacher, youth union or pioneer worker.
 *
 * The cell is searched for words of school, youth union and pioneers. The age counts on the as-of date, and of a year of
 * birth its first day, so that a doubt accuses nobody. An empty cell is user/no-manager's matter.
 */
import { youthHelperWords } from "../../../legal/cueWords";
import { cite } from "../../../legal/sources";
import { earliestBirth } from "../../facts/births";
import { isManagedUser } from "../../facts/managedUser";
import { mentions } from "../../facts/mentions";
import { namesSomeone } from "../../facts/vacancy";
import { addMonths } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

const monthsPerYear = 12;

export default rowRule<{ other: { readonly age: number } }>()({
  id: "user/minor-helper",
  ref: 58,
  register: "user",
  severity: "warning",
  citations: [cite("nd105", { article: 44, clause: 3 })],
  since: "0.2.0",
  status: "active",
  limits: ["adultAge"],
  needs: ["manager", { anyOf: ["birth", "birthMale", "birthFemale"] }],
  reads: ["ending"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const { manager } = entry.row;
    const bornOn = earliestBirth(entry, facts);
    if (bornOn === null || !namesSomeone(manager) || !isManagedUser(entry, asOf)) return [];
    const age = facts.limitOf("adultAge", asOf);
    if (addMonths(bornOn, age * monthsPerYear) <= asOf || mentions(manager.text, youthHelperWords)) return [];
    return [{ column: "manager", message: "other", params: { age } }];
  },
});
