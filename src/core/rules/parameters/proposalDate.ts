/**
 * parameters/proposal-date - the proposal date D is missing or lies before the registration date B.
 *
 * Every 30-day limit counts back from D; without it all results are provisional.
 */
import { cite } from "../../../legal/sources";
import type { LocalDate } from "../../model/localDate";
import { workbookRule } from "../kernel/rule";

export default workbookRule<{ missing: object; beforeRegistration: { readonly proposedOn: LocalDate; readonly registeredOn: LocalDate } }>()({
  id: "parameters/proposal-date",
  ref: 123,
  severity: "violation",
  citations: [cite("xkmt2024")],
  since: "0.1.0",
  status: "active",
  needs: [],
  check({ dates: { proposedOn, registeredOn } }) {
    if (proposedOn === null) return [{ message: "missing", params: {} }];
    if (registeredOn !== null && proposedOn < registeredOn) {
      return [{ message: "beforeRegistration", params: { proposedOn, registeredOn } }];
    }
    return [];
  },
});
