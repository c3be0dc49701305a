/**
 * cross/date-as-text - a date cell holds text, so that Excel can neither sort nor count with it; in any register, once a
 * row (decisions.md 20).
 *
 * A year alone is no such date, written as text or not. A text that could not be read counts when it holds the numbers of
 * a date; words such as "not known" are no date typed as text.
 */
import { cite } from "../../../legal/sources";
import { dateCellsOf } from "../../facts/cells";
import { dateFieldsOf, datedRegisters } from "../../facts/dateFields";
import type { Cell, PartialDate } from "../../registers/column";
import { eachRegisterRule } from "../kernel/crossRules";

const isTypedDate = ({ state, isNumber, text, value }: Cell<PartialDate>): boolean => {
  if (isNumber || state === "error") return false;
  return value === null ? (text.match(/\d+/g) ?? []).length >= 2 : value.month !== null;
};

export default eachRegisterRule<{ readable: { readonly count: number }; unreadable: { readonly count: number } }>()({
  defect: "date-as-text",
  registers: datedRegisters,
  ref: 128,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  isAboutCells: true,
  needs: (register) => [{ anyOf: dateFieldsOf(register) }],
  check(entry) {
    const typed = dateCellsOf(entry).filter(({ cell }) => isTypedDate(cell));
    const worst = typed.find(({ cell }) => cell.value === null) ?? typed[0];
    if (worst === undefined) return [];
    return [{ column: worst.field, message: worst.cell.value === null ? "unreadable" : "readable", params: { count: typed.length } }];
  },
});
