/**
 * household/signing-date - a household signed the pledge, but without a date, or on one after the proposal or after the
 * as-of date.
 *
 * A month or a year alone is a date; it is too late only when its first day is. Households away are looked at too.
 */
import { cite } from "../../../legal/sources";
import { earliestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = {
  blank: object;
  afterProposal: { readonly signedOn: PartialDate; readonly proposedOn: LocalDate };
  afterAsOf: { readonly signedOn: PartialDate; readonly asOf: LocalDate };
};

export default rowRule<Messages>()({
  id: "household/signing-date",
  ref: 91,
  register: "household",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "8" })],
  since: "0.1.0",
  status: "active",
  needs: ["signed", "signedOn"],
  check({ row: { signed, signedOn } }, { dates: { asOf, proposedOn } }) {
    if (signed.value !== "signed") return [];
    if (isVacant(signedOn)) return [{ column: "signedOn", message: "blank", params: {} }];
    const written = signedOn.value;
    const day = written && earliestDayOf(written);
    if (written === null || day === null) return [];
    if (day > asOf) return [{ column: "signedOn", message: "afterAsOf", params: { signedOn: written, asOf } }];
    if (proposedOn !== null && day > proposedOn) return [{ column: "signedOn", message: "afterProposal", params: { signedOn: written, proposedOn } }];
    return [];
  },
});
