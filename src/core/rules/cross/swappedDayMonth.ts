/**
 * cross/swapped-day-month - a date of something that has happened lies after the as-of date or before the person's birth,
 * and would not if its day and month changed places: Excel read it month first, or it was typed so.
 *
 * A day above 12 cannot be a month, so such a date is never suspected; nor is one that stays impossible either way.
 */
import { cite } from "../../../legal/sources";
import { earliestBirth } from "../../facts/births";
import { dateCellsOf } from "../../facts/cells";
import { pastFieldsOf } from "../../facts/dateFields";
import { dayOf, localDate, monthOf, yearOf, type LocalDate } from "../../model/localDate";
import { listRegisterIds } from "../../registers/registry";
import { eachRegisterRule } from "../kernel/crossRules";

type Messages = {
  future: { readonly written: LocalDate; readonly swapped: LocalDate; readonly asOf: LocalDate };
  beforeBirth: { readonly written: LocalDate; readonly swapped: LocalDate };
};

export default eachRegisterRule<Messages>()({
  defect: "swapped-day-month",
  registers: listRegisterIds.filter((register) => pastFieldsOf(register).length > 0),
  ref: null,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  isAboutCells: true,
  needs: (register) => [{ anyOf: pastFieldsOf(register) }],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const cells = dateCellsOf(entry);
    const born = cells.length === 0 ? null : earliestBirth(entry, facts);
    const isPossible = (day: LocalDate): boolean => day <= asOf && (born === null || day >= born);
    const fields = pastFieldsOf(entry.register);
    return cells.flatMap(({ field, cell }) => {
      const written = cell.value?.date ?? null;
      if (written === null || !fields.includes(field) || isPossible(written)) return [];
      const swapped = localDate(yearOf(written), dayOf(written), monthOf(written));
      if (dayOf(written) > 12 || swapped === null || !isPossible(swapped)) return [];
      return [written > asOf ? { column: field, message: "future", params: { written, swapped, asOf } } : { column: field, message: "beforeBirth", params: { written, swapped } }];
    });
  },
});
