/**
 * incident/growing-without-amount - a case of growing drug plants says neither how many plants nor how large an area.
 *
 * One of the two is enough; zero is none. A number that could not be read is not missing. The classes of areas are
 * decided by these numbers (QD 28/2025).
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import type { Cell } from "../../registers/column";
import { rowRule } from "../kernel/rule";

const isNone = (cell: Cell<number>): boolean => isVacant(cell) || cell.value === 0;

export default rowRule<{ neither: { readonly act: string } }>()({
  id: "incident/growing-without-amount",
  ref: 111,
  register: "incident",
  severity: "warning",
  citations: [cite("qd28", { article: 4 })],
  since: "0.2.0",
  status: "active",
  needs: ["act", { anyOf: ["plants", "areaM2"] }],
  check({ row: { act, plants, areaM2 }, table }) {
    if (act.value !== "growing" || !isNone(plants) || !isNone(areaM2)) return [];
    const column = table.located.columns.has("plants") ? "plants" : "areaM2";
    return [{ column, message: "neither", params: { act: act.text } }];
  },
});
